import { wellFormed } from "./well-formed.ts";

const longestText = 32_767;

/** Characters that a sheet cannot hold, or that the writer of the file drops. */
const unwritable = /[\p{Cc}\p{Noncharacter_Code_Point}\ufffd]/gu;

/** What would be read as an escaped character. */
const looksEscaped = /_(?=x[0-9a-f]{4}_)/gi;

/**
 * A text as it stands in the file of a sheet: characters that XML refuses in the escapes of the
 * format (`_x0000_`), no longer than a cell may be.
 */
export function sheetText(text: string): string {
  const short = text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
  const written = wellFormed(short)
    .replace(looksEscaped, "_x005F_")
    .replace(unwritable, (found) => (found === "\n" || found === "\t" ? found : escaped(found)));
  return isPropertyName(written) ? escaped(written.slice(0, 1)) + written.slice(1) : written;
}

function escaped(text: string): string {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return units.map((unit) => `_x${unit.toString(16).toUpperCase().padStart(4, "0")}_`).join("");
}

/** The writer keeps texts in a plain object, in which these names are taken. */
function isPropertyName(text: string): boolean {
  return text in {};
}
