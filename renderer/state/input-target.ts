import type { ExplainTarget } from "./session/lens.ts";
import type { InputEntry } from "../run/job-types.ts";

/** Where an input is explained: its label along its own dimension, and the year where it has years. */
export function inputTarget(
  { id, over, type }: Pick<InputEntry, "id" | "over" | "type">,
  { label, year }: { readonly label: string | null; readonly year: number },
): Omit<ExplainTarget, "scenario"> {
  const own = over.find((dimension) => dimension !== "year");
  const hasYears = over.includes("year") || type === "curve";
  const of = { metric: id, ...(hasYears ? { year } : {}) };
  if (own === undefined || label === null) return of;
  return own === "site" ? { ...of, site: label } : { ...of, at: { [own]: label } };
}
