import type { FilePurpose } from "../contract/files.ts";
import type { ShellWords, UnsavedAnswer, WindowState } from "../contract/window.ts";

/** What a shell can do that the host cannot: what the user sees of the system. */
export interface Shell {
  readonly kind: "electron" | "browser";
  readonly version: string;
  readonly languages: readonly string[];
  readonly documents: string;
  readonly hasNativeMenu: boolean;
}

/** Dialogs of the system; null when the user leaves one. */
export interface ShellDialogs {
  readonly open: (purpose: FilePurpose) => Promise<string | null>;
  readonly save: (purpose: FilePurpose, name: string) => Promise<string | null>;
  readonly askUnsaved: () => Promise<UnsavedAnswer>;
}

/** What a shell does for one of its windows. */
export interface ShellWindow {
  /** Workbook the window was opened for. */
  readonly startFile: string | null;
  readonly setWords: (words: ShellWords) => void;
  readonly setState: (state: WindowState) => void;
  readonly close: () => void;
  /** Hands an address that was found sound to the user's browser. */
  readonly openLink: (url: string) => Promise<void>;
  /** The system's dialogs, where the shell has them. */
  readonly dialogs?: ShellDialogs | undefined;
}
