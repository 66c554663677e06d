import type { ChangeLabel } from "../../models/workbook/change.ts";
import type { Workbook } from "../../models/workbook/workbook-schema.ts";

/** The state of a file when it was read or written; another state later means that someone changed it. */
export interface FileStamp {
  readonly modified: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** A workbook as it was opened. */
export interface OpenedWorkbook {
  readonly workbook: Workbook;
  /** Where it is; null for one that was never saved. */
  readonly path: string | null;
  readonly stamp: FileStamp | null;
  /** Version of its form in the file, where that was an older one. */
  readonly migratedFrom?: number | undefined;
}

/** A workbook as it was saved. */
export interface SavedWorkbook {
  readonly path: string;
  readonly stamp: FileStamp;
  /** Whether the file that stood there is among the backups now. */
  readonly isBackedUp: boolean;
}

/** Where a workbook is to be saved. */
export interface SaveRequest {
  readonly workbook: Workbook;
  readonly path: string;
  /**
   * The file's state as the window knows it. Another state is refused with `changed-outside`; null, for
   * a file just chosen, overwrites what is there, after a backup.
   */
  readonly stamp: FileStamp | null;
}

/** One change in the journal. */
export interface JournalStep {
  readonly at: string;
  readonly label: ChangeLabel;
  readonly why?: string | undefined;
  /** By path: what stood there and what stands there now; absent for nothing. */
  readonly changes: Readonly<Record<string, { readonly from?: unknown; readonly to?: unknown }>>;
}

/** What a journal is kept of: the workbook as it stands now, and where its file is. */
export interface JournalStart {
  readonly workbook: Workbook;
  readonly path: string | null;
  readonly stamp: FileStamp | null;
  /** Whether the workbook holds work that its file does not, as after a recovery. */
  readonly isUnsaved: boolean;
}

/** Work that was not saved when the program ended. */
export interface Recoverable {
  readonly journal: string;
  readonly title: string;
  readonly path: string | null;
  /** Time of the last change. */
  readonly at: string;
  readonly changes: number;
}

/** A workbook out of its journal. */
export interface RecoveredWorkbook extends OpenedWorkbook {
  /** Changes that were made again. */
  readonly changes: number;
  /** Changes at the end that could not be read or made again. */
  readonly lost: number;
  /** Whether the program ended while it wrote the last one. */
  readonly isTorn: boolean;
}

/** An earlier version of a workbook's file. */
export interface Backup {
  readonly id: string;
  readonly at: string;
  readonly bytes: number;
}

/** A workbook opened or saved lately, the latest first. */
export interface RecentFile {
  readonly path: string;
  readonly name: string;
  readonly folder: string;
  readonly at: string;
  readonly exists: boolean;
}
