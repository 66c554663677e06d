import { describe, expect, it } from "vitest";
import { loadSources } from "../../../../models/library/library.ts";
import { runNow } from "../../../../models/run/run.ts";
import { notesTable } from "../../../../models/run/tables/notes-table.ts";
import { engineVersion } from "../../../../models/run/version.ts";
import { prepareOne } from "../../../support/prepared-companies.ts";

const prepared = await prepareOne("capital-online");
const { company, workbench } = prepared;
const { pairings } = workbench.library;
const request = { company, scenarios: ["severe"], metrics: ["energy.cost"] };
const results = runNow(prepared, request);
const ensembles = runNow(prepared, { ...request, draws: 20, seed: 11 });
const sources = await loadSources(["mee-2024-33", "ngfs-phase5"]);
const table = notesTable({
  company,
  pairings,
  results,
  ensembles,
  sources,
  overrides: [{ path: "energy.attainment", value: 0.5, unit: "1" }],
  command: "isotherm export capital-online --scenario severe",
});
const said = new Map(table.rows.map(([item, text]) => [item, text]));

describe("the notes of an export", () => {
  it("say what was run, with which version, draws and seed, and how to run it again", () => {
    expect(said.get("Company id")).toBe("capital-online");
    expect(said.get("Company")).toBe("Capital Online / 首都在线 / 首都在線");
    expect(said.get("Engine version")).toBe(engineVersion);
    expect(said.get("Years")).toBe("2030, 2050");
    expect(said.get("Draws")).toBe(20);
    expect(said.get("Seed")).toBe(11);
    expect(said.get("Input set by the user")).toBe("energy.attainment = 0.5 1");
    expect(said.get("Run again")).toBe("isotherm export capital-online --scenario severe");
  });

  it("say what is doubtful: pairings that do not go together, sources that no longer stand", () => {
    expect(said.get("Scenario")).toMatch(/^severe: .*incoherent/);
    expect(said.get("Source that no longer stands")).toMatch(/^mee-2024-33: .*superseded/);
  });
});
