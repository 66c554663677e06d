import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** A file that could not be written, in one line that names it. */
export class FileError extends Error {
  constructor(file: string, reason: string) {
    super(`${file}: expected to write the file, found ${reason}`);
    this.name = "FileError";
  }
}

/** Writes a file with the folders above it; it appears whole or not at all. Throws FileError. */
export function writeWhole(path: string, content: Uint8Array | string, file = path): void {
  const part = `${path}.${process.pid}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    try {
      writeFileSync(part, content);
      renameSync(part, path);
    } catch (error) {
      rmSync(part, { force: true });
      throw error;
    }
  } catch (error) {
    throw new FileError(file, error instanceof Error ? error.message : String(error));
  }
}
