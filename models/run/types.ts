import type { Company } from "../company/company-schema.ts";
import type { Dimension } from "../engine/model.ts";
import type { SourceKind } from "../scenario/value-schema.ts";

/** Layers a value may come from, from the weakest to the strongest. */
export type Layer = "default" | "region" | "scenario" | "company" | "user";

/** One input set by the user: `energy.tariff[lingang-aidc]`, a number or word, and its unit if given. */
export interface Override {
  readonly path: string;
  readonly value: number | string;
  readonly unit?: string | undefined;
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
  /** Standard error of the mean. */
  readonly standardError?: number | undefined;
}

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
  readonly results: Readonly<Record<string, MetricResult>>;
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
