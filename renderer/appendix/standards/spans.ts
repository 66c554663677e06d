import type { Paragraph } from "../../../models/checks/disclosure/paragraph-coverage.ts";

const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"];

/**
 * Paragraphs that a mapping or a row writes: `25(a)(i)-(iii);25(b)`, `15-21`, `B2-B3`, `App A`. A span
 * is every paragraph of it.
 */
export function paragraphsOf(written: string): readonly Paragraph[] {
  return written.split(";").flatMap((part) => spanOf(part.trim()));
}

function spanOf(part: string): readonly Paragraph[] {
  if (part === "App A") return [["App A"]];
  const numbers = /^([A-Z]?)(\d+)-\1(\d+)$/.exec(part);
  if (numbers !== null) {
    const [, prefix = "", from = "", to = ""] = numbers;
    return steps(Number(from), Number(to)).map((number) => [`${prefix}${String(number)}`]);
  }
  const match = /^([A-Z]?\d+[A-Z]?)((?:\([a-z0-9]+\))*)(?:-\(([a-z]+)\))?$/.exec(part);
  if (match === null) return [];
  const [, number = "", labels = "", last] = match;
  const path = [...labels.matchAll(/\(([a-z0-9]+)\)/g)].map(([, label = ""]) => label);
  const first = path.at(-1);
  if (last === undefined || first === undefined) return [[number, ...path]];
  const above = [number, ...path.slice(0, -1)];
  return labelsBetween(first, last, path.length > 1).map((label) => [...above, label]);
}

/** Labels from one to another: roman below a letter, letters below a number. */
function labelsBetween(first: string, last: string, isRoman: boolean): readonly string[] {
  if (isRoman) return romans.slice(romans.indexOf(first), romans.indexOf(last) + 1);
  return steps(first.charCodeAt(0), last.charCodeAt(0)).map((code) => String.fromCharCode(code));
}

function steps(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

/** Whether two written references have a paragraph in common, or one above the other. */
export function isRelated(a: string, b: string): boolean {
  const others = paragraphsOf(b);
  return paragraphsOf(a).some((own) => others.some((other) => relatesTo(own, other)));
}

/** Whether a reference names a whole of which another is only a part. */
export function isAbove(a: string, b: string): boolean {
  const others = paragraphsOf(b);
  return paragraphsOf(a).every((own) =>
    others.every((other) => own.length < other.length || !relatesTo(own, other)),
  );
}

/** Whether two paragraphs are the same, or one stands above the other. */
function relatesTo(one: Paragraph, other: Paragraph): boolean {
  return one.every((label, i) => other[i] === undefined || other[i] === label);
}
