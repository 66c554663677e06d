import type { ChangeRow, ReconcileRow } from "../../models/checks/reconcile/reconcile-schema.ts";
import type { Company } from "../../models/company/company-schema.ts";
import type { Model } from "../../models/engine/compile.ts";
import type { Library } from "../../models/library/library.ts";
import type { KernelMethod } from "../../models/run/methods.ts";
import type { InputView, RunResult } from "../../models/run/types.ts";
import type { DisclosureStandards } from "../../models/scenario/paragraph-index-schema.ts";
import type { Source } from "../../models/scenario/value-schema.ts";
import type { Locale } from "../i18n/locale.ts";
import type { AppendixSection } from "./sections.ts";
import type { RiskResults } from "./risk-results.ts";

/** Inputs of the company under one pairing. */
export interface PairingInputs {
  readonly scenario: string;
  readonly views: readonly InputView[];
}

/** Printed figures computed again, and how scope 1 and 2 changed between years. */
export interface Reconciled {
  readonly rows: readonly ReconcileRow[];
  readonly changes: readonly ChangeRow[];
}

/** The command that computes the figures again, and the fingerprint of what it computes them from. */
export interface RepeatFacts {
  readonly command: string;
  readonly fingerprint: string;
  /** The command that rates the register again, without pairing and year. */
  readonly matrix: string;
}

/** The file that transition scenarios were imported from. */
export interface ImportedOrigin {
  readonly file: string;
  readonly sha256: string;
  readonly model: string;
  readonly region: string;
  /** Whether it holds every path of every transition scenario shown. */
  readonly isWhole: boolean;
}

/** A file that travels inside the PDF. */
export interface Attachment {
  /** Name the file is saved under. */
  readonly name: string;
  readonly content: string;
  readonly holds: "workbook" | "scenarios";
}

/** What an appendix is made from, before its sources are loaded. */
export interface GatheredAppendix {
  readonly company: Company;
  readonly library: Library;
  readonly model: Model;
  /** Central results: every pairing shown, every year from the base year to the last. */
  readonly results: readonly RunResult[];
  /** The same pairings and years with draws, for `appendixMetrics`; empty where none were run. */
  readonly ensembles: readonly RunResult[];
  readonly inputs: readonly PairingInputs[];
  readonly methods: readonly KernelMethod[];
  /** What disclosure standards ask for, and where an appendix answers it. */
  readonly standards: DisclosureStandards;
  /** The company's printed figures computed again, with notes in the appendix's language. */
  readonly reconciliation: Reconciled;
  /** Physical and transition risk, ratings of the register, and what they depend on. */
  readonly risk: RiskResults;
  /** Whether ratings are made by rules of the workbook's own. */
  readonly hasOwnRules?: boolean | undefined;
  /** Where transition scenarios were imported from; undefined for the bundled ones. */
  readonly imported?: ImportedOrigin | undefined;
  /** How to compute the figures again, where it is known. */
  readonly repeat?: RepeatFacts | undefined;
  /** Chapters printed of those that can be left out; all when left out. */
  readonly sections?: readonly AppendixSection[] | undefined;
  /** Files inside the PDF; none when left out. */
  readonly attachments?: readonly Attachment[] | undefined;
  readonly locale: Locale;
  /** Date of the document, `2026-11-20`. */
  readonly created: string;
}

/** What an appendix is made from. */
export interface AppendixRequest extends GatheredAppendix {
  readonly sources: readonly Source[];
}

/** A finished appendix: the main Typst file and every file it reads, by path. */
export interface AppendixDocument {
  readonly typst: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Draws of the ensembles behind the ranges of an appendix. */
export const appendixDraws = 1000;

/** Metrics of the ensembles behind the ranges of an appendix. */
export const appendixMetrics: readonly string[] = [
  "energy.cost",
  "energy.totalElectricity",
  "carbon.netEmissions",
  "carbon.grossResidual",
  "carbon.neutralityYear",
  "carbon.meetsTarget",
  "carbon.neutralityCost",
  "carbon.measureCostPerTonne",
];
