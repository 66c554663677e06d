import { describe, expect, it } from "vitest";
import { modelKernels } from "../../../models/equations/kernels.ts";
import { compileBundledModel } from "../../../models/run/workbench.ts";
import {
  failsAtEachOccurrence,
  failsEverywhere,
  measuredOperands,
  type Mutation,
} from "../../support/mutate-units.ts";

/**
 * Operands whose unit cannot matter to an equation that reads it in another dimension throughout: it
 * cancels in a ratio of the operand to itself, or is compared with itself. With only one of its
 * occurrences changed, the check must fail all the same.
 */
const cancels: Readonly<Record<string, readonly string[]>> = {
  "energy.baseElectricity": ["energy.siteShare"],
  "energy.growth": ["energy.loadIndex"],
  "energy.warmingFactor": ["cooling.modelOverhead"],
  "energy.averagePue": ["energy.itEnergy"],
  "energy.volumeEffect": ["energy.itEnergy"],
  "energy.warmingEffect": ["energy.climateFactor"],
  "energy.priceEffect": ["energy.price"],
  "scenario.priceIndexCurrentPolicies": ["scenario.electricityPriceCurrentPolicies"],
  "carbon.neutralityYear": ["carbon.netEmissions"],
  "carbon.meetsTarget": ["carbon.netEmissions"],
  "carbon.meanTariff": ["site.own", "energy.electricity"],
  "business.loadIndex": ["energy.itEnergy"],
  "physical.siteRevenue": ["energy.itEnergy"],
};

/** Operands that an equation only compares with a literal 0, which fits every unit. */
const comparedWithZero: Readonly<Record<string, readonly string[]>> = {
  "energy.openedEffect": ["energy.changeWeight"],
  "physical.floodSiteLoss": ["physical.floodEventRate"],
  "physical.coastalSiteLoss": ["physical.coastalEventRate"],
  "physical.windEventRate": ["physical.windSiteLoss"],
  "physical.heatSiteLoss": ["physical.heatEventRate"],
};

const model = compileBundledModel();
const mutations: readonly Mutation[] = [...model.equations.values()].flatMap((equation) =>
  measuredOperands(model, equation).map((operand) => ({
    model,
    kernels: modelKernels,
    equation,
    operand,
  })),
);

function nameOf({ equation, operand }: Mutation): string {
  return `${equation.symbol.id} reading ${operand}`;
}

function listed(list: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return Object.entries(list).flatMap(([id, operands]) =>
    operands.map((operand) => `${id} reading ${operand}`),
  );
}

describe("another dimension for any one operand", () => {
  it("is tried for every operand of every equation", () => {
    const tried = new Set(mutations.map(({ equation }) => equation.symbol.id));
    const untried = [...model.equations.values()].filter(({ symbol }) => !tried.has(symbol.id));
    const measured = untried.filter(({ symbol }) => symbol.type === "number");
    expect(measured.map(({ symbol }) => symbol.id)).toEqual([]);
    expect(mutations.length).toBeGreaterThan(400);
  });

  it("fails the check of every equation but those listed, and none is listed in vain", () => {
    const survivors = mutations.filter((mutation) => !failsEverywhere(mutation)).map(nameOf);
    expect(survivors.sort()).toEqual([...listed(cancels), ...listed(comparedWithZero)].sort());
  });

  it("fails for each single occurrence of an operand that cancels", () => {
    const names = new Set(listed(cancels));
    for (const mutation of mutations.filter((each) => names.has(nameOf(each)))) {
      const results = failsAtEachOccurrence(mutation);
      expect(results.length, nameOf(mutation)).toBeGreaterThan(1);
      expect(results, nameOf(mutation)).toEqual(results.map(() => true));
    }
  });
});
