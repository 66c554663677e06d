import { relative, resolve } from "node:path";
import { writeWhole } from "../../host/write-file.ts";
import type { CommandIo } from "../command-io.ts";
import { fixedText } from "../terminal/number-text.ts";
import type { ExportFile } from "./export-files.ts";

/** A file that was written: its name from the folder the command runs in, and its size. */
export interface WrittenFile {
  readonly file: string;
  readonly bytes: number;
}

/** Writes a file to where a command was told to. Throws FileError. */
export function writeOut({ file, content }: ExportFile, { cwd }: CommandIo): WrittenFile {
  const path = resolve(cwd, file);
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  writeWhole(path, bytes, file);
  return { file: relative(cwd, path) || file, bytes: bytes.length };
}

/** Says that a file was written. */
export function writtenText({ file, bytes }: WrittenFile): string {
  const size = bytes < 1e6 ? `${fixedText(bytes / 1e3, 1)} kB` : `${fixedText(bytes / 1e6, 2)} MB`;
  return `wrote ${file} (${size})\n`;
}
