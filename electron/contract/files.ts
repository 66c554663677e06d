/** What a file is chosen for; decides which endings are offered. */
export type FilePurpose =
  | "workbook"
  | "scenarios"
  | "register"
  | "company"
  | "pdf"
  | "xlsx"
  | "csv"
  | "json"
  | "svg"
  | "png";

/** A file or folder in a list. */
export interface FileEntry {
  readonly name: string;
  readonly path: string;
  readonly isFolder: boolean;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** What a folder holds: folders first, then the files that fit the purpose, hidden ones left out. */
export interface FolderList {
  readonly folder: string;
  /** The folder above, null at the top of what may be seen. */
  readonly parent: string | null;
  readonly entries: readonly FileEntry[];
}

/** A file to read: one the user chose, by its path, or one dropped in, with its bytes. */
export type FileSource =
  { readonly path: string } | { readonly name: string; readonly bytes: Uint8Array };

/** What a file is by what it holds. */
export type FileKind = "workbook" | "company" | "scenarios";

/** A cell of a sheet. */
export type SheetCell = string | number | boolean | null;

/** Sheets of a CSV file or an XLSX workbook. */
export interface SheetFile {
  readonly name: string;
  readonly sha256: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly SheetCell[])[];
  }[];
}

/** A file that was written. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
}
