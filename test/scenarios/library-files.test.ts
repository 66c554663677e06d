import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseUnit } from "../../models/engine/unit.ts";
import { librarySchemas } from "../../models/library/library-schemas.ts";
import { tableSchema } from "../../models/scenario/table-schema.ts";
import { tableRows } from "../../models/scenario/table.ts";
import { seriesSchema, sourceSchema, valueSchema } from "../../models/scenario/value-schema.ts";
import { z } from "../../models/scenario/zod.ts";
import { objectsIn, readScenario, scenarioFiles, schemasOf } from "../support/scenario-files.ts";

const dataFiles = scenarioFiles.filter((path) => !path.startsWith("sources/"));
const sources = scenarioFiles
  .filter((path) => path.startsWith("sources/"))
  .map((path) => ({ path, source: sourceSchema.parse(readScenario(path)) }));
const companies = new URL("../../models/companies/", import.meta.url);

describe("every file of the library", () => {
  it.each(scenarioFiles)("%s is claimed by one schema and parses", (path) => {
    const [claim, ...others] = schemasOf(path);
    expect(others).toEqual([]);
    expect(claim?.schema.safeParse(readScenario(path)).error?.issues).toBeUndefined();
  });

  it("leaves no schema without a file", () => {
    const used = new Set(scenarioFiles.flatMap((path) => schemasOf(path).map(({ name }) => name)));
    expect(librarySchemas.filter(({ name }) => !used.has(name))).toEqual([]);
  });

  it("refuses an unknown key at the top of every file", () => {
    for (const path of scenarioFiles) {
      const data = { ...(readScenario(path) as object), surprise: 1 };
      expect(schemasOf(path)[0]?.schema.safeParse(data).success, path).toBe(false);
    }
  });

  it.each(librarySchemas)("$name becomes a JSON Schema", ({ schema }) => {
    expect(z.toJSONSchema(schema, { io: "input" })).toHaveProperty("type", "object");
  });
});

describe("every figure of the library", () => {
  const places = dataFiles.flatMap((path) => [...objectsIn(readScenario(path), path)]);

  it("stands in a table whose header gives each cell its provenance", () => {
    let cells = 0;
    for (const { at, object } of places) {
      const table = tableSchema.safeParse(object);
      if (!table.success) continue;
      const columns = table.data.columns.filter((column) => column.role === "value");
      for (const row of tableRows(table.data)) {
        for (const { id } of columns) {
          const figure = row.value(id);
          if (figure === undefined) continue;
          cells += 1;
          const where = `${at} ${JSON.stringify(row.keys)} ${id}`;
          expect(valueSchema.safeParse(figure).error?.issues, where).toBeUndefined();
        }
      }
    }
    expect(cells).toBeGreaterThan(1500);
  });

  it("or is a value or a series that parses where it says its kind", () => {
    let figures = 0;
    for (const { at, object } of places) {
      const isFigure = "kind" in object && typeof object["value"] === "number";
      const isSeries = "kind" in object && "points" in object;
      if (!isFigure && !isSeries) continue;
      figures += 1;
      const schema = isSeries ? seriesSchema : valueSchema;
      expect(schema.safeParse(object).error?.issues, at).toBeUndefined();
    }
    expect(figures).toBeGreaterThan(250);
  });

  it("has a unit the engine reads, but for offset temperatures", () => {
    const units = places.flatMap(({ at, object }) =>
      typeof object["unit"] === "string" && !at.startsWith("ngfs/asia") ? [object["unit"]] : [],
    );
    for (const unit of new Set(units)) {
      if (unit !== "degC") expect(() => parseUnit(unit), unit).not.toThrow();
    }
  });

  it("is a fraction, never per cent, but for relative humidity", () => {
    const perCent = places.filter(({ object }) => object["unit"] === "%").map(({ at }) => at);
    expect(perCent.filter((at) => !at.includes("/relativeHumidity"))).toEqual([]);
  });
});

describe("sources", () => {
  const ids = new Set(sources.map(({ source }) => source.id));
  const cited = new Set(dataFiles.flatMap((path) => [...citedIn(readScenario(path))]));

  it("are named as their files, each once", () => {
    for (const { path, source } of sources) expect(path).toBe(`sources/${source.id}.json`);
    expect(ids.size).toBe(sources.length);
  });

  it("exist where a figure cites one", () => {
    expect([...cited].filter((id) => !ids.has(id))).toEqual([]);
  });

  it("are all cited by the library or by a bundled company", () => {
    const files = existsSync(companies) ? readdirSync(companies) : [];
    const inCompanies = files.flatMap((file) => [
      ...citedIn(JSON.parse(readFileSync(new URL(file, companies), "utf8"))),
    ]);
    const used = new Set([...cited, ...inCompanies]);
    expect([...ids].filter((id) => !used.has(id))).toEqual([]);
  });

  it("say which has been retracted", () => {
    const retracted = sources.filter(({ source }) => source.status.state === "retracted");
    expect(retracted.map(({ source }) => [source.id, source.status.date])).toEqual([
      ["kotz-2024", "2025-12-03"],
    ]);
  });
});

/** Source ids that a file cites: fields named source, and provenance columns of tables. */
function* citedIn(data: unknown): Generator<string> {
  for (const { object } of objectsIn(data, "")) {
    for (const [key, value] of Object.entries(object)) {
      if (/^(source|[a-z]+Source)$/.test(key) && typeof value === "string") yield value;
    }
    const from = object["from"];
    if (Array.isArray(from)) yield* from.filter((each) => /^[a-z0-9-]+-[a-z0-9-]+$/.test(String(each)));
    const table = tableSchema.safeParse(object);
    if (!table.success) continue;
    const at = table.data.columns.findIndex((column) => column.role === "source");
    for (const row of table.data.rows) {
      const id = row[at];
      if (typeof id === "string") yield id;
    }
  }
}
