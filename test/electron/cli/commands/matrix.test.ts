import stringWidth from "string-width";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bandSchema, matrixSchema, validationSchema } from "../../../../build/matrix-schemas.ts";
import { isotherm, scratchFolder, type ScratchFolder } from "../../../support/command-line.ts";
import {
  assumed,
  formula,
  item,
  judgement,
  metric,
  ratedCompany,
} from "../../../support/rated-company.ts";
import { refusedLine } from "../../../support/refused-command.ts";

let folder: ScratchFolder;
const evidence = [{ source: "sensetime-sustainability-2024", locator: "line 1" }];

beforeAll(async () => {
  folder = scratchFolder();
  const levy = { levy: assumed(0.01, [0, 0.03]) };
  const company = await ratedCompany([
    item("bill", {
      method: metric("energy.effect"),
      published: [{ rating: "medium", kind: "disclosed", evidence }],
    }),
    item("levy-item", { method: formula("levy * business.revenuePath", { inputs: levy }) }),
    item("judged", {
      method: judgement(assumed(0.01, [0, 0.02]), assumed(3, [2, 4])),
      published: [{ rating: "high", kind: "disclosed", scenario: "ndcs", year: 2030, evidence }],
    }),
    item("silent"),
  ]);
  folder.put("rated.json", JSON.stringify(company));
  const broken = { ...company, register: [item("it", { method: formula("energy.electricity") })] };
  folder.put("broken.json", JSON.stringify(broken));
});

afterAll(() => folder.remove());

const at = ["--scenario", "ndcs", "--year", "2030", "--draws", "200"];

async function printed(...argv: string[]): Promise<string> {
  const { code, out, err } = await isotherm(argv, folder.path);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  for (const line of out.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(80);
  return out;
}

describe("matrix", () => {
  it("prints grid, list and rules in 80 columns", async () => {
    const out = await printed("matrix", "rated.json", ...at, "--why");
    expect(out).toMatch(/^rated, ndcs, 2025–2030; 200 draws, seed 1/);
    expect(out).toMatch(/^likelihood {2}1 +2 +3 +4 +5$/m);
    expect(out).toMatch(/^1 {2}Item (levy-item|judged \*) +\d/m);
    expect(out).toContain("high ≠");
    expect(out).toContain("Not quantified: Item silent.");
    expect(out).toMatch(/Magnitude medium from 0\.50 %, high above 2\.0 % of the\s+year's revenue/);
  });

  it("prints JSON of its schema, for one pairing and for several", async () => {
    const one: unknown = JSON.parse(await jsonOf("matrix", "rated.json", ...at));
    expect(matrixSchema.parse(one)).toMatchObject({
      company: "rated",
      scenario: "ndcs",
      year: 2030,
    });
    const two = ["--scenario", "kc-low", ...at];
    const several: unknown = JSON.parse(await jsonOf("matrix", "rated.json", ...two));
    expect(matrixSchema.parse(several)).toMatchObject({ orders: [{ a: "kc-low", b: "ndcs" }] });
    const impact: unknown = JSON.parse(
      await jsonOf("matrix", "rated.json", ...at, "--axis", "impact"),
    );
    expect(matrixSchema.parse(impact)).toMatchObject({ perspective: "impact", reference: "none" });
  });

  it("sets pairings side by side, and takes settings, methods and languages", async () => {
    const out = await printed("matrix", "rated.json", "--draws", "20");
    expect(out).toContain("a kc-low; b kc-high;");
    expect(out).toMatch(/Kendall's tau between the orders: mean \d\.\d\d/);
    const set = ["--set", "register.levy=0.5", "--method", "four-dimensions", "--lang", "zh-Hans"];
    expect(await printed("matrix", "rated.json", ...at, ...set)).toMatch(
      /1 {2}项目 levy-item +5 +50\.00/,
    );
    const alone = await printed("matrix", "rated.json", ...at.slice(0, 4), "--draws", "1");
    expect(alone).toContain("all inputs central");
    expect(alone).not.toContain("stable ");
  });
});

async function jsonOf(...argv: string[]): Promise<string> {
  const { code, out } = await isotherm([...argv, "--json"], folder.path);
  expect(code).toBe(0);
  return out;
}

describe("validate", () => {
  it("prints published beside modelled with reasons and counts", async () => {
    const out = await printed("validate", "rated.json", "--draws", "50");
    expect(out).toMatch(/^Item judged \(judged\) +ndcs 2030 +high +medium +1\.0 +0\/1$/m);
    expect(out).toMatch(/Item judged, ndcs 2030: 1\.0 % of revenue is 2\.0 times below/);
    expect(out).toMatch(/^Judged: 0 of 1 published ratings agree/m);
    expect(out).toContain("All companies");
  });

  it("prints JSON of its schema", async () => {
    const result: unknown = JSON.parse(await jsonOf("validate", "rated.json", "--draws", "2"));
    const { companies } = validationSchema.parse(result);
    expect(companies.map(({ company, ratings }) => [company, ratings.length])).toEqual([
      ["rated", 2],
    ]);
  });
});

describe("solve for an item", () => {
  const band = ["solve", "rated.json", "--scenario", "ndcs", "--year", "2030"];
  const levy = ["--item", "levy-item", "--becomes", "high", "--by", "register.levy"];
  const bounds = ["--low", "0", "--high", "1"];

  it("prints the bound and on which side the rating holds", async () => {
    const out = await printed(...band, ...levy, ...bounds);
    expect(out).toMatch(/^rated, ndcs, 2025–2030: levy-item becomes high by register\.levy$/m);
    expect(out).toMatch(/^as given +0\.01 +1\.0 % +5 +medium/m);
    expect(out).toMatch(/^bound +0\.02 +2\.0 % +5 +\w+ +holds above, within range$/m);
    const never = ["--item", "bill", "--becomes", "high", "--by", "energy.attainment"];
    const none = await printed(...band, ...never);
    expect(none.replace(/\s+/g, " ")).toContain(
      "bill is low, and no energy.attainment from -1 to 3 makes it high",
    );
  });

  it("prints JSON of its schema", async () => {
    const result: unknown = JSON.parse(await jsonOf(...band, ...levy, ...bounds));
    expect(bandSchema.parse(result)).toMatchObject({ item: "levy-item", found: "one" });
  });

  it.each([
    [["--item", "levy", "--becomes", "high"], 'unknown item "levy"; nearest: levy-item'],
    [["--item", "levy-item", "--becomes", "huge"], 'unknown rating "huge"; nearest: high'],
    [["--item", "levy-item"], "--becomes: expected low, medium or high, found nothing"],
    [["--item", "judged", "--becomes", "high", "--by", "energy.tariff"], "is judged, so no input"],
    [
      ["--item", "levy-item", "--metric", "energy.cost"],
      "--metric: expected nothing beside --item",
    ],
  ])("refuses %j", async (argv, message) => {
    expect(await refusedLine([...band, ...argv], folder.path)).toContain(message);
  });
});

describe("commands on ratings refuse", () => {
  it.each([
    [["matrix"], "matrix: expected <company>, found nothing"],
    [
      ["matrix", "rated.json", "--year", "2051"],
      "--year: expected a whole number from 2025 to 2050",
    ],
    [
      ["matrix", "rated.json", "--year", "2024"],
      "--year: expected a whole number from 2025 to 2050",
    ],
    [["matrix", "rated.json", "--method", "dice"], 'unknown method "dice"; expected one of bands'],
    [
      ["matrix", "rated.json", "--axis", "moral"],
      'unknown axis "moral"; expected one of financial',
    ],
    [["matrix", "rated.json", "--scenario", "ndc"], 'unknown pairing "ndc"; nearest: ndcs'],
    [["matrix", "rated.json", "--set", "register.lev=1"], 'unknown input "register.lev"'],
    [
      ["matrix", "rated.json", "--set", "business.revenue=0"],
      "expected a revenue above 0, found 0",
    ],
    [["matrix", "broken.json"], "for it: the formula varies over site; sum it up"],
    [["validate", "rated"], 'unknown company "rated"'],
    [["validate", "rated.json", "--draws", "0"], "--draws: expected a whole number from 1"],
  ])("%j", async (argv, message) => {
    expect(await refusedLine(argv, folder.path)).toContain(message);
  });

  it("check says where a formula is wrong and ends with 1", async () => {
    const { code, out } = await isotherm(["check", "broken.json", "--json"], folder.path);
    expect(code).toBe(1);
    expect(out).toContain("register.formula");
    const sound = await isotherm(["check", "rated.json", "--json"], folder.path);
    expect(sound.out).toContain("Item silent (silent): has no method");
  });
});
