import { describe, expect, it } from "vitest";
import {
  disclosureFindings,
  disclosureRuleIds,
} from "../../../../models/checks/disclosure/disclosure-findings.ts";
import { append, put, type Change } from "../../../support/change-document.ts";
import {
  answerPath,
  disclosureContext,
  faulty,
  findingsWith,
  idPath,
} from "../../../support/disclosure-check.ts";
import {
  emissionFaults,
  lessGasoline,
} from "../../../support/disclosure-faults/emission-faults.ts";
import { analysis, methods } from "../../../support/disclosure-faults/fault.ts";
import { registerFaults } from "../../../support/disclosure-faults/register-faults.ts";
import { madeUpEvidence, madeUpValue } from "../../../support/sound-company.ts";

const faults = [...emissionFaults, ...registerFaults];

describe("a company with one fault", () => {
  it.each(faults)("$fault: $rule alone", ({ rule, severity, holds, changes }) => {
    const found = findingsWith(...changes);
    expect(found.map((each) => each.rule)).toEqual([`disclosure.${rule}`]);
    expect(found[0]?.severity).toBe(severity);
    const { message, expected, found: there } = found[0] ?? {};
    expect([message, expected, there].join(" | ")).toContain(holds);
    expect(found[0]?.sources.length).toBeGreaterThan(0);
  });

  it.each(faults)("$fault: words in every language", ({ changes }) => {
    for (const language of ["zh-Hans", "zh-Hant"] as const) {
      const [found] = disclosureFindings(faulty(...changes), { ...disclosureContext, language });
      for (const words of [found?.message, found?.expected, found?.found]) {
        expect(words).not.toMatch(/[{}]/);
      }
      expect(found?.message).toMatch(/\p{Script=Han}/u);
    }
  });
});

/** Rules whose tests are beside this file's. */
const ofFigures = [
  "sum.differs",
  "sum.rounding",
  "intensity.differs",
  "change.differs",
  "factor.differs",
  "ratio.differs",
  "intensity.no-revenue",
  "factor.in-change",
  "factor.between-years",
  "jump.unexplained",
  "figure.repeated",
  "unit.missing",
  "unit.kind",
  "unit.not-printed",
  "text.share",
  "coverage.model",
  "coverage.no-regional-path",
];

describe("the rules", () => {
  it("each have a fault that they find", () => {
    const tested = [...faults.map(({ rule }) => rule), ...ofFigures];
    expect([...new Set(tested)].map((id) => `disclosure.${id}`).toSorted()).toEqual(
      disclosureRuleIds.toSorted(),
    );
  });
});

const harmless: readonly (readonly [what: string, changes: readonly Change[]])[] = [
  [
    "a list of categories that is open",
    [methods("scope3", "purchased goods, capital goods, such as servers")],
  ],
  ["one category named", [methods("scope3", "commuting is estimated")]],
  ["fifteen categories of the standard", [methods("scope3Categories", "15 categories of scope 3")]],
  ["scope 3 written with its number", [methods("scope3Categories", "範圍3類別")]],
  ["an alias of a pathway", [analysis("pathways", "SSP585 and ssp1-2.6")]],
  ["an RCP of the assessment before", [analysis("pathways", "RCP8.5")]],
  [
    "ordinary words in quotation marks",
    [analysis("transition", "NGFS paths as published; a “zero-waste policy” is apart")],
  ],
  [
    "a scenario named with the word for it",
    [analysis("transition", "NGFS「Below 2°C 情景」及「Delayed Transition」情景")],
  ],
  ["a pathway with words behind it", [analysis("pathways", "SSP2-4.5-based and SSP5-3.4-OS")]],
  [
    "a word beside risk",
    [analysis("scope", "market risk of halls with new technology, own and leased")],
  ],
  ["categories that are left out", [methods("scope3", "not included: commuting, franchises")]],
  [
    "a main fuel of vehicles",
    [methods("scope1", "vehicles mainly burn gasoline"), ...lessGasoline()],
  ],
  ["a guide on gasoline", [methods("gasolineFactor", "default CO2 per litre of gasoline")]],
  [
    "a PUE of the group",
    [
      append("disclosed", { metric: "energy.pue", years: { "2023": madeUpValue(1, "1.31", "1") } }),
      append("targets", {
        id: "group-pue",
        name: { en: "PUE", "zh-Hans": "PUE", "zh-Hant": "PUE" },
        subject: "pue",
        year: 2023,
        value: madeUpValue(1, "1.32", "1"),
        verification: "validated",
        evidence: [madeUpEvidence(1, "1.32")],
      }),
    ],
  ],
  ["seven gases in one word", [methods("gases", "七種溫室氣體")]],
  ["horizons in whole years", [put("horizons/medium/from", 3), put("horizons/long/from", 6)]],
  [
    "a target met to the digit",
    [put(`${idPath("targets", "pue-2024")}/value`, madeUpValue(1, "1.300", "1"))],
  ],
  [
    "a figure too coarse to tell",
    [
      put("sites/0/pue/history/2024", madeUpValue(1, "1.30", "1")),
      put(`${idPath("targets", "pue-2024")}/value`, madeUpValue(1, "1.299", "1")),
    ],
  ],
  ["CAP on anticipated effects", [put(`${answerPath("HKEX Part D", "25")}/relief`, ["CAP"])]],
  [
    "COM on an opportunity",
    [put(`${idPath("register", "green-products")}/anticipated/relief`, ["COM"])],
  ],
  [
    "answers to single letters of a paragraph",
    [put(`${answerPath("IFRS S2", "34")}/paragraph`, "34(a)")],
  ],
  ["a standard that is not followed at all", [put("answers", [])]],
];

describe("what is no fault", () => {
  it.each(harmless)("%s", (_what, changes) => {
    expect(findingsWith(...changes)).toEqual([]);
  });
});

describe("coverage of the model", () => {
  it.each([
    [0.112, ["disclosure.coverage.model"]],
    [0.5, []],
    [undefined, []],
  ])("%s", (coverage, rules) => {
    const found = disclosureFindings(faulty(), { ...disclosureContext, coverage });
    expect(found.map(({ rule }) => rule)).toEqual(rules);
  });

  it("notes modelled sites outside the region of the scenarios", () => {
    expect(findingsWith(put("sites/0/region", "dallas"))).toMatchObject([
      { rule: "disclosure.coverage.no-regional-path", severity: "note", where: "sites/0/region" },
    ]);
  });
});
