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
  readonly format: string;
}

/** The command that makes an export again, as a shell takes it. */
export function rerunCommand(parts: CommandParts): string {
  const { company, request, years, imported, format } = parts;
  const { scenarios, draws, seed, overrides = [], metrics = [], perSite } = request;
  const words = [
    ...["isotherm", "export", company],
    ...scenarios.flatMap((id) => ["--scenario", id]),
    ...option("--years", years),
    ...option("--draws", draws),
    ...option("--seed", seed),
    ...(perSite === true ? ["--per-site"] : []),
    ...metrics.flatMap((id) => ["--metric", id]),
    ...overrides.flatMap(({ path, value, unit }) => {
      return ["--set", `${path}=${value}${unit === undefined ? "" : ` ${unit}`}`];
    }),
    ...option("--import", imported),
    ...["--format", format],
  ];
  return words.map(quoted).join(" ");
}

function option(name: string, value: string | number | undefined): readonly string[] {
  return value === undefined ? [] : [name, String(value)];
}

function quoted(word: string): string {
  return /^[\w.,:/=-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
