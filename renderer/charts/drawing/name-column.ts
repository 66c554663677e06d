import { place, type Mark, type TextMark } from "./marks.ts";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

/** Names at the left of rows: in one line, or in two where they are long. */
export interface NameColumn {
  readonly width: number;
  readonly lines: readonly (readonly string[])[];
}

const size = 11.5;
const lineHeight = 13;

/** A column as wide as its names, up to a share of the picture. */
export function nameColumn(names: readonly string[], most: number): NameColumn {
  const widest = Math.max(0, ...names.map((name) => textWidth(name, size)));
  const width = Math.min(most, widest);
  return { width, lines: names.map((name) => wrapText(name, { width, size, most: 2 })) };
}

/** The name of a row, its lines centred on a height. */
export function nameMarks(lines: readonly string[], middle: number): readonly Mark[] {
  return lines.map((text, i): TextMark => ({
    kind: "text",
    x: 0,
    y: place(middle + 4 + (i - (lines.length - 1) / 2) * lineHeight),
    text,
    tone: "ink",
    size,
    anchor: "start",
  }));
}
