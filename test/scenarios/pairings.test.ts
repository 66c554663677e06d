import { describe, expect, it } from "vitest";
import { transitionCatalogueSchema } from "../../models/scenario/ngfs-schema.ts";
import { pairingIds, pairingsSchema } from "../../models/scenario/pairing-schema.ts";
import { warmingSeries } from "../../models/scenario/warming.ts";
import {
  globalWarmingSchema,
  pathwayCatalogueSchema,
} from "../../models/scenario/warming-schema.ts";
import { readScenario } from "../support/scenario-files.ts";

const { pairings } = pairingsSchema.parse(readScenario("pairings.json"));
const warming = globalWarmingSchema.parse(readScenario("ipcc/global-warming.json"));
const pathways = pathwayCatalogueSchema.parse(readScenario("ipcc/catalogue.json")).entries;
const transitions = transitionCatalogueSchema.parse(readScenario("ngfs/catalogue.json")).scenarios;

describe("pairings", () => {
  it("are the ten, in order", () => {
    expect(pairings.map(({ id }) => id)).toEqual(pairingIds);
  });

  it.each(pairings)("$id names bundled scenarios", ({ physical, hazardsFrom, transition }) => {
    const pathway = pathways.find((entry) => entry.id === physical);
    expect(pathway?.bundled).toBe(true);
    expect(hazardsFrom).toBe(pathway?.hazardsFrom ?? physical);
    expect(warmingSeries(warming, hazardsFrom)).toBeDefined();
    expect(transitions.map(({ id }) => id)).toContain(transition);
  });

  it("take the pathway that goes with each transition where they are coherent", () => {
    const coherent = pairings.filter((each) => each.coherent);
    expect(coherent.map(({ transition, physical }) => [transition, physical])).toEqual([
      ["net-zero-2050", "SSP1-1.9"],
      ["low-demand", "SSP1-1.9"],
      ["below-2c", "SSP1-2.6"],
      ["delayed-transition", "SSP1-2.6"],
      ["fragmented-world", "SSP2-4.5"],
      ["ndcs", "SSP2-4.5"],
      ["current-policies", "SSP3-7.0"],
    ]);
    for (const { id, transition } of coherent) expect(id).toBe(transition);
  });

  it("say why where they are not, with the warming of 2050 as the data have it", () => {
    const incoherent = pairings.filter((each) => !each.coherent);
    expect(incoherent.map(({ id }) => id)).toEqual(["kc-low", "kc-high", "severe"]);
    const in2050 = (pathway: string) =>
      (warmingSeries(warming, pathway)?.points["2050"] ?? NaN).toFixed(2);
    const why = (id: string) => incoherent.find((each) => each.id === id)?.why.en;
    expect(why("kc-low")).toContain(`${in2050("SSP1-1.9")} °C in 2050`);
    expect(why("kc-low")).toContain(`reaches ${in2050("SSP2-4.5")} °C`);
    expect(why("kc-high")).toContain(`${in2050("SSP5-8.5")} °C in 2050`);
    expect(why("kc-high")).toContain(`${in2050("SSP3-7.0")} °C`);
  });
});
