import { readRunRequest, runOptions } from "../arguments/read-run-request.ts";
import type { Command } from "../command.ts";
import { withPlace } from "../company/open-company.ts";
import { openWanted } from "../company/open-wanted.ts";
import { exportFiles, readFormat } from "../export/export-files.ts";
import { exportTables } from "../export/export-tables.ts";
import { rerunCommand } from "../export/rerun-command.ts";
import { writeOut, writtenText } from "../export/write-out.ts";
import { jsonText } from "../terminal/json-text.ts";

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
    const opened = await openWanted(args, io);
    return withPlace(opened.place, async () => {
      const { prepared } = opened;
      const run = readRunRequest(args, prepared);
      const command = rerunCommand({
        company: args.operands[0] ?? "",
        request: run,
        years: args.text("years"),
        imported: args.text("import"),
        without: args.texts("without-source"),
        format,
      });
      const tables = await exportTables(prepared, { run, command }, io);
      const file = args.text("out") ?? `out/${prepared.company.id}-results.${format}`;
      const files = await exportFiles(tables, format, file);
      const written = files.map((each) => writeOut(each, io));
      const rows = tables.results.rows.length;
      const { id: company } = prepared.company;
      if (args.has("json")) io.out(jsonText({ company, format, rows, files: written }));
      else for (const each of written) io.out(writtenText(each));
      return 0;
    });
  },
};
