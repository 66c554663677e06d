import type { ReactElement, ReactNode } from "react";
import type { MatrixItem } from "../../../models/run/matrix/matrix-types.ts";
import { unbroken } from "../../format/number.ts";
import { withNames } from "../../i18n/figure-names.ts";
import { useLocale, useMessages, useText } from "../../i18n/locale-context.ts";
import { overviewMessages } from "../../i18n/messages/window/overview-messages.ts";
import { useLens } from "../../state/session/session-store.ts";
import { horizonYear } from "../use-matrices.ts";
import type { Overview } from "./use-overview.ts";
import { ViewLink } from "./view-link.tsx";
import styles from "./overview.module.css";

interface AttentionProps {
  readonly overview: Overview;
}

/** Most lines of one kind. */
const most = 4;

/** What wants attention first: findings that object, and ratings that differ, are missing or set by hand. */
export function Attention({ overview }: AttentionProps): ReactElement {
  return (
    <div className={styles["attention"]}>
      <OpenFindings overview={overview} />
      <OpenRatings overview={overview} />
    </div>
  );
}

function OpenFindings({ overview: { findings } }: AttentionProps): ReactElement {
  const locale = useLocale();
  const say = useMessages(overviewMessages);
  const open = (findings ?? [])
    .filter(({ severity }) => severity !== "note")
    .toSorted(
      (one, other) => Number(other.severity === "error") - Number(one.severity === "error"),
    );
  return (
    <section aria-label={say("overview.findings")}>
      <h2 className={styles["sub"]}>{say("overview.findings")}</h2>
      {findings === undefined ? (
        <p className={styles["second"]}>{say("overview.waiting")}</p>
      ) : open.length === 0 ? (
        <p className={styles["second"]}>{say("overview.noFindings")}</p>
      ) : (
        <ul className={styles["lines"]}>
          {open.slice(0, most).map(({ message, severity, rule, where }, i) => (
            <li key={`${rule} ${where} ${i}`} data-severity={severity}>
              {unbroken(withNames(message, locale))}
            </li>
          ))}
        </ul>
      )}
      {open.length > most ? (
        <ViewLink
          view="findings"
          lens={{}}
          label={say("overview.allFindings", { count: open.length })}
        >
          <b className={styles["more"]}>{say("overview.allFindings", { count: open.length })}</b>
        </ViewLink>
      ) : null}
    </section>
  );
}

/** Items of the matrix under the lens that want a look, with what is the matter. */
function OpenRatings({ overview }: AttentionProps): ReactElement {
  const say = useMessages(overviewMessages);
  const { a, year } = useLens();
  const at = horizonYear(year);
  const found = overview.matrices.of(a, at);
  const items = found?.matrix.items ?? [];
  const differing = items.filter(({ agrees }) => agrees === false);
  const missing = items.filter(
    ({ status, rating }) => status === "not-quantified" && rating === null,
  );
  const byHand = items.filter(({ override }) => override !== null);
  const isQuiet = differing.length + missing.length + byHand.length === 0;
  return (
    <section aria-label={say("overview.ratings", { year: at })}>
      <h2 className={styles["sub"]}>{say("overview.ratings", { year: at })}</h2>
      {found === undefined ? (
        <p className={styles["second"]}>{say("overview.waiting")}</p>
      ) : isQuiet ? (
        <p className={styles["second"]}>{say("overview.noRatings")}</p>
      ) : (
        <ul className={styles["lines"]}>
          <Line items={differing}>{say("overview.differing", { count: differing.length })}</Line>
          <Line items={missing}>{say("overview.missing", { count: missing.length })}</Line>
          <Line items={byHand}>{say("overview.byHand", { count: byHand.length })}</Line>
        </ul>
      )}
    </section>
  );
}

interface LineProps {
  readonly items: readonly MatrixItem[];
  readonly children: ReactNode;
}

function Line({ items, children }: LineProps): ReactElement | null {
  const say = useMessages(overviewMessages);
  const text = useText();
  if (items.length === 0) return null;
  return (
    <li>
      {children}{" "}
      {items.map(({ id, name }, i) => (
        <span key={id}>
          {i === 0 ? "" : say("overview.comma")}
          <ViewLink view="matrix" lens={{}} params={{ item: id }} label={text(name)}>
            {text(name)}
          </ViewLink>
        </span>
      ))}
    </li>
  );
}
