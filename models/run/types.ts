import type { Company } from "../company/company-schema.ts";
import type { Dimension } from "../engine/model.ts";
import type { SamplingMethod } from "../engine/sample/coordinates.ts";
import type { Estimate } from "../engine/sample/sensitivity/sobol-indices.ts";
import type { SourceKind } from "../scenario/value-schema.ts";
import type { Quantity } from "./solve/quantity.ts";

/** Layers a value may come from, from the weakest to the strongest. */
export type Layer = "default" | "region" | "scenario" | "company" | "user";

/** Values by year, straight between them and level before the first and after the last. */
export interface OverridePoints {
  readonly points: Readonly<Record<string, number>>;
}

/** One input set by the user: `energy.tariff[lingang-aidc]`, a number, word or path, and its unit if given. */
export interface Override {
  readonly path: string;
  readonly value: number | string | OverridePoints;
  readonly unit?: string | undefined;
}

/**
 * A rank correlation (Spearman's) of draws, -1 to 1: of every two inputs of a group, which without one
 * share one quantile, or of two inputs.
 */
export type Correlation =
  | { readonly group: string; readonly rank: number }
  | { readonly between: readonly [string, string]; readonly rank: number };

/** Labels that single out one value of a metric. */
export interface PlaceLabels {
  readonly year?: number | undefined;
  readonly site?: string | undefined;
  /** Labels along further dimensions, such as fuel. */
  readonly at?: Readonly<Partial<Record<Dimension, string>>> | undefined;
}

/** A value of a metric whose probability to be exceeded, or not reached, is wanted. */
export interface ThresholdRequest extends PlaceLabels {
  readonly metric: string;
  readonly side: "above" | "below";
  /** In the metric's unit unless it names another. */
  readonly value: Quantity;
}

/** How likely a metric lies above or below a value; never counts as above. */
export interface ThresholdResult {
  readonly metric: string;
  readonly year: number | null;
  readonly site: string | null;
  readonly at?: Readonly<Record<string, string>> | undefined;
  readonly side: "above" | "below";
  readonly value: number;
  readonly unit: string;
  readonly probability: Estimate;
}

/** What to run. */
export interface RunRequest {
  readonly company: Company;
  /** Ids of pairings, in the order of the results. */
  readonly scenarios: readonly string[];
  /** Years reported; the two reporting years when left out. */
  readonly years?: readonly number[] | undefined;
  /** Number of draws; 1 or nothing for a deterministic run. */
  readonly draws?: number | undefined;
  readonly seed?: number | undefined;
  /** How draws are taken; a Latin hypercube when left out. */
  readonly sampling?: SamplingMethod | undefined;
  /** Rank correlations between inputs; without one, those of a group share one quantile. */
  readonly correlations?: readonly Correlation[] | undefined;
  /** With draws: probabilities wanted. */
  readonly thresholds?: readonly ThresholdRequest[] | undefined;
  readonly overrides?: readonly Override[] | undefined;
  /** Metrics reported; all when left out. */
  readonly metrics?: readonly string[] | undefined;
  /** With draws: report metrics by site too, not only totals. */
  readonly perSite?: boolean | undefined;
}

/** Percentiles of an ensemble (numpy's linear rule) and its mean; null where *never*. */
export interface Percentiles {
  readonly p05: number | null;
  readonly p25: number | null;
  readonly p50: number | null;
  readonly p75: number | null;
  readonly p95: number | null;
  readonly mean: number | null;
  /** Share of draws in which the value is reached; only where it may be never. */
  readonly reached?: number | undefined;
  /** Standard error of the mean; null where some draws are never. */
  readonly standardError?: number | null | undefined;
  /** Standard errors of the percentiles; null where never. */
  readonly errors?: PercentileErrors | undefined;
}

/** Standard errors of the percentiles of an ensemble. */
export type PercentileErrors = Readonly<
  Record<"p05" | "p25" | "p50" | "p75" | "p95", number | null>
>;

/** A leaf: a number, null for *never*, or percentiles. */
export type Leaf = number | null | Percentiles;

/** Values keyed by label in the order of `over`, year last. */
export type ResultValues = Leaf | { readonly [label: string]: ResultValues };

/** One metric's results. */
export interface MetricResult {
  readonly unit: string;
  readonly over: readonly Dimension[];
  readonly values: ResultValues;
}

/** A superseded or retracted source that results rest on. */
export interface SourceBadge {
  readonly source: string;
  readonly title: string;
  readonly state: "superseded" | "retracted";
  readonly date: string;
  readonly note: string;
  /** The source that took its place; null where none is named. */
  readonly replacedBy: string | null;
  /** Inputs that take a figure from it. */
  readonly inputs: readonly string[];
  /** Metrics, among those reported, that rest on such an input. */
  readonly metrics: readonly string[];
}

/** Results of one company under one pairing. */
export interface RunResult {
  readonly company: string;
  readonly scenario: string;
  readonly engineVersion: string;
  readonly currency: string;
  readonly baseYear: number;
  readonly years: readonly number[];
  readonly seed: number;
  readonly draws: number;
  /** How the draws were taken; null for a deterministic run. */
  readonly sampling: SamplingMethod | null;
  readonly results: Readonly<Record<string, MetricResult>>;
  /** Sources it rests on that do not stand any more. */
  readonly badges: readonly SourceBadge[];
  /** Sources whose figures were left out; only where there are any. */
  readonly without?: readonly string[] | undefined;
  /** Probabilities asked for, in that order. */
  readonly thresholds?: readonly ThresholdResult[] | undefined;
}

/** Progress of a run: how much is done, of how much. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Bounds of a value: numbers, or numbers by year for a series, in the unit shown. */
export interface ShownRange {
  readonly low: number | Readonly<Record<string, number>>;
  readonly high: number | Readonly<Record<string, number>>;
  readonly shape: string;
}

/** Where a value comes from, as shown beside it. */
export interface ProvenanceView {
  readonly kind: SourceKind;
  readonly source: string | null;
  readonly locator: string | null;
  readonly quote: string | null;
  readonly why?: string | undefined;
  readonly note?: string | undefined;
  /** How a derived value is worked out. */
  readonly derivation?: string | undefined;
  readonly range?: ShownRange | undefined;
}

/** A leaf of an explanation: an input with its value and provenance. */
export interface ExplainInput {
  readonly input: string;
  readonly value: unknown;
  readonly unit: string;
  readonly kind: SourceKind;
  readonly source: string | null;
  readonly locator: string | null;
  readonly quote: string | null;
  readonly layer: Layer;
  /** Set where its source does not stand any more. */
  readonly sourceState?: "superseded" | "retracted" | undefined;
  readonly year: number | null;
  readonly site: string | null;
  /** Index in other dimensions, such as fuel. */
  readonly at?: Readonly<Record<string, string>> | undefined;
  readonly why?: string | undefined;
  readonly note?: string | undefined;
  /** How a derived value is worked out. */
  readonly derivation?: string | undefined;
  readonly range?: ShownRange | undefined;
}

/** A node of an explanation: a metric at one place, its formula, and what went into it. */
export interface ExplainMetric {
  readonly metric: string;
  readonly unit: string;
  readonly value: number | null;
  readonly year: number | null;
  readonly site: string | null;
  readonly at?: Readonly<Record<string, string>> | undefined;
  readonly formula: string;
  readonly operands: readonly ExplainNode[];
  /** Set where the same node stands elsewhere in the tree with its operands. */
  readonly sameAs?: string | undefined;
}

/** Any node of an explanation. */
export type ExplainNode = ExplainMetric | ExplainInput;

/** An input as bound for a company and a pairing: value for each label, with provenance and layer. */
export interface InputView {
  readonly input: string;
  readonly unit: string;
  readonly label: string | null;
  readonly value: unknown;
  readonly layer: Layer;
  readonly provenance: ProvenanceView;
}
