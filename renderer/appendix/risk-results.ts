import type { Finding } from "../../models/checks/finding.ts";
import type { Level } from "../../models/kernels/rating/rules.ts";
import type { MatrixResult } from "../../models/run/matrix/matrix-types.ts";
import type { PublishedRow } from "../../models/run/matrix/published-types.ts";
import type { SensitivityResult } from "../../models/run/sensitivity/sensitivity-types.ts";
import type { GridResult } from "../../models/run/solve/grid.ts";
import type { BandResult } from "../../models/run/solve/solve-band.ts";
import type { SolveResult } from "../../models/run/solve/solve.ts";
import type { RunResult } from "../../models/run/types.ts";

/** Losses of the event with a return period, central. */
export interface PeriodRun {
  /** Years. */
  readonly period: number;
  readonly run: RunResult;
}

/** How far the orders of two pairings agree for a horizon. */
export interface YearAgreement {
  readonly year: number;
  readonly a: string;
  readonly b: string;
  /** Kendall's tau-b; null where there is no order. */
  readonly tau: number | null;
}

/** What turns an item's rating; null where the input has no part in the item. */
export interface ItemStress {
  readonly item: string;
  readonly scenario: string;
  readonly by: string;
  readonly becomes: Level;
  readonly result: BandResult | null;
}

/** What meets the target; null where the input has no part in it. */
export interface TargetStress {
  readonly scenario: string;
  readonly by: string;
  /** Net emissions up to which the target counts as met, t CO2e. */
  readonly level: number;
  readonly result: SolveResult | null;
}

/** Reverse stress tests: of items, of the target, and a metric over two inputs. */
export interface StressResults {
  readonly items: readonly ItemStress[];
  readonly target: readonly TargetStress[];
  readonly grid: GridResult | undefined;
}

/** An input that stands for a class for lack of measurements, and why. */
export interface ScreeningView {
  readonly input: string;
  readonly label: string | null;
  readonly why: string | null;
}

/** Physical and transition risk, ratings, and what they depend on, as the appendix shows them. */
export interface RiskResults {
  /** Pairings shown in full: the company's own, else the coolest and the warmest that fit together. */
  readonly featured: readonly string[];
  /** Draws of `riskMetrics`, by site, in the base year and the reporting years. */
  readonly ensembles: readonly RunResult[];
  readonly exceedance: readonly PeriodRun[];
  /** Metrics that rest on screening figures. */
  readonly screened: readonly string[];
  /** Screening figures behind the expected annual damage. */
  readonly screening: readonly ScreeningView[];
  /** Every pairing, near horizon and far horizon. */
  readonly matrices: readonly MatrixResult[];
  readonly published: readonly PublishedRow[];
  readonly agreements: readonly YearAgreement[];
  readonly sensitivities: readonly SensitivityResult[];
  readonly stress: StressResults;
  readonly findings: readonly Finding[];
}

/** Draws behind ratings and the ranges of risk, and behind sensitivities. */
export const riskDraws = { ratings: 256, sensitivity: 512 } as const;

/** Metrics whose draws the chapters on risk show. */
export const riskMetrics: readonly string[] = [
  ...["flood", "coastal", "wind", "heat"].map((peril) => `physical.${peril}Damage`),
  "physical.totalFloodDamage",
  "physical.totalCoastalDamage",
  "physical.totalWindDamage",
  "physical.totalHeatDamage",
  "physical.expectedAnnualDamage",
  "physical.damageChange",
  "physical.eventLoss",
  "physical.eventProbability",
  "physical.hoursAboveDesign",
  "physical.tripProbability",
  "physical.waterStressCost",
  "physical.chronicCost",
  "physical.seaLevelDamage",
  "transition.marketEffect",
  "transition.carbonPriceEffect",
  "transition.efficiencyEffect",
  "transition.technologyEffect",
  "transition.preferenceEffect",
  "transition.lagEffect",
];
