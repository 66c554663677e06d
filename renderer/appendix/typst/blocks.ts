import { array, call, join, labelName, statement, str, type Code } from "./code.ts";

/** A column of a table. */
export interface Column {
  readonly head: string;
  /** Share of the free width; the column fits its content where none is given. */
  readonly share?: number;
  readonly align?: "left" | "right" | "center";
}

/** Rows up to which a table stays on one page. */
const longestWhole = 12;

/** A table with a caption; its head repeats on every page. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Code[])[];
  readonly size?: number;
  /** Whether it may go on over the page; tables of more than twelve rows may, unless told. */
  readonly breakable?: boolean;
  /** `chapter/part`: what the index of paragraphs finds it by. */
  readonly anchor?: string;
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

/** A heading within a chapter that has a bookmark and no line in the contents. */
export function section(text: string): string {
  return statement(
    call("heading", [str(text)], {
      level: "2",
      numbering: "none",
      outlined: "false",
      bookmarked: "true",
    }),
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

/** A paragraph whose symbols, `T_wb`, stand with their subscripts. */
export function prose(text: string): string {
  return statement(call("para", [withSymbols(text)]));
}

/** A text whose symbols stand with their subscripts, and degrees with their sign. */
export function withSymbols(text: string): Code {
  const parts = text
    .replaceAll("degC", "°C")
    .split(/(\b[A-Za-z]+(?:_[A-Za-z0-9]+)+\b)/)
    .map((part, index) => (index % 2 === 0 ? str(part) : subscripted(part)));
  return join(parts);
}

function subscripted(symbol: string): Code {
  const [head = "", ...below] = symbol.split("_");
  return call("symbol-word", [str(head), str(below.join(","))]);
}

/** Terms at the left, what they mean at the right. */
export function definitions(pairs: readonly (readonly [term: string, text: string])[]): string {
  const items = pairs.map(([term, text]) => array([str(term), str(text)]));
  return statement(call("definitions", [array(items)]));
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
export function table(given: Table): string {
  const { caption, columns, rows, size = 8, breakable = rows.length > longestWhole } = given;
  const { anchor } = given;
  return statement(
    call("data-table", [], {
      columns: array(columns.map(({ share }) => (share === undefined ? "auto" : `${share}fr`))),
      align: array(columns.map(({ align }) => `${align ?? "left"} + top`)),
      head: array(columns.map(({ head }) => str(head))),
      caption: str(caption),
      size: `${size}pt`,
      breakable: String(breakable),
      ...(anchor === undefined ? {} : { anchor: str(labelName(anchor)) }),
      rows: `(\n${rows.map((row) => `  ${array(row)},\n`).join("")})`,
    }),
  );
}

/** A figure from an SVG file, with alternative text and caption. */
export function picture(path: string, alt: string, caption: string): string {
  return statement(call("picture", [str(path), str(alt), str(caption)]));
}

/** Several pictures under one caption, two a row. */
export function pictureGrid(
  pictures: readonly { readonly path: string; readonly title: string; readonly alt: string }[],
  caption: string,
): string {
  const items = pictures.map(({ path, title, alt }) => array([str(title), str(path), str(alt)]));
  return statement(call("picture-grid", [array(items), str(caption)]));
}

/** A value with its range below, in the second ink. */
export function withRange(value: string, range: string): Code {
  return call("with-range", [str(value), str(range)]);
}

/** Pieces of a chapter that stay on one page. */
export function together(pieces: readonly string[]): string {
  return `#keep[\n${pieces.join("")}]\n`;
}

/** Small text below another. */
export function twoLines(first: Code, second: Code): Code {
  return call("two-lines", [first, second]);
}
