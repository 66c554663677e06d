import { describe, expect, test } from "vitest";
import { applyChange } from "../../../../models/workbook/apply-change.ts";
import { reverse } from "../../../../models/workbook/change.ts";
import { describe as describeChange } from "../../../../models/workbook/describe-change.ts";
import { copyCompany, removeCompany } from "../../../../models/workbook/edits/companies.ts";
import { attachEvidence } from "../../../../models/workbook/edits/evidence.ts";
import { EditError } from "../../../../models/workbook/edits/edit-error.ts";
import {
  checkInput,
  setOverride,
  type InputShape,
} from "../../../../models/workbook/edits/overrides.ts";
import {
  addPairing,
  duplicatePairing,
  editPairing,
  removePairing,
  reshapePath,
  setImported,
} from "../../../../models/workbook/edits/pairings.ts";
import { rateItem, setRatingRules } from "../../../../models/workbook/edits/ratings.ts";
import { removeRegisterItem, setFormula } from "../../../../models/workbook/edits/register.ts";
import {
  changeTechnology,
  removePoint,
  setPoint,
} from "../../../../models/workbook/edits/sites.ts";
import { defaultRatingRules } from "../../../../models/kernels/rating/rules.ts";
import { changeOf, squashLog, withLogEntry } from "../../../../models/workbook/log.ts";
import { smallWorkbook } from "../../../support/made-workbook.ts";

const book = await smallWorkbook();
const company = "small";
const site = "lingang-aidc";
const item = book.companies[company]!.register[0]!.id;

function problemOf(edit: () => unknown): string {
  try {
    edit();
  } catch (error) {
    expect(error).toBeInstanceOf(EditError);
    return (error as EditError).problem.key;
  }
  return "none";
}

const tariff: InputShape = {
  type: "number",
  unit: "CNY/MWh",
  within: [0, 5000],
  labels: [site],
  byYear: false,
};

describe("what a user sets an input to", () => {
  const factor = (from: string, to: string) =>
    from === "CNY/kWh" && to === "CNY/MWh" ? 1000 : undefined;

  test.each([
    ["energy.tariff", 700, undefined, "none"],
    ["energy.tariff[lingang-aidc]", 0.7, "CNY/kWh", "none"],
    ["energy.tariff[nowhere]", 700, "CNY/kWh", "edit.unknown"],
    ["energy.tariff", 70, "CNY/kWh", "edit.outside"],
    ["energy.tariff", -1, "CNY/kWh", "edit.outside"],
    ["energy.tariff", 0.7, "kg", "edit.unit"],
    ["energy.tariff", "much", "CNY/kWh", "edit.needsNumber"],
    ["energy.tariff", Number.NaN, "CNY/kWh", "edit.needsNumber"],
    ["energy.tariff", { points: { "2030": 1 } }, "CNY/kWh", "edit.needsNumber"],
  ] as const)("%s to %j %s: %s", (...[path, value, unit, problem]) => {
    const units = unit === undefined ? undefined : factor;
    expect(problemOf(() => checkInput({ path, value, unit }, tariff, units))).toBe(problem);
  });

  test("by year only where the input has years", () => {
    const value = { points: { "2030": 0.5 } };
    const shape: InputShape = { ...tariff, unit: "1", within: [0, 1], byYear: true };
    expect(problemOf(() => checkInput({ path: "a.b", value }, shape))).toBe("none");
    const beyond = { points: { "2030": 1.5 } };
    expect(problemOf(() => checkInput({ path: "a.b", value: beyond }, shape))).toBe("edit.outside");
    const set = setOverride(book, { company, path: "energy.contractedShare", value });
    expect(applyChange(book, set).overrides[company]).toEqual({
      "energy.contractedShare": { value },
    });
  });

  test("one of the words of a choice", () => {
    const shape: InputShape = {
      type: "choice",
      unit: "1",
      of: ["WC", "WSE"],
      labels: [],
      byYear: false,
    };
    expect(problemOf(() => checkInput({ path: "a.b", value: "WC" }, shape))).toBe("none");
    expect(problemOf(() => checkInput({ path: "a.b", value: "DX" }, shape))).toBe("edit.oneOf");
    const table: InputShape = { ...shape, type: "table" };
    expect(problemOf(() => checkInput({ path: "a.b", value: 1 }, table))).toBe("edit.notSettable");
  });
});

describe("a point of a site's PUE", () => {
  const at = { company, site, figure: "pue", role: "targets", year: 2032 } as const;

  test("is added, moved with its range, and taken away", () => {
    const added = applyChange(book, setPoint(book, { ...at, value: 1.2 }));
    const moved = applyChange(
      added,
      setPoint(added, { ...at, year: 2033, fromYear: 2032, value: 1.19 }),
    );
    const targets = moved.companies[company]!.sites.find(({ id }) => id === site)!.pue!.targets!;
    expect(targets["2032"]).toBeUndefined();
    expect(targets["2033"]).toMatchObject({ value: 1.19, kind: "assumed", why: "set by the user" });
    const gone = applyChange(moved, removePoint(moved, { ...at, year: 2033 }));
    expect(Object.keys(gone.companies[company]!.sites[0]!.pue!.targets ?? {})).not.toContain(
      "2033",
    );
  });

  test("is refused where it cannot be", () => {
    const set = (more: object) => () => setPoint(book, { ...at, value: 1.2, ...more });
    expect(problemOf(set({ value: 1 }))).toBe("edit.outside");
    expect(problemOf(set({ value: Number.NaN }))).toBe("edit.outside");
    expect(problemOf(set({ year: 1700 }))).toBe("edit.year");
    expect(problemOf(set({ site: "nowhere" }))).toBe("edit.unknown");
    const two = applyChange(book, setPoint(book, { ...at, value: 1.2 }));
    const onto = () => setPoint(two, { ...at, year: 2032, fromYear: 2031, value: 1.2 });
    expect(problemOf(onto)).toBe("edit.yearTaken");
  });

  test("of a technology asks for a reason", () => {
    const chosen = { company, site, technology: "IEC", why: " " };
    expect(problemOf(() => changeTechnology(book, chosen))).toBe("edit.needsReason");
    expect(problemOf(() => changeTechnology(book, { ...chosen, technology: "fans" }))).toBe(
      "edit.oneOf",
    );
  });
});

describe("what hangs on a company or item", () => {
  const place = { company, item, pairing: "severe", year: 2030 };
  const why = "talks with the regulator";
  const rated = applyChange(book, rateItem(book, place, { likelihood: 4, magnitude: 0.01, why }));

  test("goes with it", () => {
    const without = applyChange(rated, removeRegisterItem(rated, { company, item }));
    expect(without.ratings[company]).toEqual({});
    const empty = applyChange(rated, removeCompany(rated, company));
    expect(empty).toMatchObject({ order: [], companies: {}, ratings: {} });
  });

  test("is copied with it", () => {
    const copied = applyChange(rated, copyCompany(rated, company, { id: "twin", name: "Twin" }));
    expect(copied.ratings["twin"]).toEqual(rated.ratings[company]);
    expect(problemOf(() => copyCompany(copied, company, { id: "twin", name: "T" }))).toBe(
      "edit.idTaken",
    );
    expect(problemOf(() => copyCompany(copied, company, { id: "A b", name: "T" }))).toBe(
      "edit.idForm",
    );
    expect(problemOf(() => copyCompany(copied, company, { id: "constructor", name: "T" }))).toBe(
      "edit.idForm",
    );
  });

  test("needs reasons and rules that ascend", () => {
    const blank = { likelihood: 4, magnitude: 0.01, why: "" } as const;
    expect(problemOf(() => rateItem(book, place, blank))).toBe("edit.needsReason");
    expect(problemOf(() => rateItem(book, place, { ...blank, magnitude: -1 }))).toBe(
      "edit.shareFromZero",
    );
    const rules = {
      ...defaultRatingRules,
      likelihoodFrom: [0.5, 0.2, 0.5, 0.8] as [number, number, number, number],
    };
    expect(problemOf(() => setRatingRules(book, rules))).toBe("edit.ascending");
    expect(problemOf(() => setFormula(book, { company, item }, { formula: " " }))).toBe(
      "edit.needsText",
    );
    expect(problemOf(() => removePairing(book, "severe"))).toBe("edit.unknown");
    expect(setImported(book, undefined).changes).toEqual({});
  });
});

describe("evidence", () => {
  const place = { company, item };

  test("of a new document brings the document with it, in one step", () => {
    const source = { title: "Risk log", date: "2026-11-21" };
    const change = attachEvidence(book, place, { source, locator: "row 3", quote: " " });
    const { sources, register } = applyChange(book, change).companies[company]!;
    expect(sources).toMatchObject([{ id: "own-document", title: "Risk log" }]);
    expect(register[0]!.evidence.at(-1)).toEqual({ source: "own-document", locator: "row 3" });
    expect(applyChange(applyChange(book, change), reverse(change))).toEqual(book);
  });

  test("names its document and the place in it", () => {
    const blank = { source: { title: " ", date: "2026-11-21" }, locator: "row 3" };
    expect(problemOf(() => attachEvidence(book, place, blank))).toBe("edit.needsText");
    const nowhere = { source: "tcfd", locator: "" };
    expect(problemOf(() => attachEvidence(book, place, nowhere))).toBe("edit.needsText");
  });
});

describe("a pairing of the workbook's own", () => {
  const name = { en: "Mine", "zh-Hans": "自有", "zh-Hant": "自有" };
  const paired = {
    id: "mine",
    name,
    physical: "SSP2-4.5",
    hazardsFrom: "SSP2-4.5",
    transition: "ndcs",
    coherent: true,
    why: name,
  } as const;
  const made = applyChange(book, addPairing(book, paired));

  test("is added, copied, paired otherwise, reshaped and taken out with its ratings", () => {
    const copied = applyChange(
      made,
      duplicatePairing(made, made.pairings[0]!, { id: "copy", name: "A copy" }),
    );
    expect(copied.pairings[1]).toMatchObject({ id: "copy", from: "mine", transition: "ndcs" });
    const edited = applyChange(copied, editPairing(copied, "copy", { transition: "below-2c" }));
    expect(edited.pairings[1]?.transition).toBe("below-2c");
    const at = { pairing: "copy", input: "climate.globalWarming" } as const;
    const path = { points: { "2030": 1.5 }, unit: "K" };
    const reshaped = applyChange(edited, reshapePath(edited, at, path));
    expect(reshaped.pairings[1]?.paths).toEqual({ "climate.globalWarming": path });
    const back = applyChange(reshaped, reshapePath(reshaped, at, undefined));
    expect(back.pairings[1]?.paths).toEqual({});
    const place = { company, item, pairing: "copy", year: 2030 };
    const why = "a talk";
    const rated = applyChange(back, rateItem(back, place, { likelihood: 2, magnitude: 0, why }));
    const gone = applyChange(rated, removePairing(rated, "copy"));
    expect(gone.pairings).toEqual([paired]);
    expect(gone.ratings[company]).toEqual({});
  });

  test("has an id of its own and finite points", () => {
    expect(problemOf(() => addPairing(made, paired))).toBe("edit.idTaken");
    expect(problemOf(() => addPairing(book, { ...paired, id: "severe" }))).toBe("edit.idTaken");
    const at = { pairing: "mine", input: "climate.globalWarming" } as const;
    const wrong = { points: { "2030": Number.POSITIVE_INFINITY }, unit: "K" };
    expect(problemOf(() => reshapePath(made, at, wrong))).toBe("edit.needsNumber");
  });
});

describe("the log", () => {
  test("tells a drag as one change, with the company and the place it touched", () => {
    const moves = [0.7, 0.8, 0.9];
    let moved = book;
    for (const [i, value] of moves.entries()) {
      const change = setOverride(moved, { company, path: "energy.tariff", value });
      moved = withLogEntry(applyChange(moved, change), change, `2026-11-21T01:00:0${i}Z`);
    }
    expect(moved.log).toHaveLength(3);
    const label = { key: "change.setInput", params: { input: "energy.tariff", value: "0.9" } };
    const [entry, ...rest] = squashLog(moved, 3, label).log;
    expect(rest).toEqual([]);
    const changes = { [`overrides/${company}`]: [null, { "energy.tariff": { value: 0.7 } }] };
    expect(entry).toMatchObject({ at: "2026-11-21T01:00:02Z", label });
    expect(Object.keys(entry!.changes)).toEqual([
      ...Object.keys(changes),
      `overrides/${company}/energy.tariff`,
    ]);
    const described = describeChange(setOverride(book, { company, path: "a.b", value: 1 }), book);
    expect(described.rows).toMatchObject([
      { kind: "added", part: "overrides", company, place: [] },
    ]);
  });

  test("gives back the change it tells of, and its beginning where that is long", () => {
    const change = setOverride(book, { company, path: "energy.tariff", value: 0.7, why: "asked" });
    const [entry] = withLogEntry(book, change, "2026-11-21T01:00:00Z").log;
    expect(changeOf(entry!)).toEqual(change);
    const long = copyCompany(book, company, { id: "twin", name: "Twin" });
    const [cut] = withLogEntry(book, long, "2026-11-21T01:00:00Z").log;
    expect(JSON.stringify(cut).length).toBeLessThan(6000);
    expect(cut!.changes["companies/twin"]![1]).toMatch(/…$/);
  });
});
