import type { ReactElement } from "react";
import type { Evidence } from "../../../models/company/statement-schema.ts";
import { useSource } from "../../state/results/use-source.ts";
import styles from "./detail.module.css";

/** The words of a document as printed, and where they stand. */
export function Quote(props: { readonly evidence: Evidence | undefined }): ReactElement | null {
  const { evidence } = props;
  const source = useSource(evidence?.source ?? null);
  if (evidence === undefined) return null;
  return (
    <blockquote className={styles["quote"]}>
      {evidence.quote === undefined ? null : <p>{evidence.quote}</p>}
      <cite>
        {source?.title ?? evidence.source}, {evidence.locator}
      </cite>
    </blockquote>
  );
}
