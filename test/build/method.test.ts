import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeMethod } from "../../build/method.ts";
import { inputsWithOrigin, originOf } from "../../build/method/input-origins.ts";
import { parseFormula } from "../../models/engine/syntax.ts";
import { modelInputs } from "../../models/equations/model.ts";
import { modelKernels } from "../../models/equations/kernels.ts";
import { companyIds, loadCompany } from "../../models/library/companies.ts";
import { inputsOf, openWorkbench, prepare } from "../../models/run/run.ts";
import { compileBundledModel } from "../../models/run/workbench.ts";

const root = process.cwd();
const text = makeMethod(root);
const model = compileBundledModel();
const entries = new Map(
  text.split(/^#### /m).flatMap((part) => {
    const id = part.slice(0, part.indexOf("\n"));
    return model.equations.has(id) ? [[id, part] as const] : [];
  }),
);

describe("the method chapter", () => {
  it("is the same when made again, and on disk", () => {
    expect(makeMethod(root)).toBe(text);
    expect(readFileSync("build/METHOD.md", "utf8")).toBe(text);
  });

  it("has every equation once, and every kernel", () => {
    expect(text.match(/^#### [a-z]+\.\w+$/gm)).toHaveLength(model.order.length);
    expect([...entries.keys()].sort()).toEqual([...model.order].sort());
    for (const { name } of modelKernels) expect(text).toContain(`\n### ${name}(`);
  });

  it("prints formulas that read as the model's own", () => {
    for (const [id, { expression }] of model.equations) {
      const block = /```\n([^`]+)```/.exec(entries.get(id)!)![1]!;
      const oneLine = block.replaceAll(/\s+/g, " ");
      expect(parseFormula(oneLine, { id, domain: id.split(".")[0]! }), id).toEqual(expression);
    }
  });

  it("states the factors between units", () => {
    expect(entries.get("carbon.fuelEmissions")).toContain("the whole × 0.0036");
    expect(entries.get("energy.price")).toContain("× 3.6");
    expect(entries.get("water.withdrawal")).not.toContain("Factors");
  });

  it("has every input in a table", () => {
    const ids = modelInputs.flatMap(({ inputs }) => Object.keys(inputs));
    for (const id of ids) expect(text).toContain(`\n| \`${id}\` |`);
    expect([...inputsWithOrigin].sort()).toEqual([...ids].sort());
  });

  it("links to headings it has", () => {
    const anchors = new Set(
      [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
        title!
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N} -]/gu, "")
          .replaceAll(" ", "-"),
      ),
    );
    const missing = [...text.matchAll(/\]\(#([^)]+)\)/g)].filter(([, to]) => !anchors.has(to!));
    expect(missing).toEqual([]);
  });
});

/** What the stated origin of a value says, by the layer that gave it. */
const wordsOf = {
  default: /./,
  region: /`scenarios\/|region/,
  scenario: /`scenarios\/(ngfs|ipcc|climate)|Current Policies/,
  company: /company/,
  user: /^$/,
};

describe("where inputs come from", () => {
  it("agrees with the layers that give them", async () => {
    const workbench = await openWorkbench();
    for (const id of companyIds) {
      const prepared = await prepare(workbench, await loadCompany(id));
      for (const { input, layer } of inputsOf(prepared, "current-policies")) {
        // a figure of the company's own formula
        if (input.startsWith("register.")) continue;
        const origin = originOf(input);
        const fits = wordsOf[layer].test(origin);
        expect(fits, `${id} ${input}: ${layer}, "${origin}"`).toBe(true);
      }
    }
  });
});
