import type { ReactElement } from "react";
import type { MatrixItem } from "../../../models/run/matrix/matrix-types.ts";
import { OneSidedNote } from "../../controls/one-sided-note.tsx";
import { useMessages } from "../../i18n/locale-context.ts";
import { matrixMessages } from "../../i18n/messages/window/matrix-messages.ts";
import { rangedMagnitude } from "../ranged-in.ts";
import { groupsOf, ratingProbability } from "./matrix-figures.ts";
import { MatrixRow, MissingItem } from "./matrix-row.tsx";
import { isNumber, type Column } from "./list-columns.ts";
import type { MatrixScene } from "./use-matrix-scene.ts";
import styles from "./list.module.css";

interface ListProps {
  readonly scene: MatrixScene;
  /** With likelihood, worst year and ranks, where the list has the page to itself. */
  readonly isWide: boolean;
}

/** The items in their order: share, range, rating and its probability, published rating, rank stability. */
export function MatrixList({ scene, isWide }: ListProps): ReactElement {
  const say = useMessages(matrixMessages);
  const groups = groupsOf(scene.shown.matrix);
  const columns = columnsOf(scene, isWide);
  const parts = (["risks", "opportunities"] as const).filter((part) => groups[part].length > 0);
  return (
    <div className={styles["list"]} data-stale={scene.isStale || undefined}>
      <table className={styles["table"]}>
        <caption className={styles["caption"]}>
          {say("matrix.list", { scenario: scene.side.name, year: scene.year })}
        </caption>
        <Head columns={columns} />
        {parts.map((part) => (
          <tbody key={part}>
            <tr className={styles["group"]}>
              <th scope="rowgroup" colSpan={2 + columns.length}>
                {say(`matrix.group.${part}`)}
              </th>
            </tr>
            {groups[part].map((item) => (
              <MatrixRow key={item.id} scene={scene} item={item} columns={columns} />
            ))}
          </tbody>
        ))}
      </table>
      <OneSidedNote figures={scene.shown.matrix.items.map(rangedMagnitude)} />
      <Missing items={groups.missing} scene={scene} />
    </div>
  );
}

function columnsOf({ shown }: MatrixScene, isWide: boolean): readonly Column[] {
  const { matrix, published } = shown;
  const isDrawn = matrix.draws > 1;
  const wanted: readonly (readonly [Column, boolean])[] = [
    ["share", true],
    ["range", isDrawn],
    ["likelihood", isWide],
    ["rating", true],
    ["published", published.length > 0],
    ["worst", isWide],
    ["ranks", isWide && isDrawn],
    ["holds", matrix.items.some((item) => ratingProbability(item) !== null)],
  ];
  return wanted.flatMap(([column, isShown]) => (isShown ? [column] : []));
}

function Head({ columns }: { readonly columns: readonly Column[] }): ReactElement {
  const say = useMessages(matrixMessages);
  return (
    <thead>
      <tr>
        <th scope="col" colSpan={2}>
          {say("matrix.column.item")}
        </th>
        {columns.map((column) => (
          <th key={column} scope="col" data-number={isNumber(column) || undefined}>
            {say(`matrix.column.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface MissingProps {
  readonly items: readonly MatrixItem[];
  readonly scene: MatrixScene;
}

/** Items that could not be quantified, each with the reason. */
function Missing({ items, scene }: MissingProps): ReactElement | null {
  const say = useMessages(matrixMessages);
  if (items.length === 0) return null;
  return (
    <section className={styles["missing"]} aria-label={say("matrix.group.missing")}>
      <h3 className={styles["missingTitle"]}>{say("matrix.group.missing")}</h3>
      <ul>
        {items.map((item) => (
          <MissingItem key={item.id} item={item} number={scene.numberOf(item.id)} />
        ))}
      </ul>
    </section>
  );
}
