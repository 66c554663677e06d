import type { Company } from "../../models/company/company-schema.ts";
import type { NewCompany } from "../../models/company/new-company.ts";
import type { IamcFile } from "../../models/scenario/iamc-file/read-iamc.ts";
import type { AppInfo, Settings } from "./app.ts";
import type { AppendixRequest, ExportRequest } from "./export.ts";
import type {
  FileKind,
  FileSource,
  FilePurpose,
  FolderList,
  SheetFile,
  WrittenFile,
} from "./files.ts";
import type { ShellWords, UnsavedAnswer, WindowState } from "./window.ts";
import type {
  Backup,
  FileStamp,
  JournalStart,
  JournalStep,
  OpenedWorkbook,
  RecentFile,
  Recoverable,
  RecoveredWorkbook,
  SavedWorkbook,
  SaveRequest,
} from "./workbook.ts";

interface Exchange<Params, Result> {
  readonly params: Params;
  readonly result: Result;
}

type Nothing = Readonly<Record<string, never>>;

/** What the window may ask of the host, by name: what it hands over and what it gets. */
export interface HostRequests {
  readonly "app.info": Exchange<Nothing, AppInfo>;
  readonly "settings.get": Exchange<Nothing, Settings>;
  /** Sets what is given and gives all of them. */
  readonly "settings.set": Exchange<Partial<Settings>, Settings>;

  readonly "workbook.open": Exchange<FileSource, OpenedWorkbook>;
  readonly "workbook.save": Exchange<SaveRequest, SavedWorkbook>;
  /** Whether a file is still as the window knows it. */
  readonly "workbook.check": Exchange<
    { readonly path: string; readonly stamp: FileStamp },
    { readonly state: "same" | "changed" | "missing" }
  >;
  readonly "backups.list": Exchange<{ readonly path: string }, readonly Backup[]>;
  readonly "backups.open": Exchange<{ readonly path: string; readonly id: string }, OpenedWorkbook>;
  readonly "recent.list": Exchange<Nothing, readonly RecentFile[]>;
  readonly "recent.clear": Exchange<Nothing, null>;

  /** Begins a journal; the answer is its name. */
  readonly "journal.start": Exchange<JournalStart, { readonly journal: string }>;
  /** Answered when the changes are on the disk. */
  readonly "journal.append": Exchange<
    { readonly journal: string; readonly steps: readonly JournalStep[] },
    { readonly count: number }
  >;
  /** The workbook was saved: the journal begins anew from the workbook as it stands now. */
  readonly "journal.saved": Exchange<JournalStart & { readonly journal: string }, null>;
  /** Nothing is left to recover: the journal is thrown away. */
  readonly "journal.end": Exchange<{ readonly journal: string }, null>;
  readonly "recovery.list": Exchange<Nothing, readonly Recoverable[]>;
  /** Gives the workbook; its journal stays until it is discarded. */
  readonly "recovery.open": Exchange<{ readonly journal: string }, RecoveredWorkbook>;
  readonly "recovery.discard": Exchange<{ readonly journal: string }, null>;

  /** The appendix as the bytes of a PDF. */
  readonly "appendix.preview": Exchange<AppendixRequest, { readonly pdf: Uint8Array }>;
  readonly "appendix.save": Exchange<AppendixRequest & { readonly path: string }, WrittenFile>;
  readonly "export.save": Exchange<ExportRequest, readonly WrittenFile[]>;
  readonly "job.cancel": Exchange<{ readonly job: string }, null>;

  /** What a file is by what it holds; null for what the program does not read. */
  readonly "import.kind": Exchange<FileSource, { readonly kind: FileKind | null }>;
  /** The rows of a scenario file, for `readIamc`. */
  readonly "import.scenarios": Exchange<FileSource, IamcFile>;
  /** The sheets of a register template or of any table. */
  readonly "import.sheets": Exchange<FileSource, SheetFile>;
  /** A company file, or a company out of a filled-in template. */
  readonly "import.company": Exchange<FileSource, Company>;
  /** Writes a spreadsheet with a company that runs as it is, to be filled in. */
  readonly "template.save": Exchange<NewCompany & { readonly path: string }, WrittenFile>;

  /** The system's dialog; null when the user leaves it, `not-allowed` where there is none. */
  readonly "dialog.open": Exchange<
    { readonly purpose: FilePurpose },
    { readonly path: string | null }
  >;
  readonly "dialog.save": Exchange<
    { readonly purpose: FilePurpose; readonly name: string },
    { readonly path: string | null }
  >;
  /** A folder within the user's own, for the dialogs of the window. */
  readonly "files.list": Exchange<
    { readonly folder?: string | undefined; readonly purpose: FilePurpose },
    FolderList
  >;
  readonly "files.makeFolder": Exchange<
    { readonly folder: string; readonly name: string },
    { readonly path: string }
  >;
  /** Whether something stands at a path, before it is overwritten. */
  readonly "files.exists": Exchange<{ readonly path: string }, { readonly exists: boolean }>;
  /** Writes what the window made itself: a chart, a table. */
  readonly "files.write": Exchange<
    { readonly path: string; readonly bytes: Uint8Array },
    WrittenFile
  >;

  /** Opens a source's page in the user's browser; `link-refused` for addresses of other hosts. */
  readonly "link.open": Exchange<{ readonly url: string }, null>;

  /** The words of the shell in the language of the window. */
  readonly "window.words": Exchange<ShellWords, null>;
  readonly "window.state": Exchange<WindowState, null>;
  /** Asks whether to save before the document is given up. */
  readonly "window.askUnsaved": Exchange<Nothing, { readonly answer: UnsavedAnswer }>;
  /** Closes the window whatever is unsaved. */
  readonly "window.close": Exchange<Nothing, null>;
}

/** Name of a request. */
export type HostRequestName = keyof HostRequests;

/** What a request hands over. */
export type ParamsOf<Name extends HostRequestName> = HostRequests[Name]["params"];

/** What a request gives. */
export type ResultOf<Name extends HostRequestName> = HostRequests[Name]["result"];
