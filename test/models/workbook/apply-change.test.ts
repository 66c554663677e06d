import { describe, expect, test } from "vitest";
import { applyChange } from "../../../models/workbook/apply-change.ts";
import { keysOf, pathOf, reverse, type Change } from "../../../models/workbook/change.ts";
import { serialise } from "../../../models/workbook/serialise.ts";
import type { Workbook } from "../../../models/workbook/workbook-schema.ts";
import { bundledWorkbook, crowdedWorkbook } from "../../support/made-workbook.ts";

const label = { key: "edit.test" };
const workbook = await bundledWorkbook();

function change(changes: Change["changes"]): Change {
  return { label, changes };
}

describe("a path", () => {
  test("escapes what stands between keys", () => {
    expect(pathOf("a/b", "c~d", 3)).toBe("a~1b/c~0d/3");
    expect(keysOf("a~1b/c~0d/3/~01")).toEqual(["a/b", "c~d", "3", "~1"]);
  });
});

describe("a change", () => {
  test("replaces, adds and takes away, and shares what it does not touch", () => {
    const path = "companies/sensetime/sites/0/pue/history/2030";
    const target = { value: 1.2, unit: "1", kind: "assumed", why: "plan" };
    const range = { low: 1.1, high: 1.3, shape: "triangular" };
    const edited = applyChange(
      workbook,
      change({
        title: ["Three companies", "Three"],
        [path]: [undefined, { ...target, range }],
        "overrides/sensetime": [undefined, { "energy.tariff": { value: 0.8 } }],
      }),
    );
    expect(edited.title).toBe("Three");
    expect(edited.companies["sensetime"]?.sites[0]?.pue?.history["2030"]?.value).toBe(1.2);
    expect(edited.companies["kingsoft-cloud"]).toBe(workbook.companies["kingsoft-cloud"]);
    expect(edited.companies["sensetime"]?.register).toBe(workbook.companies["sensetime"]?.register);
    expect(workbook.title).toBe("Three companies");
  });

  test("puts an entry into a list and takes it out again", () => {
    const items = workbook.companies["sensetime"]?.register ?? [];
    const item = { ...items[0]!, id: "another" };
    const added = change({ "companies/sensetime/register/1": [undefined, item] });
    const edited = applyChange(workbook, added);
    expect(edited.companies["sensetime"]?.register.map(({ id }) => id)).toEqual([
      items[0]!.id,
      "another",
      ...items.slice(1).map(({ id }) => id),
    ]);
    const undone = applyChange(edited, reverse(added));
    expect(serialise(undone)).toBe(serialise(workbook));
  });

  test("checks an entry of a list that a later step of the same change moves on", () => {
    const wrong = { id: "no-item" };
    const right = { ...workbook.companies["sensetime"]!.register[0]!, id: "another" };
    const path = "companies/sensetime/register";
    const moved = change({
      [`${path}/1`]: [undefined, wrong],
      [`${path}/0`]: [undefined, right],
    });
    expect(() => applyChange(workbook, moved)).toThrow(/companies\/sensetime\/register\/1\//);
  });
});

const { name, documents } = workbook.companies["sensetime"]!;
const refusals: [string, Change["changes"], RegExp][] = [
  ["another value before", { title: ["Two", "Three"] }, /^title: expected "Two", found "Three c/],
  ["an unknown key", { colour: [undefined, "red"] }, /^colour: expected a known key/],
  ["a key of objects", { "companies/__proto__": [undefined, {}] }, /no such key, found __proto__/],
  ["a constructor", { "overrides/constructor": [undefined, {}] }, /no such key/],
  ["a wrong type", { title: ["Three companies", 3] }, /^title: expected a text, found 3/],
  ["no number", { "overrides/sensetime": [undefined, { "a.b": { value: Number.NaN } }] }, /a\.b/],
  [
    "a field it needs",
    { "companies/sensetime/name": [name, undefined] },
    /^companies\/sensetime\/name: expected an object, found nothing/,
  ],
  [
    "a list that may not be empty",
    { "companies/sensetime/documents": [documents, []] },
    /at least 1/,
  ],
  [
    "an index beyond the end",
    { "companies/sensetime/register/99": [undefined, {}] },
    /a place from 0 to \d+, found 99/,
  ],
  [
    "an index that is none",
    { "companies/sensetime/register/01": [undefined, {}] },
    /a place from 0/,
  ],
  [
    "something inside nothing",
    { "companies/nobody/name": [undefined, "x"] },
    /something to change, found nothing/,
  ],
  [
    "overrides of no company",
    { "overrides/nobody": [undefined, {}] },
    /^overrides\/nobody: expected a company of the workbook/,
  ],
  [
    "an order without a company",
    { "order/0": ["kingsoft-cloud", undefined] },
    /^order: expected each of/,
  ],
  [
    "a key of a wrong form",
    { "overrides/sensetime": [undefined, { tariff: { value: 1 } }] },
    /energy\.tariff/,
  ],
  ["a pairing twice", { "pairings/0": [undefined, own("severe")] }, /an id no bundled pairing has/],
];

describe("a change is refused, and changes nothing, for", () => {
  test.each(refusals)("%s", (_, changes, message) => {
    const before = serialise(workbook);
    expect(() => applyChange(workbook, change(changes))).toThrow(message);
    expect(serialise(workbook)).toBe(before);
  });
});

function own(id: string): Workbook["pairings"][number] {
  const name = { en: "Own", "zh-Hans": "自有", "zh-Hant": "自有" };
  const pathways = { physical: "SSP2-4.5", hazardsFrom: "SSP2-4.5" };
  return { id, name, ...pathways, transition: "ndcs", coherent: true, why: name };
}

test("the time of a change does not follow the size of the workbook", async () => {
  const [small, large] = [await crowdedWorkbook(1), await crowdedWorkbook(50)];
  const timeOf = (book: Workbook): number => {
    let value = 0;
    let current = applyChange(
      book,
      change({ "overrides/company-0": [undefined, { "energy.tariff": { value } }] }),
    );
    const path = "overrides/company-0/energy.tariff/value";
    const times: number[] = [];
    for (let i = 0; i < 400; i += 1) {
      const start = performance.now();
      current = applyChange(current, change({ [path]: [value, value + 1] }));
      times.push(performance.now() - start);
      value += 1;
    }
    return times.sort((a, b) => a - b)[100]!;
  };
  timeOf(small);
  const [little, much] = [timeOf(small), timeOf(large)];
  const whole = [small, large].map((book) => {
    const start = performance.now();
    serialise(book);
    return performance.now() - start;
  });
  expect(much).toBeLessThan(Math.max(little * 25, whole[1]! / 20));
  process.stdout.write(
    `a change: ${little.toFixed(4)} ms with 1, ${much.toFixed(4)} ms with 50 companies\n`,
  );
});
