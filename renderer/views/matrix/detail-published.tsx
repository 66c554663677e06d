import type { ReactElement } from "react";
import type { RegisterItem } from "../../../models/company/register-schema.ts";
import type { MatrixItem } from "../../../models/run/matrix/matrix-types.ts";
import type { PublishedRow } from "../../../models/run/matrix/published-types.ts";
import { shareText } from "../../charts/exposure-matrix/exposure-axes.ts";
import { KindTag } from "../../controls/kind-tag.tsx";
import { unbroken } from "../../format/number.ts";
import { useMessages } from "../../i18n/locale-context.ts";
import { matrixMessages } from "../../i18n/messages/window/matrix-messages.ts";
import type { RatedRegister } from "../../run/job-types.ts";
import { useFormat } from "../../state/use-format.ts";
import { Quote } from "./quote.tsx";
import type { MatrixScene, SceneSide } from "./use-matrix-scene.ts";
import styles from "./detail.module.css";

interface PublishedProps {
  readonly scene: MatrixScene;
  readonly item: MatrixItem;
  readonly there: MatrixItem | undefined;
  readonly entry: RegisterItem | undefined;
}

/** The published rating beside the model's: whether they agree, why or why not, and where it is printed. */
export function DetailPublished(props: PublishedProps): ReactElement {
  const { entry } = props;
  const say = useMessages(matrixMessages);
  const rows = rowsOf(props);
  const view = rows[0]?.item.published;
  const printed = entry?.published.find(
    ({ scenario, year }) => (scenario ?? null) === view?.scenario && (year ?? null) === view.year,
  );
  return (
    <section className={styles["part"]}>
      <h3 className={styles["sub"]}>{say("matrix.publishedTitle")}</h3>
      {rows.length === 0 ? (
        <p className={styles["second"]}>{say("matrix.notPublished")}</p>
      ) : (
        <ul>
          {rows.map((row) => (
            <Compared key={row.side.id} {...row} isNamed={rows.length > 1} />
          ))}
        </ul>
      )}
      {printed === undefined ? null : (
        <>
          <p className={styles["kind"]}>
            <KindTag kind={printed.kind} />{" "}
            {printed.why === undefined ? null : (
              <span lang="en" className={styles["second"]}>
                {printed.why}
              </span>
            )}
          </p>
          <Quote evidence={printed.evidence[0]} />
        </>
      )}
    </section>
  );
}

interface ComparedRow {
  readonly side: SceneSide;
  readonly item: MatrixItem;
  readonly row: PublishedRow;
}

/** A row for each pairing; one for both where nothing differs. */
function rowsOf({ scene, item, there }: PublishedProps): readonly ComparedRow[] {
  const find = (
    side: SceneSide | undefined,
    rated: RatedRegister | undefined,
    own: MatrixItem | undefined,
  ): readonly ComparedRow[] => {
    const row = rated?.published.find((each) => each.item === own?.id);
    if (side === undefined || row === undefined || own === undefined) return [];
    return own.published === null ? [] : [{ side, item: own, row }];
  };
  const rows = [
    ...find(scene.side, scene.shown, item),
    ...find(scene.otherSide, scene.other, there),
  ];
  const [one, other] = rows;
  return one !== undefined && one.row.why === other?.row.why ? [one] : rows;
}

function Compared(props: ComparedRow & { readonly isNamed: boolean }): ReactElement {
  const { side, item, row, isNamed } = props;
  const say = useMessages(matrixMessages);
  const verdict = row.of === 0 ? "none" : row.verdict === "agrees" ? "agrees" : "differs";
  const { locale } = useFormat();
  const own = item.override === null ? item : item.modelled;
  const rating = own?.rating ?? row.published;
  const place = row.places[0];
  const reason =
    verdict === "agrees" && place !== undefined
      ? say("matrix.agreesAt", {
          share: shareText(place.share, locale),
          likelihood: `${place.likelihood} ${say(`matrix.class.${place.likelihood}`)}`,
        })
      : unbroken(row.why);
  return (
    <li className={styles["compared"]}>
      <span data-verdict={verdict}>
        {say(`matrix.verdict.${verdict}`, {
          published: say(`matrix.level.${row.published}`),
          modelled: say(`matrix.level.${rating}`),
        })}
      </span>{" "}
      {isNamed ? <span className={styles["second"]}>{side.name}: </span> : null}
      <span className={styles["second"]}>{reason}</span>
    </li>
  );
}
