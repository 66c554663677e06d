import { useContext, type ReactElement } from "react";
import type { ExplainInput, ShownRange } from "../../../models/run/types.ts";
import { KindTag } from "../../controls/kind-tag.tsx";
import { formatGivenBounds } from "../../format/range.ts";
import { useLocale, useMessages, useText } from "../../i18n/locale-context.ts";
import type { Locale } from "../../i18n/locale.ts";
import { explainMessages } from "../../i18n/messages/window/explain-messages.ts";
import { useCatalogue } from "../../state/results/catalogue-store.ts";
import { inputValue, nodeLabels } from "./node-text.ts";
import { SiteContext, useSiteName } from "./site-context.ts";
import { shortName } from "../../i18n/short-name.ts";
import { SourceNote } from "./source-note.tsx";
import styles from "./explain.module.css";

/** An input: its value, how it came about, its range, and the words of its source. */
export function InputLeaf({ node }: { readonly node: ExplainInput }): ReactElement {
  const say = useMessages(explainMessages);
  const locale = useLocale();
  const range = rangeText(node.range, { unit: node.unit, input: node.input }, locale);
  const value = node.value === null ? say("explain.none") : inputValue(node, locale);
  return (
    <div className={styles["leaf"]}>
      <span className={styles["leafName"]}>{useInputName(node)}</span>{" "}
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

function useInputName(node: ExplainInput): string {
  const text = useText();
  const means = useCatalogue()?.inputs[node.input]?.means;
  const siteName = useSiteName();
  const inside = useContext(SiteContext);
  const name = means === undefined ? node.input : shortName(text(means));
  const labels = nodeLabels(node.site === inside ? { ...node, site: null } : node, siteName);
  return labels === "" ? name : `${name}, ${labels}`;
}

interface RangeOf {
  readonly unit: string;
  readonly input: string;
}

/** A range in words, shares as per cent; nothing where it differs by year. */
function rangeText(range: ShownRange | undefined, of: RangeOf, locale: Locale): string | undefined {
  if (range === undefined) return undefined;
  const { low, high } = range;
  if (typeof low !== "number" || typeof high !== "number" || low === high) return undefined;
  const isShare = of.unit === "1" && /share/i.test(of.input);
  if (!isShare) return formatGivenBounds({ low, high }, locale);
  const bounds = { low: low * 100, high: high * 100 };
  return `${formatGivenBounds(bounds, locale)}${locale === "en" ? "\u202f" : ""}%`;
}
