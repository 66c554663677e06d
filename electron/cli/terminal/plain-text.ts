import stringWidth from "string-width";

const longestLine = 600;

/** A text as one line that a terminal shows as it is: no line breaks, no control characters. */
export function oneLine(text: string): string {
  const visible = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").trim();
  return visible.length > longestLine ? `${visible.slice(0, longestLine - 1)}…` : visible;
}

/** A text filled up with spaces to a width in columns. */
export function pad(text: string, width: number, align: "left" | "right"): string {
  const fill = " ".repeat(Math.max(0, width - stringWidth(text)));
  return align === "left" ? text + fill : fill + text;
}

/** Breaks a text into lines of a width, between words or, in Chinese, between characters. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(pieces) ?? []) {
    if (stringWidth((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== "") lines.push(line.trimEnd());
    line = piece;
    while (stringWidth(line.trimEnd()) > width) {
      const part = cut(line, width);
      lines.push(part);
      line = line.slice(part.length);
    }
  }
  return line.trim() === "" && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/** A word with the space after it, or one character of a script that has no spaces. */
const pieces =
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]\s*|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]*\s*/gu;

function cut(text: string, width: number): string {
  let part = "";
  for (const character of text) {
    if (part !== "" && stringWidth(part + character) > width) break;
    part += character;
  }
  return part;
}
