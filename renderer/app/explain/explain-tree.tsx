import { createContext, useContext, useState, type ReactElement } from "react";
import type { ExplainMetric, ExplainNode } from "../../../models/run/types.ts";
import { Button } from "../../controls/button.tsx";
import { ChevronIcon } from "../../controls/icons.tsx";
import { useLocale, useMessages, useText } from "../../i18n/locale-context.ts";
import { explainMessages } from "../../i18n/messages/window/explain-messages.ts";
import { useCatalogue } from "../../state/results/catalogue-store.ts";
import type { ExplainTarget } from "../../state/session/lens.ts";
import { setExplain, showOverlay } from "../../state/session/session-store.ts";
import { InputBody, pointsOf } from "./input-body.tsx";
import { InputLeaf } from "./input-leaf.tsx";
import { formulaText } from "./formula-text.ts";
import { nodeLabels, nodeValue } from "./node-text.ts";
import { isIdle, mainOperand, operandGroups, type OperandGroup } from "./operand-groups.ts";
import { SiteContext, useSiteName } from "./site-context.ts";
import { shortName } from "../../i18n/short-name.ts";
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
  const value = useNodeValue(root);
  const isMetric = "metric" in root;
  return (
    <TargetContext value={target}>
      {hasPoints(root) ? null : <p className={styles["value"]}>{value}</p>}
      <div className={styles["tree"]}>
        {isMetric ? (
          <MetricBody node={root} level={0} />
        ) : (
          <InputBody node={root} target={target} />
        )}
      </div>
      {isMetric ? (
        <Button look="link" onPress={() => showOverlay("help", root.metric)}>
          {say("explain.method")}
        </Button>
      ) : null}
    </TargetContext>
  );
}

/** Whether the points of an input stand below, so that its value has no one number. */
function hasPoints(root: ExplainNode): boolean {
  return !("metric" in root) && pointsOf(root).length > 0;
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
  const groups = operandGroups(node, shown);
  return (
    <div className={styles["body"]}>
      <code className={styles["formula"]}>{formulaText(node.formula)}</code>
      {groups.map((group, index) => (
        <SiteGroup
          key={group.site ?? ""}
          {...{ node, level, group }}
          isFirst={index === 0}
          isAlone={groups.length === 1}
        />
      ))}
      {idle.length === 0 || areIdleShown ? null : (
        <button type="button" className={styles["idle"]} onClick={() => showIdle(true)}>
          {say("explain.idle", { count: idle.length })}
        </button>
      )}
    </div>
  );
}

interface SiteGroupProps extends LevelProps<ExplainMetric> {
  readonly group: OperandGroup;
  readonly isFirst: boolean;
  readonly isAlone: boolean;
}

function SiteGroup({ node, level, group, isFirst, isAlone }: SiteGroupProps): ReactElement {
  const [isOpen, setOpen] = useState(isFirst || group.site === null);
  const siteName = useSiteName();
  const target = useContext(TargetContext);
  const main = isFirst ? mainOperand(group.operands, node.unit) : undefined;
  const inside = isAlone || group.site === null ? node.site : group.site;
  const list = (
    <ul>
      {group.operands.map((operand, index) => (
        <li key={index} className={styles["operand"]}>
          <SiteContext value={inside}>
            {"metric" in operand ? (
              <MetricNode node={operand} level={level + 1} isMain={operand === main} />
            ) : (
              <InputLeaf node={operand} target={target} />
            )}
          </SiteContext>
        </li>
      ))}
    </ul>
  );
  if (isAlone || group.site === null) return list;
  return (
    <div className={styles["group"]}>
      <button
        type="button"
        className={styles["site"]}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {siteName(group.site)}
      </button>
      {isOpen ? list : null}
    </div>
  );
}

interface MetricNodeProps extends LevelProps<ExplainMetric> {
  readonly isMain: boolean;
}

function MetricNode({ node, level, isMain }: MetricNodeProps): ReactElement {
  const say = useMessages(explainMessages);
  const value = useNodeValue(node);
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
        <span className={styles["number"]}>{value}</span>
        {isRepeated ? <span className={styles["same"]}>{say("explain.same")}</span> : null}
      </div>
      {isOpen && !isRepeated ? <MetricBody node={node} level={level} /> : null}
    </>
  );
}

/** The value of a node in words; a curve is named as one. */
function useNodeValue(node: ExplainNode): string {
  const say = useMessages(explainMessages);
  const locale = useLocale();
  const curves = useCatalogue()?.curves;
  const isCurve =
    "metric" in node
      ? curves?.[node.metric] !== undefined
      : typeof node.value === "object" && node.value !== null;
  if (!("metric" in node) && node.value === null) return say("explain.none");
  return isCurve ? say("explain.table") : nodeValue(node, locale, say("explain.never"));
}

function useMetricName(node: ExplainMetric): string {
  const text = useText();
  const catalogue = useCatalogue();
  const means = catalogue?.metrics[node.metric]?.means ?? catalogue?.curves[node.metric];
  const siteName = useSiteName();
  const inside = useContext(SiteContext);
  const name = means === undefined ? node.metric : shortName(text(means));
  const labels = nodeLabels(node.site === inside ? { ...node, site: null } : node, siteName);
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
