import type { ExplainRequest } from "../../../models/run/explain.ts";

/** Money as yuan, or as a share of the revenue of the base year. */
export type MoneyUnit = "CNY" | "revenue-share";

/** What every view is seen through. */
export interface Lens {
  readonly company: string;
  /** The pairing shown, and one to compare with. */
  readonly a: string;
  readonly b: string | null;
  readonly year: number;
  readonly money: MoneyUnit;
  /** Whether ranges over draws are computed and shown. */
  readonly uncertainty: boolean;
}

/** A figure that is explained. */
export type ExplainTarget = Pick<ExplainRequest, "metric" | "year" | "site" | "scenario" | "at">;

/** Years that the lens offers first. */
export const lensYears: readonly number[] = [2030, 2050];

export const defaultLens: Lens = {
  company: "sensetime",
  a: "net-zero-2050",
  b: "current-policies",
  year: 2030,
  money: "CNY",
  uncertainty: true,
};
