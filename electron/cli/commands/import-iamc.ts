import { resolve } from "node:path";
import { loadLibrary } from "../../../models/library/library.ts";
import { readIamc } from "../../../models/scenario/iamc-file/read-iamc.ts";
import { ChoiceError } from "../../../models/scenario/iamc-import/choice.ts";
import type { ImportedScenarios } from "../../../models/scenario/iamc-import/imported-schema.ts";
import { importScenarios } from "../../../models/scenario/iamc-import/import-scenarios.ts";
import { readScenarioFile } from "../../host/import/read-scenario-file.ts";
import type { Arguments, Command } from "../command.ts";
import { writeOut, writtenText } from "../export/write-out.ts";
import { importText } from "../iamc/import-text.ts";
import { jsonText } from "../terminal/json-text.ts";
import { UsageError } from "../usage-error.ts";

/** Takes the scenarios of one region and model out of a file of the IAMC format. */
export const importIamc: Command = {
  name: "import-iamc",
  operands: ["<file>"],
  options: [
    { name: "region", value: "REGION", means: "the region, where the file has several" },
    { name: "model", value: "MODEL", means: "the model with its version, where there are several" },
    { name: "out", value: "FILE", means: "where to write the scenarios as JSON, for --import" },
  ],
  notes: [
    "Reads CSV (UTF-8, commas) and XLSX, wide or long. Years stay as they are; gaps stay gaps.",
    "Every command that runs a company takes the file written as --import FILE.",
  ],
  run: async (args, io) => {
    const [file = ""] = args.operands;
    const contents = readIamc(await readScenarioFile(file, resolve(io.cwd, file)));
    const imported = importChosen(contents, args, await loadLibrary());
    const out = args.text("out");
    const content = jsonText(imported);
    const written = out === undefined ? undefined : writeOut({ file: out, content }, io);
    if (args.has("json")) io.out(content);
    else {
      io.out(importText(imported, io.columns));
      if (written !== undefined) io.out(writtenText(written));
    }
    return 0;
  },
};

function importChosen(
  contents: ReturnType<typeof readIamc>,
  args: Arguments,
  { ngfs, money }: Awaited<ReturnType<typeof loadLibrary>>,
): ImportedScenarios {
  const choice = { region: args.text("region"), model: args.text("model") };
  const basis = { catalogue: ngfs.catalogue, deflators: money.deflators };
  try {
    return importScenarios(contents, choice, basis);
  } catch (error) {
    if (!(error instanceof ChoiceError) || choice[error.choice] !== undefined) throw error;
    throw new UsageError(`${error.message}; name one with --${error.choice}`);
  }
}
