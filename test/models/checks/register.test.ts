import { beforeAll, describe, expect, it } from "vitest";
import { companySchema } from "../../../models/company/company-schema.ts";
import { methodSchema } from "../../../models/company/method-schema.ts";
import { disclosureFindings } from "../../../models/checks/disclosure/disclosure-findings.ts";
import { registerFindings } from "../../../models/checks/register-findings.ts";
import { registerViolations } from "../../../models/checks/register-violations.ts";
import { violationFinding } from "../../../models/checks/violation-finding.ts";
import type { RegisterItem } from "../../../models/company/register-schema.ts";
import { loadLibrary } from "../../../models/library/library.ts";
import { loadRequirements } from "../../../models/library/requirements.ts";
import { companyIds, loadCompany } from "../../../models/library/companies.ts";
import {
  assumed,
  formula,
  item,
  judgement,
  metric,
  ratedCompany,
} from "../../support/rated-company.ts";

const lines = async (...register: readonly RegisterItem[]): Promise<readonly string[]> => {
  const company = await ratedCompany(register);
  return registerViolations(company).map((each) => violationFinding(each, company).message);
};

describe("checks of a register", () => {
  it("find nothing in sound methods, nor in the bundled companies", async () => {
    const sound = await lines(
      item("one", { method: metric("energy.effect") }),
      item("two", { method: formula("2 * register.three") }),
      item("three", { method: formula("energy.cost") }),
      item("four", { method: judgement(assumed(0.01, [0, 0.02]), assumed(3, [2, 4])) }),
    );
    expect(sound).toEqual([]);
    for (const id of companyIds) expect(registerViolations(await loadCompany(id))).toEqual([]);
  });

  it("name every item, its place and what was expected, in the order of the register", async () => {
    const found = await lines(
      item("one", { method: formula("energy.electricity") }),
      item("two", { method: metric("energy.siteCost") }),
      item("three", { method: metric("energy.nix") }),
      item("four", { method: formula("energy.cost", { unit: "MWh" }) }),
      item("five", { method: metric("energy.cost", { likelihoodMetric: "energy.cost" }) }),
      item("six", { method: formula("energy.cost") }),
    );
    expect(found).toEqual([
      "register/0/method/formula: expected a formula of money by year, found for one: the formula varies over site; sum it up",
      "register/1/method/metric: expected a metric of the model, money by year, found for two: energy.siteCost, CNY over site, year",
      "register/2/method/metric: expected a metric of the model, money by year, found for three: energy.nix, no such metric",
      "register/3/method/formula: expected a formula of money by year, found for four: expected money of 2024 (CNY, MCNY or CNY2024), found MWh",
      "register/4/method/likelihoodMetric: expected a metric of the model, an annual probability (1) by year, found for five: energy.cost, CNY over year",
    ]);
  });

  it("name a cycle once, and not the items that follow from it", async () => {
    const found = await lines(
      item("one", { method: formula("register.two") }),
      item("two", { method: formula("register.one") }),
      item("three", { method: formula("register.two") }),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("cycle: register.");
  });

  it("note each item without a method in one line", async () => {
    const company = await ratedCompany([
      item("silent"),
      item("one", { method: metric("energy.effect") }),
    ]);
    const found = registerFindings(company);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      rule: "register.no-method",
      severity: "note",
      where: "register/0",
    });
    expect(found[0]!.message).toMatch(
      /^Item silent \(silent\): has no method[^\n]+not quantified\.$/,
    );
  });
});

describe("reliefs", () => {
  let context: Parameters<typeof disclosureFindings>[1];

  beforeAll(async () => {
    context = { library: await loadLibrary(), requirements: await loadRequirements() };
  });

  const evidence = [{ source: "sensetime-sustainability-2024", locator: "line 1" }];
  const said = (relief: readonly ("CAP" | "UNC")[]) => ({
    text: "said",
    relief: [...relief],
    evidence,
  });
  const rulesOf = async (more: Partial<RegisterItem>) =>
    disclosureFindings(await ratedCompany([item("it", more)]), context)
      .filter(({ rule }) => rule.startsWith("disclosure.relief"))
      .map(({ rule, where }) => [rule, where]);

  it("CAP cannot excuse a current effect, with or without a figure", async () => {
    const expected = [["disclosure.relief.current-capability", "register/0/current/relief"]];
    expect(await rulesOf({ current: said(["CAP"]) })).toEqual(expected);
    const figure = assumed(5, [4, 6], "MCNY2024");
    expect(await rulesOf({ current: { ...said(["CAP", "UNC"]), figure } })).toEqual(expected);
  });

  it("CAP may excuse an anticipated effect, and UNC a current one", async () => {
    expect(await rulesOf({ current: said(["UNC"]), anticipated: said(["CAP"]) })).toEqual([]);
  });
});

describe("the form of a method", () => {
  const sound = judgement(assumed(0.01, [0, 0.02]), assumed(3, [2, 4]));
  const unranged = { value: 0.01, unit: "1" };
  const published = { ...unranged, kind: "published", source: "a", locator: "b" };

  it.each([
    ["a class of 6", { ...sound, likelihood: assumed(6, [5, 6]) }],
    ["half a class", { ...sound, likelihood: assumed(2.5, [2, 3]) }],
    ["a class with a unit", { ...sound, likelihood: assumed(3, [2, 4], "MWh") }],
    [
      "a magnitude in MWh",
      { ...sound, magnitude: { "2030": assumed(1, [0, 2], "MWh"), "2050": assumed(1, [0, 2]) } },
    ],
    [
      "a magnitude without range",
      { ...sound, magnitude: { "2030": published, "2050": published } },
    ],
    ["a magnitude of one horizon", { ...sound, magnitude: { "2030": assumed(1, [0, 2]) } }],
    ["no reason", { ...formula("energy.cost"), why: undefined }],
    ["no statement line", { ...formula("energy.cost"), statementLine: undefined }],
    ["an unknown line", { ...formula("energy.cost"), statementLine: "sundries" }],
    ["another kind", { ...formula("energy.cost"), kind: "guess" }],
    [
      "a figure in no camel case",
      formula("energy.cost", { inputs: { "A-b": assumed(1, [0, 2]) } }),
    ],
    ["an unknown key", { ...formula("energy.cost"), weight: 3 }],
  ])("refuses %s", (_name, method) => {
    expect(methodSchema.safeParse(method).success).toBe(false);
  });

  it("takes sound ones in a company", async () => {
    const company = await ratedCompany([item("it", { method: sound })]);
    expect(companySchema.safeParse(company).error?.issues ?? []).toEqual([]);
    expect(
      methodSchema.safeParse(formula("energy.cost", { sign: "benefit", screening: true })).success,
    ).toBe(true);
  });
});
