import type { Command, CommandEntry } from "../command.ts";
import { oneOf } from "../arguments/nearest.ts";
import { commandHelp, programHelp } from "../help-text.ts";
import { jsonText } from "../terminal/json-text.ts";

/** The command that says which commands there are, or what one takes. */
export function helpOn(commandTable: readonly CommandEntry[]): Command {
  return {
    name: "help",
    operands: [],
    optionalOperands: ["COMMAND"],
    options: [],
    run: async (args, io) => {
      const [wanted] = args.operands;
      if (args.has("json")) {
        io.out(jsonText(commandTable.map(({ name, means }) => ({ name, means }))));
        return 0;
      }
      if (wanted === undefined) {
        io.out(programHelp(commandTable, io.columns));
        return 0;
      }
      const names = commandTable.map(({ name }) => name);
      const name = oneOf("command", wanted, names);
      for (const entry of commandTable) {
        if (entry.name !== name) continue;
        io.out(commandHelp(await entry.load(), entry.means, io.columns));
      }
      return 0;
    },
  };
}
