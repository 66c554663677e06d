import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { DocumentError } from "./document-error.ts";

/** The largest file that is read, in megabytes of 1,000,000 bytes. */
const largestFile = 20;

const megabyte = 1_000_000;

/**
 * Reads a whole file of no more than so many megabytes, its size known before it is read.
 * Throws DocumentError for a file that is missing, unreadable, no plain file, empty or too large.
 */
export function readBytes(file: string, path = file, largest = largestFile): Uint8Array {
  const handle = open(file, path);
  try {
    const state = fstatSync(handle);
    if (!state.isFile()) {
      throw new DocumentError(
        { file },
        { expected: "a file", found: state.isDirectory() ? "a folder" : "something else" },
      );
    }
    if (state.size === 0) {
      throw new DocumentError({ file }, { expected: "a document", found: "an empty file" });
    }
    if (state.size > largest * megabyte) throw tooLarge(file, state.size, largest);
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

function tooLarge(file: string, size: number, largest: number): DocumentError {
  const found = `${(size / megabyte).toFixed(1)} MB`;
  return new DocumentError({ file }, { expected: `at most ${largest} MB`, found });
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "none",
  ENOTDIR: "none",
  EACCES: "one that may not be read",
  EPERM: "one that may not be read",
  EISDIR: "a folder",
  ELOOP: "links that lead in a circle",
  ENAMETOOLONG: "a name that is too long",
};

function open(file: string, path: string): number {
  try {
    return openSync(path, "r");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "an error";
    throw new DocumentError(
      { file },
      { expected: "a readable file", found: reasons[code] ?? code },
    );
  }
}
