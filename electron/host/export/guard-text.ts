/**
 * What a spreadsheet could take for the start of a formula, after white space and invisible
 * characters that it may drop: the signs, also in their wide forms, and a leading tab or line break.
 */
const formulaStart = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;

/**
 * A text that no spreadsheet takes for a formula: one that could be has an apostrophe before it. A
 * text that already has apostrophes there gets one more, so that taking one away gives the original.
 */
export function guardText(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** A text of a sheet as it was before it was guarded. */
export function unguardText(text: string): string {
  return text.startsWith("'") && formulaStart.test(text) ? text.slice(1) : text;
}
