import type { CommandIo } from "../command-io.ts";
import type { Arguments, Command } from "../command.ts";
import { appendix } from "./appendix.ts";
import { run } from "./run.ts";

/** The companies of the main job. */
const jobCompanies = ["sensetime"] as const;

/** Runs every pairing for each company of the job: a summary in the terminal, an appendix in `out/`. */
export const mainJob: Command = {
  name: "main-job",
  operands: [],
  options: [],
  run: async (args, io) => {
    const texts: string[] = [];
    const collecting: CommandIo = { ...io, out: (text) => void texts.push(text) };
    for (const company of jobCompanies) {
      const given: Arguments = { ...args, operands: [company] };
      await run.run(given, args.has("json") ? collecting : io);
      if (!args.has("json")) io.out("\n");
      await appendix.run(given, args.has("json") ? collecting : io);
    }
    if (args.has("json")) io.out(`[${texts.map((text) => text.trim()).join(",")}]\n`);
    return 0;
  },
};
