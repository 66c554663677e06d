import { availableParallelism } from "node:os";
import type { RunRequest } from "../../../models/run/types.ts";
import type { Arguments, OptionSpec } from "../command.ts";
import { readWhole } from "./read-values.ts";

const mostJobs = 64;

/** Draws of all pairings from which a run is worth more than one thread. */
const manyDraws = 20_000;

/** In how many threads work is done. */
export const jobsOption = {
  name: "jobs",
  value: "COUNT",
  means: "threads; one for each core when left out and there is much to do",
} as const satisfies OptionSpec;

/** The threads asked for, if any. */
export function readJobs(args: Arguments): number | undefined {
  const text = args.text(jobsOption.name);
  return text === undefined ? undefined : readWhole("jobs", text, { from: 1, to: mostJobs });
}

/** Threads of a run: those asked for, else one for each core where there are many draws. */
export function threadsFor(
  { draws = 1, scenarios }: RunRequest,
  asked: number | undefined,
): number {
  if (asked !== undefined) return asked;
  return draws * scenarios.length >= manyDraws ? availableParallelism() : 1;
}
