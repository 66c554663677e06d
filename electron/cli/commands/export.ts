import { relative, resolve } from "node:path";
import { writeWhole } from "../../host/write-file.ts";
import { readRunRequest, runOptions } from "../arguments/read-run-request.ts";
import type { Command } from "../command.ts";
import type { CommandIo } from "../command-io.ts";
import { openCompany, withPlace } from "../company/open-company.ts";
import { exportFiles, readFormat } from "../export/export-files.ts";
import { exportTables } from "../export/export-tables.ts";
import { rerunCommand } from "../export/rerun-command.ts";
import { jsonText } from "../terminal/json-text.ts";
import { fixedText } from "../terminal/number-text.ts";

/** Writes results, inputs and sources of a company as a spreadsheet or as CSV files. */
export const exportCommand: Command = {
  name: "export",
  operands: ["<company>"],
  options: [
    ...runOptions,
    { name: "format", value: "FORMAT", means: "xlsx or csv; that of --out, or xlsx" },
    { name: "out", value: "FILE", means: "the file; out/COMPANY-results.FORMAT when left out" },
  ],
  notes: [
    "XLSX has the sheets Results, Inputs, Sources and Notes; CSV has a file for each, beside FILE.",
    "The same company, version and options give the same bytes.",
  ],
  run: async (args, io) => {
    const format = readFormat(args.text("format"), args.text("out"));
    const opened = await openCompany(args.operands[0] ?? "", io.cwd);
    return withPlace(opened.place, async () => {
      const { prepared } = opened;
      const run = readRunRequest(args, prepared);
      const command = rerunCommand({
        company: args.operands[0] ?? "",
        request: run,
        years: args.text("years"),
        format,
      });
      const tables = await exportTables(prepared, { run, command }, io);
      const file = args.text("out") ?? `out/${prepared.company.id}-results.${format}`;
      const files = await exportFiles(tables, format, file);
      const written = files.map((each) => write(each, io));
      const rows = tables.results.rows.length;
      const { id: company } = prepared.company;
      if (args.has("json")) io.out(jsonText({ company, format, rows, files: written }));
      else for (const { file: name, bytes } of written) io.out(writtenText(name, bytes));
      return 0;
    });
  },
};

interface Written {
  readonly file: string;
  readonly bytes: number;
}

function write(
  { file, content }: { readonly file: string; readonly content: Uint8Array | string },
  { cwd }: CommandIo,
): Written {
  const path = resolve(cwd, file);
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  writeWhole(path, bytes, file);
  return { file: relative(cwd, path) || file, bytes: bytes.length };
}

function writtenText(file: string, bytes: number): string {
  const size = bytes < 1e6 ? `${fixedText(bytes / 1e3, 1)} kB` : `${fixedText(bytes / 1e6, 2)} MB`;
  return `wrote ${file} (${size})\n`;
}
