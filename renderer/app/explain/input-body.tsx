import { useState, type ReactElement, type ReactNode } from "react";
import type { ExplainInput } from "../../../models/run/types.ts";
import { Button } from "../../controls/button.tsx";
import { KindTag } from "../../controls/kind-tag.tsx";
import { formatGiven, withUnit } from "../../format/number.ts";
import { unitText } from "../../format/unit-text.ts";
import { useLocale, useMessages } from "../../i18n/locale-context.ts";
import { shapeMessages } from "../../i18n/messages/shape-messages.ts";
import { explainMessages } from "../../i18n/messages/window/explain-messages.ts";
import { useCatalogue } from "../../state/results/catalogue-store.ts";
import type { ExplainTarget } from "../../state/session/lens.ts";
import { openView } from "../../state/session/session-store.ts";
import { rangeText } from "./range-text.ts";
import { ReaderList } from "./reader-list.tsx";
import { SourceNote } from "./source-note.tsx";
import styles from "./explain.module.css";

/** Props of an input that is explained by itself. */
export interface InputBodyProps {
  readonly node: ExplainInput;
  readonly target: ExplainTarget;
}

/** An input in full: how it came about, its range and its shape, its source, and what reads it. */
export function InputBody({ node, target }: InputBodyProps): ReactElement {
  const say = useMessages(explainMessages);
  const entry = useCatalogue()?.inputs[node.input];
  const [label] = [node.site, ...Object.values(node.at ?? {})].filter((each) => each !== null);
  const path = label === undefined ? node.input : `${node.input}[${label}]`;
  return (
    <>
      <p className={styles["tags"]}>
        <KindTag kind={node.kind} />{" "}
        {node.layer === "user" ? (
          <span className={styles["layer"]}>{say("explain.layer.user")}</span>
        ) : null}{" "}
        <code className={styles["formula"]}>{path}</code>
      </p>
      <Points node={node} />
      <Range node={node} />
      {node.derivation === undefined || node.derivation === "" ? null : (
        <Part title={say("explain.derivation")}>{node.derivation}</Part>
      )}
      {hasSource(node) ? (
        <Part title={say("explain.source")}>
          <SourceNote node={node} />
          {node.sourceState === undefined ? null : (
            <span className={styles["why"]}>{say("explain.fallen")}</span>
          )}
        </Part>
      ) : null}
      {entry === undefined ? null : <ReaderList entry={entry} target={target} />}
      <Button
        look="link"
        onPress={() => openView("assumptions", { input: path, search: node.input })}
      >
        {say("explain.inAssumptions")}
      </Button>
    </>
  );
}

function hasSource({ quote, why, note, source }: ExplainInput): boolean {
  return quote !== null || why !== undefined || note !== undefined || source !== null;
}

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Part({ title, children }: PartProps): ReactElement {
  return (
    <section className={styles["part"]}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Range({ node }: Pick<InputBodyProps, "node">): ReactElement | null {
  const say = useMessages(explainMessages);
  const sayShape = useMessages(shapeMessages);
  const locale = useLocale();
  const range = rangeText(node.range, node, locale);
  if (range === undefined) return null;
  const shape = shapes.find((each) => each === node.range?.shape);
  const isShare = node.unit === "1" && range.endsWith("%");
  const bounds = isShare ? range : withUnit(range, unitText(node.unit, locale));
  return (
    <Part title={say("explain.range")}>
      {shape === undefined
        ? bounds
        : sayShape("assumptions.drawn", { range: bounds, shape: sayShape(`shape.${shape}`) })}
    </Part>
  );
}

const shapes = ["triangular", "pert", "uniform", "normal", "lognormal", "discrete"] as const;

/** The points of a curve or table that has one number at each; nothing for what is one number or a word. */
export function pointsOf({ value }: ExplainInput): readonly (readonly [string, number])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).filter(
    (entry): entry is [string, number] => typeof entry[1] === "number",
  );
}

/** Points by year of an input that is given as such, or of a curve. */
function Points({ node }: Pick<InputBodyProps, "node">): ReactElement | null {
  const [isAll, showAll] = useState(false);
  const say = useMessages(explainMessages);
  const locale = useLocale();
  const points = pointsOf(node);
  if (points.length === 0) return null;
  const shown = isAll ? points : points.slice(0, most);
  return (
    <>
      <table className={styles["points"]}>
        <caption>{unitText(node.unit, locale)}</caption>
        <tbody>
          {shown.map(([at, each]) => (
            <tr key={at}>
              <th scope="row">{at}</th>
              <td>{formatGiven(each)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length === points.length ? null : (
        <button type="button" className={styles["idle"]} onClick={() => showAll(true)}>
          {say("explain.more", { count: points.length - shown.length })}
        </button>
      )}
    </>
  );
}

/** Most points that stand at first. */
const most = 8;
