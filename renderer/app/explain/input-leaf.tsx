import { useContext, type ReactElement } from "react";
import type { ExplainInput } from "../../../models/run/types.ts";
import { KindTag } from "../../controls/kind-tag.tsx";
import { useLocale, useMessages, useText } from "../../i18n/locale-context.ts";
import { explainMessages } from "../../i18n/messages/window/explain-messages.ts";
import { useCatalogue } from "../../state/results/catalogue-store.ts";
import { inputValue, nodeLabels } from "./node-text.ts";
import { rangeText } from "./range-text.ts";
import { SiteContext, useSiteName } from "./site-context.ts";
import { shortName } from "../../i18n/short-name.ts";
import type { ExplainTarget } from "../../state/session/lens.ts";
import { setExplain } from "../../state/session/session-store.ts";
import { SourceNote } from "./source-note.tsx";
import styles from "./explain.module.css";

/** Props of an input below a figure. */
export interface InputLeafProps {
  readonly node: ExplainInput;
  readonly target: ExplainTarget | null;
}

/** An input: its value, how it came about, its range, and the words of its source. */
export function InputLeaf({ node, target }: InputLeafProps): ReactElement {
  const say = useMessages(explainMessages);
  const locale = useLocale();
  const range = rangeText(node.range, { unit: node.unit, input: node.input }, locale);
  const value = node.value === null ? say("explain.none") : inputValue(node, locale);
  return (
    <div className={styles["leaf"]}>
      <button
        type="button"
        className={styles["leafName"]}
        title={say("explain.input")}
        onClick={() => setExplain(targetOfInput(node, target))}
      >
        {useInputName(node)}
      </button>{" "}
      <span className={styles["number"]}>{value ?? say("explain.table")}</span>{" "}
      <KindTag kind={node.kind}>{range ?? undefined}</KindTag>
      {node.layer === "user" ? (
        <span className={styles["layer"]}>{say("explain.layer.user")}</span>
      ) : null}
      {node.quote === null && node.why === undefined && node.kind !== "assumed" ? null : (
        <SourceNote node={node} />
      )}
    </div>
  );
}

/** The input by itself, in the year of the figure above where it has years of its own. */
function targetOfInput(
  { input, year, site, at, value }: ExplainInput,
  target: ExplainTarget | null,
): ExplainTarget {
  const isCurve = typeof value === "object" && value !== null;
  const own = year ?? (isCurve ? target?.year : undefined);
  return {
    metric: input,
    scenario: target?.scenario ?? "",
    ...(own === undefined ? {} : { year: own }),
    ...(site === null ? {} : { site }),
    ...(at === undefined ? {} : { at }),
  };
}

function useInputName(node: ExplainInput): string {
  const text = useText();
  const means = useCatalogue()?.inputs[node.input]?.means;
  const siteName = useSiteName();
  const inside = useContext(SiteContext);
  const name = means === undefined ? node.input : shortName(text(means));
  const labels = nodeLabels(node.site === inside ? { ...node, site: null } : node, siteName);
  return labels === "" ? name : `${name}, ${labels}`;
}
