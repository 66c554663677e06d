import { beforeAll, describe, expect, it } from "vitest";
import type { RegisterItem } from "../../../models/company/register-schema.ts";
import { companyIds } from "../../../models/library/companies.ts";
import type { MatrixItem } from "../../../models/run/matrix/matrix-types.ts";
import { pairingIds } from "../../../models/scenario/pairing-schema.ts";
import { buildAppendix } from "../../../renderer/appendix/appendix.ts";
import type { AppendixRequest } from "../../../renderer/appendix/request.ts";
import { str } from "../../../renderer/appendix/typst/code.ts";
import { appendixRequest } from "../../support/made-appendix.ts";

const years = [2030, 2050] as const;

/** A text as it stands within a Typst string. */
const inside = (text: string): string => str(text).slice(1, -1);

/** The strings of a row of a table. */
const stringsOf = (row: string): readonly string[] =>
  [...row.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text!);

/** The table whose caption holds a text, as its rows. */
function tableWith(typst: string, caption: string): readonly string[] {
  const tables = typst.split("#data-table(").slice(1);
  const found = tables.find((each) =>
    /caption: "((?:[^"\\]|\\.)*)"/.exec(each)?.[1]?.includes(caption),
  );
  if (found === undefined) throw new Error(`no table on ${caption}`);
  const [, rows = ""] = found.split("rows: (\n");
  return rows.slice(0, rows.indexOf("\n))")).split("\n");
}

/** How many pairings a row of effects stands for. */
function pairingsIn(name: string): number {
  const all = /^All (\d+) pairings$/.exec(name);
  if (all !== null) return Number(all[1]);
  return name.split("; ").flatMap((each) => each.split(" + ")[1]!.split(", ")).length;
}

const figure = (text: string): number =>
  Number(text.replaceAll(/[\s\u202f,]/g, "").replace("−", "-"));

/** The appendix of a company, and its register with the section of each item. */
interface Made {
  readonly request: AppendixRequest;
  readonly files: Readonly<Record<string, string>>;
  readonly sections: readonly string[];
  readonly register: readonly RegisterItem[];
}

const made = new Map<string, Made>();
beforeAll(async () => {
  for (const company of companyIds) {
    const request = await appendixRequest({ company, scenarios: pairingIds, locale: "en" });
    const { files } = buildAppendix(request);
    const sections = files["chapters/register.typ"]!.split("#item-head(").slice(1);
    made.set(company, { request, files, sections, register: request.company.register });
  }
}, 120_000);

const of = (company: string): Made => made.get(company)!;

function rated({ request }: Made, id: string, at: { scenario: string; year: number }): MatrixItem {
  return request.risk.matrices
    .find((each) => each.scenario === at.scenario && each.year === at.year)!
    .items.find((each) => each.id === id)!;
}

const both = companyIds.flatMap((company) => years.map((year) => [company, year] as const));

describe("every item of the registers: position and range", () => {
  it.each(companyIds)("has a section for every item, in order (%s)", (company) => {
    const { sections, register } = of(company);
    expect(sections).toHaveLength(register.length);
    register.forEach(({ name }, i) => {
      expect(sections[i]).toContain(`"${String(i + 1)} ${inside(name.en)}"`);
    });
  });

  it.each(both)(
    "shows the position of every item of %s under every pairing to %s",
    (company, year) => {
      const { files, register } = of(company);
      const rows = tableWith(
        files["chapters/matrices.typ"]!,
        `in every pairing to ${String(year)}:`,
      );
      expect(rows).toHaveLength(register.length);
      register.forEach(({ id, name }, i) => {
        const [number, shown] = stringsOf(rows[i]!);
        expect([number, shown]).toEqual([String(i + 1), inside(name.en)]);
        const cells = [...rows[i]!.matchAll(/ranked\("(\w+)", "\w", "(\d+)"\)/g)];
        expect(cells.map(([, rating, rank]) => [rating, Number(rank)])).toEqual(
          pairingIds.map((scenario) => {
            const item = rated(of(company), id, { scenario, year });
            return [item.rating, item.rank];
          }),
        );
      });
    },
  );

  it.each(companyIds)(
    "shows every item's effect low, central and high to 2030 and 2050 under every pairing (%s)",
    (company) => {
      const { sections, register } = of(company);
      register.forEach(({ id, name }, i) => {
        const rows = tableWith(sections[i]!, `${inside(name.en)}: effect in the worst year`);
        const cells = rows.map(stringsOf);
        const count = cells.reduce((sum, [pairing]) => sum + pairingsIn(pairing!), 0);
        expect(count, id).toBe(pairingIds.length);
        for (const row of cells) {
          expect(row, id).toHaveLength(11);
          expect(row.every((text) => text !== "" && !text.includes("quantified"))).toBe(true);
          for (const at of [1, 6]) {
            const [low, central, high] = row.slice(at, at + 3).map(figure) as [
              number,
              number,
              number,
            ];
            expect(low <= central && central <= high, `${id}: ${row.join(" ")}`).toBe(true);
            expect(row[at + 4]).toMatch(/^[1-5] (Low|Medium|High)$/);
          }
        }
        const ranges = cells.flatMap((row) => [row.slice(1, 4), row.slice(6, 9)]);
        const isRange = ranges.some(([low, , high]) => figure(high!) > figure(low!));
        expect(isRange, `${id} has a range`).toBe(true);
      });
    },
  );
});

describe("every item of the registers: lineage", () => {
  it.each(companyIds)(
    "shows how every item comes about: metric or formula typeset, or a judgement with reasons (%s)",
    (company) => {
      const { files, sections, register } = of(company);
      const method = files["chapters/method.typ"]!;
      register.forEach((item, i) => {
        const section = sections[i]!;
        const { method: how } = item;
        expect(how, item.id).toBeDefined();
        expect(section, item.id).toContain(inside(how!.why));
        if (how!.kind === "judgement") {
          expect(section).toContain("A judgement: ");
          for (const year of years) {
            const { why = "" } = how!.magnitude[String(year) as "2030"];
            const judged = new RegExp(`Judged ${String(year)}: [^(]+\\(\\S.*–\\S.*\\); `);
            expect(section).toMatch(judged);
            expect(why).not.toBe("");
            expect(section).toContain(inside(why));
          }
          expect(section).toMatch(/Likelihood class \d \(\d–\d\); /);
          return;
        }
        const metric = rated(of(company), item.id, {
          scenario: pairingIds[0],
          year: 2030,
        }).metric!;
        expect(section, item.id).toContain("#lineage(math.equation(");
        expect(section).toContain(`"${metric}", "Method, page", "eq-`);
        expect(method).toContain(`<eq-${metric.replace(".", "-")}>`);
        const figures = how!.kind === "formula" ? Object.keys(how!.inputs ?? {}) : [];
        for (const name of figures) expect(section).toContain(`Figure of the formula: ${name} = `);
      });
    },
  );
});

describe("every item of the registers: evidence", () => {
  it.each(companyIds)(
    "shows the evidence of every item: document, place and words (%s)",
    (company) => {
      const { request, sections, register } = of(company);
      const titles = new Map(request.sources.map(({ id, title }) => [id, title]));
      register.forEach((item, i) => {
        const evidence = [...item.evidence, ...(item.method?.evidence ?? [])];
        expect(evidence.length, item.id).toBeGreaterThan(0);
        for (const { source, locator, quote } of evidence) {
          const title = titles.get(source);
          expect(title, `${item.id}: ${source}`).toBeDefined();
          expect(sections[i]).toContain(inside(title!));
          expect(sections[i]).toContain(inside(locator));
          if (quote !== undefined) expect(sections[i]).toContain(`quoted(${str(quote)})`);
        }
      });
    },
  );

  it.each(companyIds)("shows where the figures of a formula come from (%s)", (company) => {
    const { request, sections, register } = of(company);
    register.forEach(({ method: how }, i) => {
      if (how?.kind !== "formula") return;
      for (const given of Object.values(how.inputs ?? {})) {
        const said = [given.why, given.formula, given.note, given.locator, given.quote].filter(
          (each) => each !== undefined && each !== null,
        );
        expect(said.length).toBeGreaterThan(0);
        for (const text of said) expect(sections[i]).toContain(inside(text));
        const title = request.sources.find(({ id }) => id === given.source)?.title;
        if (given.source !== undefined) expect(sections[i]).toContain(inside(title!));
      }
    });
  });
});

describe("a rating by hand in the appendix", () => {
  it("is marked in the matrices, and stands with its reason beside the model's own", async () => {
    const base = { company: "capital-online", scenarios: ["ndcs"], locale: "en" } as const;
    const plain = await appendixRequest(base);
    const { id } = plain.company.register[1]!;
    const why = "The board has seen the quotes";
    const ratings = { [`${id}|ndcs|2030`]: { likelihood: 5, magnitude: 0.09, why } } as const;
    const { files } = buildAppendix(await appendixRequest({ ...base, ratings }));
    const [, , section] = files["chapters/register.typ"]!.split("#item-head(");
    expect(section).toMatch(/likelihood 5, 9\.0\s% of revenue, High; the model: likelihood 1, /);
    expect(section).toContain(why);
    expect(section).toContain("5 High\u202f†");
    expect(files["chapters/matrices.typ"]).toContain("† Rated by hand");
    const without = buildAppendix(plain).files;
    expect(`${without["chapters/register.typ"]}${without["chapters/matrices.typ"]}`).not.toContain(
      "†",
    );
  }, 30_000);
});
