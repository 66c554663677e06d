import { createContext, useContext, useState, type ReactElement } from "react";
import type { ExplainMetric, ExplainNode } from "../../../models/run/types.ts";
import { Button } from "../../controls/button.tsx";
import { ChevronIcon } from "../../controls/icons.tsx";
import { useLocale, useMessages, useText } from "../../i18n/locale-context.ts";
import { explainMessages } from "../../i18n/messages/window/explain-messages.ts";
import { useCompany } from "../../state/document/document.ts";
import { useCatalogue } from "../../state/results/catalogue-store.ts";
import type { ExplainTarget } from "../../state/session/lens.ts";
import { setExplain, showOverlay } from "../../state/session/session-store.ts";
import { InputLeaf } from "./input-leaf.tsx";
import { formulaText } from "./formula-text.ts";
import { nodeLabels, nodeValue } from "./node-text.ts";
import { shortName } from "./short-name.ts";
import styles from "./explain.module.css";

/** Levels that stand open at first. */
const openLevels = 4;

const TargetContext = createContext<ExplainTarget | null>(null);

/** Props of a tree of equations. */
export interface ExplainTreeProps {
  readonly root: ExplainNode;
  readonly target: ExplainTarget;
}

/** The tree of equations behind a figure, down to inputs with their sources. */
export function ExplainTree({ root, target }: ExplainTreeProps): ReactElement {
  const say = useMessages(explainMessages);
  const locale = useLocale();
  const isMetric = "metric" in root;
  return (
    <TargetContext value={target}>
      <p className={styles["value"]}>{nodeValue(root, locale, say("explain.never"))}</p>
      <div className={styles["tree"]}>
        {isMetric ? <MetricBody node={root} level={0} /> : <InputLeaf node={root} />}
      </div>
      {isMetric ? (
        <Button look="link" onPress={() => showOverlay("help", root.metric)}>
          {say("explain.method")}
        </Button>
      ) : null}
    </TargetContext>
  );
}

interface LevelProps<N extends ExplainNode> {
  readonly node: N;
  readonly level: number;
}

function MetricBody({ node, level }: LevelProps<ExplainMetric>): ReactElement {
  const say = useMessages(explainMessages);
  const [areIdleShown, showIdle] = useState(false);
  const idle = node.operands.filter(isIdle);
  const shown = areIdleShown ? node.operands : node.operands.filter((each) => !isIdle(each));
  const main = mainOperand(node);
  return (
    <div className={styles["body"]}>
      <code className={styles["formula"]}>{formulaText(node.formula)}</code>
      <ul>
        {shown.map((operand, index) => (
          <li key={index} className={styles["operand"]}>
            {"metric" in operand ? (
              <MetricNode node={operand} level={level + 1} isMain={operand === main} />
            ) : (
              <InputLeaf node={operand} />
            )}
          </li>
        ))}
      </ul>
      {idle.length === 0 || areIdleShown ? null : (
        <button type="button" className={styles["idle"]} onClick={() => showIdle(true)}>
          {say("explain.idle", { count: idle.length })}
        </button>
      )}
    </div>
  );
}

/** An input that is zero unless given, or does not apply: it says nothing here. */
function isIdle(node: ExplainNode): boolean {
  if ("metric" in node) return node.value === 0 && node.operands.every(isIdle);
  return node.layer === "default" && (node.value === 0 || node.value === null);
}

/** The operand that makes up most of a value: the largest in the same unit, else the first. */
function mainOperand({ operands, unit }: ExplainMetric): ExplainNode | undefined {
  const metrics = operands.filter((each): each is ExplainMetric => "metric" in each);
  const alike = metrics.filter((each) => each.unit === unit);
  const candidates = alike.length > 0 ? alike : metrics;
  const size = (each: ExplainMetric): number => Math.abs(each.value ?? 0);
  return alike.length > 0 ? candidates.toSorted((a, b) => size(b) - size(a))[0] : candidates[0];
}

interface MetricNodeProps extends LevelProps<ExplainMetric> {
  readonly isMain: boolean;
}

function MetricNode({ node, level, isMain }: MetricNodeProps): ReactElement {
  const say = useMessages(explainMessages);
  const locale = useLocale();
  const isRepeated = node.sameAs !== undefined && node.operands.length === 0;
  const [isOpen, setOpen] = useState(isMain && level <= openLevels);
  const name = useMetricName(node);
  const target = useContext(TargetContext);
  return (
    <>
      <div className={styles["row"]}>
        {isRepeated ? null : (
          <button
            type="button"
            className={styles["toggle"]}
            aria-expanded={isOpen}
            aria-label={`${say("explain.open")}: ${name}`}
            onClick={() => setOpen(!isOpen)}
          >
            <ChevronIcon />
          </button>
        )}
        <button
          type="button"
          className={styles["name"]}
          title={say("explain.only")}
          onClick={() => setExplain(targetOf(node, target))}
        >
          {name}
        </button>{" "}
        <span className={styles["number"]}>{nodeValue(node, locale, say("explain.never"))}</span>
        {isRepeated ? <span className={styles["same"]}>{say("explain.same")}</span> : null}
      </div>
      {isOpen && !isRepeated ? <MetricBody node={node} level={level} /> : null}
    </>
  );
}

function useMetricName(node: ExplainMetric): string {
  const text = useText();
  const means = useCatalogue()?.metrics[node.metric]?.means;
  const company = useCompany();
  const name = means === undefined ? node.metric : shortName(text(means));
  const labels = nodeLabels(node, (site) => {
    const found = company?.sites.find(({ id }) => id === site);
    return found === undefined ? site : text(found.name);
  });
  return labels === "" ? name : `${name}, ${labels}`;
}

function targetOf(
  { metric, year, site, at }: ExplainMetric,
  target: ExplainTarget | null,
): ExplainTarget {
  return {
    metric,
    scenario: target?.scenario ?? "",
    ...(year === null ? {} : { year }),
    ...(site === null ? {} : { site }),
    ...(at === undefined ? {} : { at }),
  };
}
