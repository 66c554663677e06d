import { explain as explainValue, type PreparedCompany } from "../../../models/run/run.ts";
import { oneOf } from "../arguments/nearest.ts";
import { sharedOption } from "../arguments/options.ts";
import {
  inputIds,
  metricIds,
  readOverrides,
  readScenario,
  readWantedYear,
} from "../arguments/read-request.ts";
import type { Command } from "../command.ts";
import { withPlace } from "../company/open-company.ts";
import { openWanted, withoutOption } from "../company/open-wanted.ts";
import { explainText } from "../results/explain-text.ts";
import { jsonText } from "../terminal/json-text.ts";

/** Prints the equations behind one value, down to the inputs with source and quote, or one input. */
export const explain: Command = {
  name: "explain",
  operands: ["<company>", "<metric or input>"],
  options: [
    sharedOption.scenario,
    sharedOption.year,
    sharedOption.site,
    sharedOption.fuel,
    sharedOption.set,
    sharedOption.imported,
    withoutOption,
  ],
  run: async (args, io) => {
    const [, name = ""] = args.operands;
    const { prepared, place } = await openWanted(args, io);
    return withPlace(place, () => {
      const known = [...metricIds(prepared), ...inputIds(prepared)];
      const metric = oneOf("metric or input", name, known);
      const scenario = readScenario(args, prepared);
      const site = args.text("site");
      const fuel = args.text("fuel");
      const node = explainValue(prepared, {
        scenario,
        metric,
        year: readWantedYear(args, prepared),
        site: site === undefined ? undefined : oneOf("site", site, prepared.labels.site),
        at: fuel === undefined ? {} : { fuel: oneOf("fuel", fuel, prepared.labels.fuel) },
        overrides: readOverrides(args, prepared),
      });
      io.out(
        args.has("json")
          ? jsonText(node)
          : explainText(node, { columns: io.columns, curves: curvesOf(prepared) }),
      );
      return 0;
    });
  },
};

function curvesOf({ workbench }: PreparedCompany): ReadonlySet<string> {
  const symbols = [...workbench.model.symbols.values()];
  return new Set(symbols.flatMap(({ id, type }) => (type === "curve" ? [id] : [])));
}
