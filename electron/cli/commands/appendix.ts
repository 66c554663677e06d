import { basename, resolve } from "node:path";
import { writeWhole } from "../../host/write-file.ts";
import { readDate } from "../appendix/appendix-date.ts";
import { appendixSections } from "../../../renderer/appendix/sections.ts";
import { readSections, readStandard } from "../appendix/appendix-form.ts";
import { sharedOption } from "../arguments/options.ts";
import { readOverrides, readScenarios, readSeed } from "../arguments/read-request.ts";
import { readLanguage } from "../arguments/read-values.ts";
import type { Command } from "../command.ts";
import { withPlace } from "../company/open-company.ts";
import { openWanted, withoutOption } from "../company/open-wanted.ts";
import { jsonText } from "../terminal/json-text.ts";
import { fixedText } from "../terminal/number-text.ts";

/** Prints the appendix of a company as a PDF. */
export const appendix: Command = {
  name: "appendix",
  operands: ["<company>"],
  options: [
    sharedOption.scenarios,
    sharedOption.language,
    {
      name: "out",
      value: "FILE",
      means: "the PDF; out/COMPANY-appendix-LANGUAGE.pdf when left out",
    },
    {
      name: "date",
      value: "DATE",
      means: "date of the document, as 2026-11-20; today when left out",
    },
    {
      name: "standard",
      value: "STANDARD",
      means:
        "ua-1, tagged for reading aloud, when left out; a-3a, archival, with the workbook inside",
    },
    {
      name: "sections",
      value: "IDS",
      means: `chapters printed besides summary and sources, as register,matrices; all when left out: ${appendixSections.join(", ")}`,
    },
    sharedOption.seed,
    sharedOption.set,
    sharedOption.imported,
    withoutOption,
  ],
  notes: ["The same company, version, language, date and chapters give the same bytes."],
  run: async (args, io) => {
    const language = readLanguage(args.text("lang"));
    const date = readDate(args.text("date"));
    const standard = readStandard(args.text("standard"));
    const sections = readSections(args.text("sections"));
    const opened = await openWanted(args, io);
    const { prepared, place } = opened;
    return withPlace(place, async () => {
      const scenarios = readScenarios(args, prepared);
      const set = readOverrides(args, { ...prepared, given: undefined });
      const seed = readSeed(args);
      const imported = args.text("import");
      const [{ makeAppendix }, { appendixRequest }] = await Promise.all([
        import("../appendix/make-appendix.ts"),
        import("../appendix/appendix-request.ts"),
      ]);
      const reference = basename(args.operands[0] ?? "");
      const choice = { scenarios, language, date, standard, sections, seed, set, imported };
      const request = appendixRequest({ ...opened, reference }, choice);
      const pdf = await makeAppendix(prepared, request, io);
      const { id } = prepared.company;
      const file = args.text("out") ?? `out/${id}-appendix-${language}.pdf`;
      writeWhole(resolve(io.cwd, file), pdf, file);
      const shown = {
        ...{ company: id, language, scenarios, standard },
        ...{ sections: sections ?? appendixSections, file, bytes: pdf.length },
      };
      io.out(
        args.has("json")
          ? jsonText(shown)
          : `wrote ${shown.file} (${fixedText(pdf.length / 1e6, 2)} MB)\n`,
      );
      return 0;
    });
  },
};
