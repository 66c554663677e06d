import { loadLibrary } from "../../../models/library/library.ts";
import { sharedOption } from "../arguments/options.ts";
import { readLanguage } from "../arguments/read-values.ts";
import type { Command } from "../command.ts";
import { jsonText } from "../terminal/json-text.ts";
import { tableText } from "../terminal/table.ts";

/** Lists the pairings and whether their halves go together. */
export const pairings: Command = {
  name: "pairings",
  operands: [],
  options: [sharedOption.language],
  run: async (args, io) => {
    const language = readLanguage(args.text("lang"));
    const library = await loadLibrary();
    if (args.has("json")) {
      io.out(jsonText(library.pairings));
      return 0;
    }
    const columns = [
      { head: "pairing" },
      { head: "warming" },
      { head: "transition" },
      { head: "coherent" },
      { head: "name", mayWrap: true },
    ];
    const rows = library.pairings.map(({ id, physical, transition, coherent, name }) => [
      id,
      physical,
      transition,
      coherent ? "yes" : "no",
      name[language],
    ]);
    io.out(tableText(columns, rows, io.columns));
    return 0;
  },
};
