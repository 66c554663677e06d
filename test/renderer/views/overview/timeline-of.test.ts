import { beforeAll, expect, test } from "vitest";
import type { Company } from "../../../../models/company/company-schema.ts";
import { loadCompany } from "../../../../models/library/companies.ts";
import { openWorkbench } from "../../../../models/run/run.ts";
import { scenarioLibrary } from "../../../../renderer/run/scenario-jobs.ts";
import type { RuleLimit } from "../../../../renderer/run/scenario-types.ts";
import { timelineOf } from "../../../../renderer/views/overview/timeline-of.ts";

let kingsoft: Company;
let sensetime: Company;
beforeAll(async () => {
  kingsoft = await loadCompany("kingsoft-cloud");
  sensetime = await loadCompany("sensetime");
});

const words = {
  year: 2030,
  say: ({ en }: { readonly en: string }) => en,
  horizonName: (id: string) => id,
  limitName: ({ pue, kind }: RuleLimit) => `limit ${String(pue)} ${kind}`,
};

test("horizons stand in calendar years from the base year, and bare where the company defines none", () => {
  const { horizons } = timelineOf({ ...words, company: kingsoft, limits: [] });
  expect(horizons.map(({ from, to }) => [from, to])).toEqual([
    [2025, 2026],
    [2026, 2030],
    [2030, undefined],
  ]);
  for (const span of timelineOf({ ...words, company: sensetime, limits: [] }).horizons) {
    expect(span).toEqual({ id: span.id, name: span.id });
  }
});

test("every target with a year to 2050 stands in its year, and no other", () => {
  const { events } = timelineOf({ ...words, company: kingsoft, limits: [] });
  const dated = kingsoft.targets.filter(({ year }) => year !== undefined);
  expect(events.map(({ id, year }) => [id, year])).toEqual(dated.map(({ id, year }) => [id, year]));
});

test("limits bear where the company has sites, each value of a year once", async () => {
  const { limits } = scenarioLibrary(await openWorkbench());
  const made = { region: "nowhere", pue: 1.01, year: 2030, rule: "mandatory-limit" };
  const all = [...limits, ...limits, { ...limits[0]!, ...made }];
  const { events } = timelineOf({ ...words, company: sensetime, limits: all });
  const rules = events.filter(({ kind }) => kind === "rule");
  expect(rules.map(({ name }) => name)).toContain("limit 1.25 assumed");
  expect(rules.map(({ name }) => name)).not.toContainEqual(expect.stringContaining("1.01"));
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
