import type { Progress } from "../../models/run/types.ts";

/** What a command sees of the world outside: where its text goes and where relative paths start. */
export interface CommandIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether progress may be drawn on the error stream. */
  readonly isTerminal: boolean;
  /** Width of the terminal in columns. */
  readonly columns: number;
  readonly cwd: string;
  /** Hears how far long work is, beside what a terminal shows. */
  readonly onProgress?: (progress: Progress) => void;
}
