import type { Workbook } from "../../models/workbook/workbook-schema.ts";
import type { HostLanguage } from "./app.ts";

/** What is exported of a workbook's company, beside the form of the file. */
export interface ExportSubject {
  /** Name of the job, made by the window: progress is told and cancelling asked under it. */
  readonly job: string;
  readonly workbook: Workbook;
  readonly company: string;
  /** Pairings in the order printed; all where left out. */
  readonly pairings?: readonly string[] | undefined;
  readonly language: HostLanguage;
}

/** Standard of a PDF: tagged for reading aloud, or archival with the workbook inside it. */
export type AppendixStandard = "ua-1" | "a-3a";

/** A chapter of the appendix that can be left out. */
export type AppendixSection =
  | "governance"
  | "sites"
  | "scenarios"
  | "energy-cost"
  | "neutrality"
  | "levers"
  | "physical"
  | "transition"
  | "register"
  | "matrices"
  | "sensitivity"
  | "stress"
  | "resilience"
  | "reconciliation"
  | "findings"
  | "assumptions"
  | "method"
  | "paragraphs";

/** An appendix to print. */
export interface AppendixRequest extends ExportSubject {
  /** Date on the cover and in the file, `2026-11-20`. */
  readonly date: string;
  /** PDF/UA-1 when left out. */
  readonly standard?: AppendixStandard | undefined;
  /** Chapters printed of those that can be left out; all when left out. */
  readonly sections?: readonly AppendixSection[] | undefined;
  readonly seed?: number | undefined;
}

/** The form of an export. */
export type ExportFormat = "xlsx" | "csv" | "iamc-csv" | "json";

/** Results, inputs and sources to write. */
export interface ExportRequest extends ExportSubject {
  readonly format: ExportFormat;
  readonly path: string;
  readonly years?: readonly number[] | undefined;
  readonly draws?: number | undefined;
  readonly seed?: number | undefined;
}

/** How far a job is; without `total` it cannot be told. */
export interface JobProgress {
  readonly job: string;
  readonly stage: "preparing" | "drawing" | "printing" | "writing";
  readonly done: number;
  readonly total?: number | undefined;
}
