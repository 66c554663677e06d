import { globSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { documentSchemas, jsonSchemaOf, schemaGenerators } from "../../build/schemas.ts";
import { outputSchemas } from "../../build/output-schemas.ts";
import { companyIds, loadCompany } from "../../models/library/companies.ts";
import { librarySchemas } from "../../models/library/library-schemas.ts";
import { explain, openWorkbench, prepare, runNow } from "../../models/run/run.ts";
import { z } from "../../models/scenario/zod.ts";

type Json = Readonly<Record<string, unknown>>;

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** A parser of a generated schema, without its conditions, which zod cannot read back. */
function parserOf(name: string): z.ZodType {
  const text = JSON.stringify(jsonSchemaOf(documentSchemas.find((each) => each.name === name)!));
  const plain: unknown = JSON.parse(text, (key, value: unknown) =>
    key === "allOf" ? undefined : value,
  );
  return z.fromJSONSchema(plain as Parameters<typeof z.fromJSONSchema>[0]);
}

const outputSchema = (command: string): z.ZodType =>
  outputSchemas.find((each) => each.command === command)!.schema;

describe("the JSON Schemas", () => {
  it("are the same when made again, and on disk", async () => {
    for (const { output, make } of schemaGenerators) {
      const text = await make(".");
      expect(await make(".")).toBe(text);
      expect(readFileSync(output, "utf8"), output).toBe(text);
    }
  });

  it("are all of the folder", () => {
    const present = readdirSync("build/schemas", { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`);
    expect(present.sort()).toEqual(schemaGenerators.map(({ output }) => output).sort());
  });

  it("name what they share", () => {
    for (const { output } of schemaGenerators) {
      expect(Object.keys((read(output) as Json).$defs ?? {}).join(" ")).not.toContain("__");
    }
  });

  it("accept every file of the library and every company", () => {
    for (const { name, files } of librarySchemas) {
      const parser = parserOf(`library/${name}`);
      const paths = globSync(`scenarios/${files}`);
      expect(paths.length, files).toBeGreaterThan(0);
      for (const path of paths) expect(parser.safeParse(read(path)).error, path).toBeUndefined();
    }
    const parser = parserOf("company");
    for (const id of companyIds)
      expect(() => parser.parse(read(`models/companies/${id}.json`))).not.toThrow();
  });

  it("refuse a missing unit and an unknown key", () => {
    const parser = parserOf("value");
    const figure = { value: 1, unit: "MWh", kind: "disclosed", source: "a", locator: "line 1" };
    expect(parser.safeParse(figure).success).toBe(true);
    expect(parser.safeParse({ ...figure, unit: undefined }).success).toBe(false);
    expect(parser.safeParse({ ...figure, colour: "red" }).success).toBe(false);
  });

  it("say what a figure of each kind needs", () => {
    const { value, choiceValue } = (
      read("build/schemas/input-value.schema.json") as { $defs: Record<string, Json> }
    ).$defs;
    const rule = (kind: string, required: string[]) => ({
      if: { properties: { kind: { const: kind } } },
      then: { required },
    });
    expect(value!.allOf).toContainEqual(rule("assumed", ["why", "range"]));
    expect(value!.allOf).toContainEqual(rule("published", ["source", "locator"]));
    expect(value!.allOf).toContainEqual(rule("derived", ["formula", "from"]));
    expect(choiceValue!.allOf).toContainEqual(rule("assumed", ["why"]));
  });
});

describe("the schemas of outputs", () => {
  it("fit a run, with and without draws, and explanations", async () => {
    const company = await loadCompany("sensetime");
    const prepared = await prepare(await openWorkbench(), company);
    const request = { company, scenarios: ["net-zero-2050", "severe"] };
    const printed = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    expect(outputSchema("run").safeParse(printed(runNow(prepared, request))).error).toBeUndefined();
    const draws = runNow(prepared, { ...request, draws: 64, seed: 7 });
    expect(outputSchema("run").safeParse(printed(draws)).error).toBeUndefined();
    for (const metric of ["energy.cost", "carbon.neutralityYear", "carbon.scope1"]) {
      const tree = explain(prepared, { scenario: "severe", metric, year: 2050 });
      expect(outputSchema("explain").safeParse(printed(tree)).error).toBeUndefined();
    }
    const place = { scenario: "severe", site: "lingang-aidc" };
    const input = explain(prepared, { ...place, metric: "energy.puePlan" });
    expect(outputSchema("explain").safeParse(printed(input)).error).toBeUndefined();
  });
});
