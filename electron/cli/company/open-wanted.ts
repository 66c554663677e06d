import { withoutSources } from "../../../models/run/sources/source-status.ts";
import type { Arguments, OptionSpec } from "../command.ts";
import type { CommandIo } from "../command-io.ts";
import { openCompany, withPlace, type OpenedCompany } from "./open-company.ts";

/** Leaves the figures of a source out. */
export const withoutOption = {
  name: "without-source",
  value: "SOURCE",
  isRepeatable: true,
  means: "leave out the figures of a source; the one in its place, or a weaker layer, stands",
} as const satisfies OptionSpec;

/** Opens the company a command is about, with imported scenarios and without sources as asked for. */
export async function openWanted(args: Arguments, io: CommandIo): Promise<OpenedCompany> {
  const opened = await openCompany(args.operands[0] ?? "", io.cwd, args.text("import"));
  const left = args.texts(withoutOption.name);
  const prepared = await withPlace(opened.place, () => withoutSources(opened.prepared, left));
  return { ...opened, prepared };
}
