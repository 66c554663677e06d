import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { RegisterItem } from "../../../models/company/register-schema.ts";
import { evaluate } from "../../../models/engine/session.ts";
import { companyModel } from "../../../models/register/company-model.ts";
import { itemMetric } from "../../../models/register/item-name.ts";
import { priceLevels } from "../../../models/run/layers/general-layer.ts";
import { sessionFor } from "../../../models/run/session-for.ts";
import {
  explain,
  openWorkbench,
  prepare,
  runNow,
  type Workbench,
} from "../../../models/run/run.ts";
import { assumed, formula, item, ratedCompany } from "../../support/rated-company.ts";
import { numberAt, runOne } from "../../support/prepared-companies.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

const prepareWith = async (...register: readonly RegisterItem[]) =>
  prepare(workbench, await ratedCompany(register));

const share = { share: assumed(0.1, [0.05, 0.2]) };

describe("formulas of a register", () => {
  it("compile under the item's name, with figures and other items", async () => {
    const prepared = await prepareWith(
      item("own-rule", { method: formula("share * energy.cost", { inputs: share }) }),
      item("5g-rules", {
        method: formula("2 * register.ownRule + 1e6 * levy", {
          unit: "MCNY",
          inputs: { levy: assumed(3, [3, 3], "CNY2024") },
        }),
      }),
    );
    const result = runOne(prepared, "ndcs");
    const cost = numberAt(result, "energy.cost", "2030");
    expect(numberAt(result, "register.ownRule", "2030")).toBeCloseTo(0.1 * cost, 4);
    expect(numberAt(result, "register.item5gRules", "2030")).toBeCloseTo(
      (0.2 * cost + 3e6) / 1e6,
      6,
    );
    expect(result.results["register.item5gRules"]!.unit).toBe("MCNY2024");
    expect(itemMetric("5g-rules")).toBe("register.item5gRules");
  });

  it("take what the user sets, are drawn, and are explained down to their figures", async () => {
    const prepared = await prepareWith(
      item("own-rule", { method: formula("share * energy.cost", { inputs: share }) }),
    );
    const set = [{ path: "register.share", value: 0.5 }];
    const cost = numberAt(runOne(prepared, "ndcs"), "energy.cost", "2050");
    const found = numberAt(runOne(prepared, "ndcs", set), "register.ownRule", "2050");
    expect(found).toBeCloseTo(0.5 * cost, 4);
    const request = { company: prepared.company, scenarios: ["ndcs"], draws: 200 };
    const drawn = runNow(prepared, { ...request, metrics: ["register.ownRule"] });
    expect(JSON.stringify(drawn[0]!.results)).toContain('"p95"');
    const tree = explain(prepared, { scenario: "ndcs", metric: "register.ownRule", year: 2050 });
    expect(JSON.stringify(tree)).toContain('"input":"register.share","value":0.1');
    expect(tree).toMatchObject({ formula: "share * energy.cost", unit: "CNY2024" });
  });
});

describe("figures of formulas", () => {
  it("bring money of another year to the base year", async () => {
    const levy = { levy: assumed(100, [100, 100], "USD2010") };
    const prepared = await prepareWith(
      item("levy", {
        method: formula("levy0 + 0 * energy.cost", {
          inputs: { levy0: assumed(100, [100, 100], "CNY2020") },
        }),
      }),
    );
    const levels = priceLevels(workbench.library).CNY;
    const expected = (100 * levels.get(2024)!) / levels.get(2020)!;
    const found = numberAt(runOne(prepared, "ndcs"), "register.levy", "2030");
    expect(found).toBeCloseTo(expected, 9);
    expect(found).not.toBe(100);
    const dollars = item("levy", { method: formula("levy", { inputs: levy }) });
    await expect(prepareWith(dollars)).rejects.toThrow("register.levy");
  });
});

describe("compiled formulas", () => {
  it("leave a company without formulas the model itself, and keep compiled ones", async () => {
    const plain = await ratedCompany([item("silent")]);
    expect(companyModel(workbench.model, plain)).toBe(workbench.model);
    const own = await ratedCompany([item("own-rule", { method: formula("energy.cost") })]);
    const compiled = companyModel(workbench.model, own);
    expect(compiled).not.toBe(workbench.model);
    expect(companyModel(workbench.model, structuredClone(own))).toBe(compiled);
    expect(compiled.equations.get("energy.cost")).toBe(
      workbench.model.equations.get("energy.cost"),
    );
  });

  it("are evaluated alone when only their figure changes", async () => {
    const prepared = await prepareWith(
      item("own-rule", { method: formula("share * energy.cost", { inputs: share }) }),
    );
    const session = sessionFor(prepared, {
      scenario: "ndcs",
      overrides: [],
      wanted: ["register.ownRule"],
    });
    evaluate(session);
    session.dirty.add("register.ownRule");
    expect(evaluate(session)).toEqual(["register.ownRule"]);
  });
});

const hostile: readonly (readonly [written: string, message: RegExp])[] = [
  ["", /expected a formula, found nothing/],
  ["energy.cost +", /syntax error at column 14/],
  ["energy.electricity", /varies over site|expected/],
  ["sum(energy.electricity, site)", /expected CNY|expected money|found MWh/],
  ["2", /expected/],
  ["energy.nix", /unknown name energy\.nix/],
  ["nix", /unknown name register\.nix/],
  ["register.it", /cycle: register\.it -> register\.it/],
  ["constructor.constructor", /unknown name constructor\.constructor/],
  ["register.__proto__", /unknown name|is not/],
  ['import("fs")', /not allowed/],
  ["energy.cost; energy.cost", /not allowed/],
  ["f(x) = x", /is not part of the formula language|not/],
  ["energy.cost.constructor", /is not a name of the form/],
  ["eval(energy.cost)", /eval/],
  ["energy.cost * 1e999", /too large/],
  ["(".repeat(65) + "energy.cost" + ")".repeat(65), /nested parentheses/],
  ["energy.cost " + "+ energy.cost ".repeat(200), /at most 2000 characters/],
  ["previous(energy.cost, energy.cost)", /previous|own/],
  ["energy.siteCost", /varies over site/],
];

describe("hostile formulas", () => {
  it.each(hostile)("%# is refused in one line that names the item", async (written, message) => {
    const refused = prepareWith(item("it", { method: formula(written) }));
    await expect(refused).rejects.toThrow(message);
    const error = (await refused.catch((reason: unknown) => reason)) as Error;
    expect(error.name).toBe("ModelError");
    expect(error.message).toMatch(/^register\.it[^\n]*$/);
  });

  it("no text makes anything but a model or a refusal", async () => {
    const company = await ratedCompany([]);
    const words = fc.constantFrom(
      "energy.cost",
      "share",
      "+",
      "*",
      "(",
      ")",
      "sum",
      ",",
      "site",
      "1",
      "register.it",
      " ",
      "?",
      ":",
      "'",
    );
    const texts = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.array(words).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, (written) => {
        const register = [item("it", { method: formula(written, { inputs: share }) })];
        try {
          companyModel(workbench.model, { ...company, register });
        } catch (error) {
          expect((error as Error).name).toBe("ModelError");
          expect((error as Error).message).toMatch(/^register\./);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("units and names", () => {
  it.each(["MWh", "1", "USD2010", "CNY2019", "CNY/MWh", "zorkmid", "CNY^2"])(
    "refuses a result in %s",
    async (unit) => {
      const refused = prepareWith(item("it", { method: formula("energy.cost", { unit }) }));
      await expect(refused).rejects.toThrow(
        `register.it: expected money of 2024 (CNY, MCNY or CNY2024), found ${unit}`,
      );
    },
  );

  it("refuses a figure named as an item, and one named twice", async () => {
    const own = item("share", { method: formula("share", { inputs: share }) });
    await expect(prepareWith(own)).rejects.toThrow(
      "register.share, figure share: expected another",
    );
    const again = (id: string) =>
      item(id, { method: formula("share * energy.cost", { inputs: share }) });
    await expect(prepareWith(again("one"), again("two"))).rejects.toThrow(
      "register.share: is declared twice",
    );
  });
});
