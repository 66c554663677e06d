import { overrideValueText } from "../../../models/run/override-text.ts";
import type { RunRequest } from "../../../models/run/types.ts";

/** What a run was asked for, for writing it as a command. */
export interface CommandParts {
  /** The company as the user named it. */
  readonly company: string;
  readonly request: RunRequest;
  /** Years as the user gave them. */
  readonly years: string | undefined;
  /** File of imported scenarios as the user named it. */
  readonly imported: string | undefined;
  /** Sources left out. */
  readonly without?: readonly string[] | undefined;
  readonly format: string;
}

/** The command that makes an export again, as a shell takes it. */
export function rerunCommand(parts: CommandParts): string {
  const { company, request, years, imported, without = [], format } = parts;
  const { scenarios, overrides = [], metrics = [] } = request;
  const words = [
    ...["isotherm", "export", company],
    ...scenarios.flatMap((id) => ["--scenario", id]),
    ...option("--years", years),
    ...drawWords(request),
    ...metrics.flatMap((id) => ["--metric", id]),
    ...overrides.flatMap((each) => ["--set", `${each.path}=${overrideValueText(each)}`]),
    ...option("--import", imported),
    ...without.flatMap((id) => ["--without-source", id]),
    ...["--format", format],
  ];
  return words.map(quoted).join(" ");
}

function drawWords({
  draws,
  seed,
  sampling,
  correlations = [],
  perSite,
}: RunRequest): readonly string[] {
  return [
    ...option("--draws", draws),
    ...option("--seed", seed),
    ...option("--sampling", sampling),
    ...correlations.flatMap((each) => {
      const what = "group" in each ? each.group : each.between.join("~");
      return ["--correlation", `${what}=${each.rank}`];
    }),
    ...(perSite === true ? ["--per-site"] : []),
  ];
}

function option(name: string, value: string | number | undefined): readonly string[] {
  return value === undefined ? [] : [name, String(value)];
}

/** A word as a shell takes it. */
export function quoted(word: string): string {
  return /^[\w.,:/=-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
