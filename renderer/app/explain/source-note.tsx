import type { ReactElement } from "react";
import type { ExplainInput } from "../../../models/run/types.ts";
import { useSource } from "../../state/results/use-source.ts";
import styles from "./explain.module.css";

/** The words of the source and where they stand; for an assumption, why it is made. */
export function SourceNote({ node }: { readonly node: ExplainInput }): ReactElement {
  const source = useSource(node.source);
  const place = [source?.title ?? node.source, node.locator]
    .filter((part) => part !== null && part !== undefined)
    .join(", ");
  return (
    <blockquote className={styles["quote"]} data-kind={node.kind}>
      {node.quote === null ? null : <p className={styles["words"]}>{node.quote}</p>}
      {node.why === undefined ? null : <p className={styles["why"]}>{node.why}</p>}
      {node.note === undefined ? null : <p className={styles["why"]}>{node.note}</p>}
      {place === "" ? null : <cite className={styles["cite"]}>{place}</cite>}
    </blockquote>
  );
}
