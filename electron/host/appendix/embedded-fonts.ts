import { PrintError } from "./print-error.ts";

/** Names of the fonts a PDF embeds, without the letters of their subset. */
export function embeddedFonts(pdf: Uint8Array): readonly string[] {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString("latin1");
  if (text.includes("/ObjStm")) {
    throw new PrintError("the fonts of the PDF cannot be read: its objects are compressed");
  }
  const names = new Set<string>();
  for (const match of text.matchAll(/\/(?:FontName|BaseFont)\s*\/([^\s/<>[\]()]+)/g)) {
    names.add((match[1] ?? "").replace(/^[A-Z]{6}\+/, ""));
  }
  return [...names].sort();
}

/** Refuses a PDF that embeds a font of another family, or none at all. */
export function checkFonts(pdf: Uint8Array, families: readonly string[]): void {
  const names = embeddedFonts(pdf);
  if (names.length === 0) throw new PrintError("expected embedded fonts in the PDF, found none");
  const foreign = names.filter((name) => !families.includes(name.split("-")[0] ?? name));
  if (foreign.length > 0) {
    throw new PrintError(`the PDF embeds fonts that are not bundled: ${foreign.join(", ")}`);
  }
}
