import { array, call, join, labelName, statement, str, type Code } from "./code.ts";

/** A column of a table. */
export interface Column {
  readonly head: string;
  /** Share of the free width; the column fits its content where none is given. */
  readonly share?: number;
  readonly align?: "left" | "right" | "center";
}

/** A table with a caption; its head repeats on every page. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Code[])[];
  readonly size?: number;
}

/** A chapter's heading, numbered, in the contents, on a page of its own. */
export function chapterHeading(text: string, id: string): string {
  return `${statement(call("heading", [str(text)], { level: "1" })).trimEnd()} <${labelName(id)}>\n`;
}

/** A heading within a chapter. */
export function heading(text: string, depth: 2 | 3 = 2): string {
  const isListed = depth === 2 ? "true" : "false";
  return statement(
    call("heading", [str(text)], { level: String(depth), numbering: "none", outlined: isListed }),
  );
}

/** The line below a headline: what is drawn, in which unit, under which assumption. */
export function lead(text: string): string {
  return statement(call("lead", [str(text)]));
}

/** A paragraph. */
export function paragraph(text: string): string {
  return statement(call("para", [str(text)]));
}

/** Small print below a table or figure. */
export function note(text: string): string {
  return statement(call("note", [str(text)]));
}

/** A titled remark at the margin line. */
export function aside(title: string, text: string): string {
  return statement(call("aside", [str(title), str(text)]));
}

/** A table. */
export function table({ caption, columns, rows, size = 8 }: Table): string {
  return statement(
    call("data-table", [], {
      columns: array(columns.map(({ share }) => (share === undefined ? "auto" : `${share}fr`))),
      align: array(columns.map(({ align }) => `${align ?? "left"} + top`)),
      head: array(columns.map(({ head }) => str(head))),
      caption: str(caption),
      size: `${size}pt`,
      rows: `(\n${rows.map((row) => `  ${array(row)},\n`).join("")})`,
    }),
  );
}

/** A figure from an SVG file, with alternative text and caption. */
export function picture(path: string, alt: string, caption: string): string {
  return statement(call("picture", [str(path), str(alt), str(caption)]));
}

/** A value with its range below, in the second ink. */
export function withRange(value: string, range: string): Code {
  return call("with-range", [str(value), str(range)]);
}

/** Small text below another. */
export function twoLines(first: Code, second: Code): Code {
  return call("two-lines", [first, second]);
}

/** Pieces side by side with a space. */
export function spaced(pieces: readonly Code[]): Code {
  return join(pieces.flatMap((piece, index) => (index === 0 ? [piece] : [str(" "), piece])));
}
