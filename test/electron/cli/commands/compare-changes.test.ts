import stringWidth from "string-width";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { comparisonSchema } from "../../../../build/analysis-schemas.ts";
import { defaultRatingRules } from "../../../../models/kernels/rating/rules.ts";
import type { EncodingChange } from "../../../../models/run/compare/comparison-types.ts";
import { z } from "../../../../models/scenario/zod.ts";
import { serialise } from "../../../../models/workbook/serialise.ts";
import { ratingKey, type Workbook } from "../../../../models/workbook/workbook-schema.ts";
import { isotherm, scratchFolder } from "../../../support/command-line.ts";
import { bundledWorkbook } from "../../../support/made-workbook.ts";
import { refusedLine } from "../../../support/refused-command.ts";

const folder = scratchFolder();
afterAll(() => folder.remove());

const company = "capital-online";
const rating = { likelihood: 4, magnitude: 0.03, why: "Seen by the board" } as const;
let ids: readonly string[];

beforeAll(async () => {
  const plain = await bundledWorkbook();
  const { register } = plain.companies[company]!;
  ids = register.map(({ id }) => id);
  folder.put("plain.isotherm", serialise(plain));
  const put = (name: string, edit: (book: Workbook) => void): void => {
    const book = structuredClone(plain);
    edit(book);
    folder.put(name, serialise(book));
  };
  put("rated.isotherm", (book) => {
    book.ratings[company] = { [ratingKey(ids[0]!, "ndcs", 2030)]: rating };
  });
  put("moved.isotherm", (book) => {
    book.ratings[company] = { [ratingKey(ids[0]!, "ndcs", 2030)]: { ...rating, likelihood: 2 } };
  });
  put("rules.isotherm", (book) => {
    const { likelihoodFrom, ...rules } = defaultRatingRules;
    book.ratingRules = { ...rules, likelihoodFrom: [...likelihoodFrom], highAbove: 0.05 };
  });
  put("items.isotherm", (book) => {
    const items = book.companies[company]!.register;
    items[0]!.description = "Told anew";
    items[0]!.method = { ...items[0]!.method!, why: "Reasoned anew" };
    const [second] = items.splice(1, 1);
    items.push({ ...second!, id: "copy-of-it" });
  });
  put("texts.isotherm", (book) => {
    book.companies[company]!.name.en = "Capital Online \u001b[31mLimited";
  });
});

const at = (first: string, second: string): readonly string[] => [
  ...["compare", `${first}.isotherm#${company}`, `${second}.isotherm#${company}`],
  ...["--scenario", "ndcs"],
];

async function changes(first: string, second: string, ...more: string[]) {
  const { code, out, err } = await isotherm([...at(first, second), ...more, "--json"], folder.path);
  expect({ code, err }).toEqual({ code: 1, err: "" });
  const [one] = z.array(comparisonSchema).parse(JSON.parse(out));
  expect(one!.isSame).toBe(false);
  return one!.changes satisfies readonly EncodingChange[];
}

async function told(first: string, second: string, ...more: string[]): Promise<string> {
  const { out } = await isotherm([...at(first, second), ...more], folder.path);
  expect(out.split("\n").every((line) => stringWidth(line) <= 80)).toBe(true);
  return out.slice(out.indexOf("What was changed"));
}

describe("compare of two workbooks", () => {
  it("shows ratings by hand that were set, moved and taken back", async () => {
    const place = `ratings[${ids[0]!}|2030]`;
    expect(await changes("plain", "rated")).toEqual([
      { part: "rating", place, change: "added", a: null, b: rating },
    ]);
    expect(await changes("rated", "moved")).toEqual([
      { part: "rating", place: `${place}.likelihood`, change: "changed", a: 4, b: 2 },
    ]);
    expect(await changes("moved", "plain")).toMatchObject([{ change: "removed", b: null }]);
    expect(await told("rated", "moved")).toBe(
      `What was changed\n${place}.likelihood (ndcs)\n  a  4\n  b  2\n`,
    );
  });

  it("refuses other rules of rating until one side's are taken, and then shows them", async () => {
    const line = await refusedLine([...at("plain", "rules")], folder.path);
    expect(line).toContain("highAbove 0.02 and b with 0.05");
    expect(line).toContain("rules a or b for both");
    expect(await changes("plain", "rules", "--rules", "b")).toEqual([
      { part: "rule", place: "ratingRules.highAbove", change: "changed", a: 0.02, b: 0.05 },
    ]);
    expect(await told("plain", "rules", "--rules", "a")).toContain(
      "ratingRules.highAbove\n  a  0.02\n  b  0.05\n",
    );
  });

  it("shows items that were added, removed and told anew", async () => {
    const rows = await changes("plain", "items");
    expect(rows.map(({ part, place, change }) => [part, place, change])).toEqual([
      ["item", `register[${ids[0]!}].description`, "changed"],
      ["item", `register[${ids[0]!}].method.why`, "changed"],
      ["item", `register[${ids[1]!}]`, "removed"],
      ["item", "register[copy-of-it]", "added"],
    ]);
    expect(rows[1]).toMatchObject({ b: "Reasoned anew" });
    expect(await told("plain", "items")).toContain("\n  b  Told anew\n");
  });

  it("shows other texts of the company, without what a terminal would take for a command", async () => {
    expect(await changes("plain", "texts")).toEqual([
      {
        ...{ part: "encoding", place: "name.en", change: "changed" },
        ...{ a: "Capital Online", b: "Capital Online \u001b[31mLimited" },
      },
    ]);
    expect(await told("plain", "texts")).not.toContain("\u001b");
  });

  it("shows the same workbook as the same, and two companies without each other's items", async () => {
    const { code, out } = await isotherm([...at("plain", "plain")], folder.path);
    expect({ code, isSame: out.includes("Nothing differs.") }).toEqual({ code: 0, isSame: true });
    const argv = ["compare", "capital-online", "sensetime", "--scenario", "ndcs", "--json"];
    const others = await isotherm(argv, folder.path);
    expect((JSON.parse(others.out) as { changes: unknown[] }[])[0]!.changes).toEqual([]);
  });
});
