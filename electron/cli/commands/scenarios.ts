import { loadLibrary, loadSources, type Library } from "../../../models/library/library.ts";
import type { Source } from "../../../models/scenario/value-schema.ts";
import type { Text } from "../../../models/engine/model.ts";
import { sharedOption } from "../arguments/options.ts";
import { readLanguage } from "../arguments/read-values.ts";
import type { Command } from "../command.ts";
import { jsonText } from "../terminal/json-text.ts";
import { tableText } from "../terminal/table.ts";

/** A warming pathway or a transition scenario as listed. */
interface ScenarioRow {
  readonly id: string;
  readonly kind: "physical" | "transition";
  readonly name: Text;
  readonly source: string;
  readonly locator: string;
  readonly status: Source["status"]["state"];
  readonly pairings: readonly string[];
}

/** Lists the pathways and scenarios of the library with the status of their sources. */
export const scenarios: Command = {
  name: "scenarios",
  operands: [],
  options: [sharedOption.language],
  notes: ["A run takes a pairing of a pathway with a scenario; see isotherm pairings."],
  run: async (args, io) => {
    const language = readLanguage(args.text("lang"));
    const rows = await scenarioRows();
    if (args.has("json")) {
      io.out(jsonText(rows));
      return 0;
    }
    const columns = [
      { head: "kind" },
      { head: "scenario" },
      { head: "name", mayWrap: true },
      { head: "source" },
      { head: "status" },
    ];
    const cells = rows.map((row) => [row.kind, row.id, row.name[language], row.source, row.status]);
    io.out(tableText(columns, cells, io.columns));
    return 0;
  },
};

async function scenarioRows(): Promise<readonly ScenarioRow[]> {
  const library = await loadLibrary();
  const listed = [...physicalRows(library), ...transitionRows(library)];
  const ids = [...new Set(listed.map(({ source }) => source))];
  const sources = new Map((await loadSources(ids)).map((source) => [source.id, source]));
  return listed.map((row) => ({
    ...row,
    status: sources.get(row.source)?.status.state ?? "current",
    pairings: library.pairings
      .filter(
        (pairing) => row.id === (row.kind === "physical" ? pairing.physical : pairing.transition),
      )
      .map(({ id }) => id),
  }));
}

type ListedScenario = Omit<ScenarioRow, "status" | "pairings">;

function physicalRows({ climate }: Library): readonly ListedScenario[] {
  return climate.pathways.entries
    .filter(({ bundled }) => bundled)
    .map(({ id, label, source, locator }) => {
      const name = label ?? { en: id, "zh-Hans": id, "zh-Hant": id };
      return { id, kind: "physical", name, source, locator };
    });
}

function transitionRows({ ngfs }: Library): readonly ListedScenario[] {
  const { source, locator, scenarios: listed } = ngfs.catalogue;
  return listed.map(({ id, name }) => ({ id, kind: "transition", name, source, locator }));
}
