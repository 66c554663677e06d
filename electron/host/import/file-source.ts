import { basename } from "node:path";
import type { FileSource } from "../../contract/files.ts";
import { DocumentError } from "../document-error.ts";
import { readBytes } from "../read-bytes.ts";

const megabyte = 1_000_000;

/** The bytes of a file, and what it is called in messages. */
export interface SourceBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The bytes of a file that was chosen or dropped in, at most so many megabytes. Throws DocumentError. */
export function bytesOfSource(source: FileSource, largest: number): SourceBytes {
  if ("path" in source) {
    const name = basename(source.path);
    return { name, bytes: readBytes(name, source.path, largest) };
  }
  const { name, bytes } = source;
  if (bytes.length > largest * megabyte) {
    const found = `${(bytes.length / megabyte).toFixed(1)} MB`;
    throw new DocumentError({ file: name }, { expected: `at most ${largest} MB`, found });
  }
  if (bytes.length === 0) {
    throw new DocumentError({ file: name }, { expected: "a document", found: "an empty file" });
  }
  return source;
}
