import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { AppendixStandard } from "../../contract/export.ts";
import { checkFonts } from "./embedded-fonts.ts";
import { bundledFamilies, loadFonts } from "./fonts.ts";
import { PrintError } from "./print-error.ts";

/** A Typst document: its main file, every file it reads, and its date. */
export interface TypstDocument {
  readonly typst: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Date of the PDF, `2026-11-20`. */
  readonly created: string;
  /** Standard of the PDF; PDF/UA-1 when left out. */
  readonly standard?: AppendixStandard | undefined;
}

/** The files stand in memory below this path; nothing is read from disk. */
const root = "/isotherm-appendix";

/**
 * Prints a Typst document as a tagged PDF of a standard. The same document gives the same bytes.
 * Throws PrintError where Typst refuses it, or where the PDF embeds a font that is not bundled.
 */
export async function printAppendix(document: TypstDocument): Promise<Uint8Array> {
  const texts = Object.values(document.files).filter((file) => typeof file === "string");
  const fontBlobs = [...(await loadFonts([document.typst, ...texts]))];
  const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs }] });
  const main = `${root}/main.typ`;
  compiler.addSource(main, document.typst);
  for (const [path, file] of Object.entries(document.files)) {
    compiler.mapShadow(`${root}/${path}`, Buffer.from(file));
  }
  const compiled = compiler.compile({ mainFilePath: main });
  const { result } = compiled;
  if (result === null) throw new PrintError(complaintOf(compiled.takeDiagnostics()));
  const pdf = exportPdf(compiler, result, document);
  checkFonts(pdf, bundledFamilies);
  return new Uint8Array(pdf);
}

type Compiled = NonNullable<ReturnType<NodeCompiler["compile"]>["result"]>;

function exportPdf(
  compiler: NodeCompiler,
  result: Compiled,
  { created, standard = "ua-1" }: TypstDocument,
): Buffer {
  const creationTimestamp = Date.parse(`${created}T00:00:00Z`) / 1000;
  if (!Number.isInteger(creationTimestamp)) {
    throw new PrintError(`expected a date such as 2026-11-20, found "${created}"`);
  }
  try {
    return compiler.pdf(result, { pdfStandard: standard, creationTimestamp });
  } catch (error) {
    throw new PrintError(oneLine(error instanceof Error ? error.message : String(error)));
  }
}

type Diagnostics = ReturnType<ReturnType<NodeCompiler["compile"]>["takeDiagnostics"]>;

function complaintOf(diagnostics: Diagnostics): string {
  const [first] = (diagnostics?.shortDiagnostics ?? []) as readonly { message?: string }[];
  return oneLine(`Typst refuses the appendix: ${first?.message ?? "no reason given"}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
