import type { TextPosition } from "./text-position.ts";

/** A place in a file. */
export interface FilePlace {
  readonly file: string;
  readonly at?: TextPosition | undefined;
  /** Keys from the root of the document. */
  readonly path?: string | undefined;
}

/** What was expected at a place and what is there instead. */
export interface Expectation {
  readonly expected: string;
  readonly found: string;
}

/** A file that cannot be used: one line that names the file, the place in it and what was expected. */
export class DocumentError extends Error {
  readonly place: FilePlace;
  readonly expectation: Expectation;

  constructor(place: FilePlace, expectation: Expectation) {
    super(`${placeText(place)}: expected ${expectation.expected}, found ${expectation.found}`);
    this.name = "DocumentError";
    this.place = place;
    this.expectation = expectation;
  }
}

/** `FILE:line:column path`, as far as it is known. */
export function placeText({ file, at, path }: FilePlace): string {
  const position = at === undefined ? "" : `:${at.line}:${at.column}`;
  return path === undefined || path === "" ? `${file}${position}` : `${file}${position} ${path}`;
}
