/** A piece of Typst in code mode. */
export type Code = string;

/** A text as a Typst string; nothing in it is ever read as markup. */
export function str(text: string): Code {
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll("\n", "\\n")
    .replaceAll("\t", " ");
  return `"${escaped}"`;
}

/** A Typst array. */
export function array(items: readonly Code[]): Code {
  return `(${items.map((item) => `${item}, `).join("")})`;
}

/** A call with positional and named arguments. */
export function call(
  name: string,
  positional: readonly Code[],
  named: Readonly<Record<string, Code>> = {},
): Code {
  const pairs = Object.entries(named).map(([key, value]) => `${key}: ${value}`);
  return `${name}(${[...pairs, ...positional].join(", ")})`;
}

/** Several pieces as one content. */
export function join(pieces: readonly Code[]): Code {
  return pieces.length === 0 ? '""' : `(${pieces.join(" + ")})`;
}

/** A line of a Typst file that evaluates a piece. */
export function statement(code: Code): string {
  return `#${code}\n`;
}

/** Label of a heading or an equation: letters, digits and hyphens. */
export function labelName(id: string): string {
  return id.replace(/[^A-Za-z0-9]+/g, "-");
}
