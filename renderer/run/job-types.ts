import type { Finding } from "../../models/checks/finding.ts";
import type { ChangeRow, Reconciliation } from "../../models/checks/reconcile/reconcile-schema.ts";
import type { Dimension, Text, ValueType } from "../../models/engine/model.ts";
import type { Comparison } from "../../models/run/compare/comparison-types.ts";
import type { ExplainRequest } from "../../models/run/explain.ts";
import type { MatrixRequest, MatrixResult } from "../../models/run/matrix/matrix-types.ts";
import type { PublishedRow } from "../../models/run/matrix/published-types.ts";
import type {
  SensitivityRequest,
  SensitivityResult,
} from "../../models/run/sensitivity/sensitivity-types.ts";
import type { GridRequest, GridResult } from "../../models/run/solve/grid.ts";
import type { ProfileRequest, ProfileResult } from "../../models/run/solve/profile.ts";
import type { BandRequest, BandResult } from "../../models/run/solve/solve-band.ts";
import type { SolveRequest, SolveResult } from "../../models/run/solve/solve.ts";
import type {
  ExplainNode,
  InputView,
  Override,
  RunRequest,
  RunResult,
} from "../../models/run/types.ts";
import type { IamcFile } from "../../models/scenario/iamc-file/read-iamc.ts";
import type { ImportChoice } from "../../models/scenario/iamc-import/choice.ts";
import type { Pairing } from "../../models/scenario/pairing-schema.ts";
import type { Source } from "../../models/scenario/value-schema.ts";
import type { ImportOutcome, PairingPaths, ScenarioLibrary } from "./scenario-types.ts";

/** A metric of the model. */
export interface MetricEntry {
  readonly id: string;
  readonly unit: string;
  readonly over: readonly Dimension[];
  readonly means: Text;
  readonly formula: string;
  readonly mayBeNever: boolean;
}

/** An input of the model. */
export interface InputEntry {
  readonly id: string;
  readonly unit: string;
  readonly over: readonly Dimension[];
  readonly type: ValueType;
  readonly means: Text;
  readonly of?: readonly string[] | undefined;
  /** Bounds the model allows, in `unit`. */
  readonly within?: readonly [number, number] | undefined;
  /** Metrics and curves whose formulas read it. */
  readonly readBy: readonly string[];
  /** How many metrics and curves depend on it, at any remove. */
  readonly reach: number;
}

/** What the model and its library hold, for lists, names and limits. */
export interface ModelCatalogue {
  readonly engineVersion: string;
  readonly metrics: Readonly<Record<string, MetricEntry>>;
  /** Names of what the model computes as curves. */
  readonly curves: Readonly<Record<string, Text>>;
  readonly inputs: Readonly<Record<string, InputEntry>>;
  readonly pairings: readonly Pairing[];
  /** Names of the transition scenarios and where they come from. */
  readonly transitions: {
    readonly phase: string;
    readonly region: string;
    readonly model: string;
  };
  readonly lastYear: number;
  readonly stations: readonly string[];
}

/** A matrix, and the published ratings that bear on it beside the model's. */
export interface RatedRegister {
  readonly matrix: MatrixResult;
  readonly published: readonly PublishedRow[];
}

/** What a company is asked for under its overrides. */
type Of<T> = Omit<T, "overrides" | "company"> & {
  readonly overrides?: readonly Override[] | undefined;
};

interface Job<P, R> {
  readonly params: P;
  readonly result: R;
}

/** Every job of the model worker: what it is given and what it gives. */
export interface Jobs {
  readonly describe: Job<Readonly<Record<never, never>>, ModelCatalogue>;
  readonly run: Job<Of<RunRequest>, readonly RunResult[]>;
  readonly explain: Job<Of<ExplainRequest>, ExplainNode>;
  readonly inputs: Job<
    { readonly scenario: string; readonly overrides?: readonly Override[] | undefined },
    readonly InputView[]
  >;
  readonly sensitivity: Job<Of<SensitivityRequest>, SensitivityResult>;
  readonly solve: Job<Of<SolveRequest>, SolveResult>;
  /** At what setting of an input the rating of a register item becomes another. */
  readonly solveItem: Job<Of<BandRequest>, BandResult>;
  /** A metric, or the share of an item, while one input goes through settings. */
  readonly profile: Job<Of<ProfileRequest>, ProfileResult>;
  readonly grid: Job<Of<GridRequest>, GridResult>;
  /** Between the first and the second subject; the first where there is one only. */
  readonly compare: Job<
    {
      readonly a: { readonly scenario: string; readonly overrides?: readonly Override[] };
      readonly b: { readonly scenario: string; readonly overrides?: readonly Override[] };
      readonly years?: readonly number[] | undefined;
      readonly metrics?: readonly string[] | undefined;
      readonly prices?: number | undefined;
    },
    Comparison
  >;
  readonly reconcile: Job<
    { readonly language: keyof Text },
    { readonly reconciliation: Reconciliation; readonly changes: readonly ChangeRow[] }
  >;
  readonly findings: Job<{ readonly language: keyof Text }, readonly Finding[]>;
  /** Matrices pairing by pairing, each in the order of the years. */
  readonly matrix: Job<
    Of<Omit<MatrixRequest, "scenario" | "year">> & {
      readonly scenarios: readonly string[];
      readonly years: readonly number[];
    },
    readonly RatedRegister[]
  >;
  /** Whether a formula of a register item checks against the model, and what is wrong with it. */
  readonly formula: Job<
    { readonly item: string; readonly formula: string; readonly unit: string },
    { readonly isSound: boolean; readonly message: string }
  >;
  /** Names, colours and limits for lists of scenarios and sites. */
  readonly library: Job<Readonly<Record<never, never>>, ScenarioLibrary>;
  /** Paths that may be reshaped, pairing by pairing. */
  readonly paths: Job<
    {
      readonly scenarios: readonly string[];
      readonly overrides?: readonly Override[] | undefined;
    },
    readonly PairingPaths[]
  >;
  /** The scenarios of a file; refused with the row that is wrong, nothing half taken. */
  readonly importScenarios: Job<
    { readonly file: IamcFile; readonly choice: ImportChoice },
    ImportOutcome
  >;
  readonly sources: Job<{ readonly ids: readonly string[] }, readonly Source[]>;
}

/** Name of a job. */
export type JobKind = keyof Jobs;

/** What a job is given. */
export type JobParams<K extends JobKind> = Jobs[K]["params"];

/** What a job gives. */
export type JobResult<K extends JobKind> = Jobs[K]["result"];
