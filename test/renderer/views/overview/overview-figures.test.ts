import { beforeAll, describe, expect, test } from "vitest";
import type { PreparedCompany } from "../../../../models/run/run.ts";
import { locales } from "../../../../renderer/i18n/locale.ts";
import { matrices } from "../../../../renderer/run/matrix-job.ts";
import {
  neutralYear,
  overviewHeadline,
  standingOut,
  statedTargetYear,
  topExposures,
} from "../../../../renderer/views/overview/overview-figures.ts";
import { finish } from "../../../support/finish.ts";
import { numberAt, prepareAll, runOne } from "../../../support/prepared-companies.ts";

let all: readonly PreparedCompany[];

beforeAll(async () => {
  all = await prepareAll();
});

const scenario = "net-zero-2050";

function named(id: string): PreparedCompany {
  return all.find(({ company }) => company.id === id)!;
}

describe("the headline", () => {
  test("says cost, neutrality and exposures of every company in every language", () => {
    for (const prepared of all) {
      const run = runOne(prepared, scenario);
      const {
        result: [rated],
      } = finish(matrices(prepared, { scenarios: [scenario], years: [2030], draws: 1 }));
      const top = topExposures(rated!.matrix);
      const targetYear = statedTargetYear(prepared.company);
      for (const locale of locales) {
        const title = overviewHeadline({ run, year: 2030, targetYear, top }, locale);
        expect(title).toContain("2030");
        expect(title).not.toMatch(/[{}]|NaN|Infinity/);
      }
    }
  });

  test("counts the years between neutrality and the target", () => {
    const run = runOne(named("sensetime"), scenario);
    const neutral = neutralYear(run)!;
    const title = (targetYear: number): string =>
      overviewHeadline({ run, year: 2030, targetYear, top: undefined }, "en");
    expect(title(neutral - 5)).toContain(`neutral in ${neutral}, five years late`);
    expect(title(neutral + 2)).toContain(`neutral in ${neutral}, two years early`);
    expect(title(neutral)).toContain(`neutral in ${neutral}, on target`);
  });

  test("says how the cost moves by the model's own figures", () => {
    for (const prepared of all) {
      const run = runOne(prepared, "current-policies");
      const base = numberAt(run, "energy.cost", String(run.baseYear));
      const ratio = numberAt(run, "energy.cost", "2030") / base;
      const title = overviewHeadline(
        { run, year: 2030, targetYear: undefined, top: undefined },
        "en",
      );
      if (ratio >= 1.95) expect(title).toContain(`${ratio.toFixed(1)} times`);
      else expect(title).toContain(`${Math.abs((ratio - 1) * 100).toFixed(0)}\u202f%`);
    }
  });
});

test("a target counts where the company states it, not where it is assumed", () => {
  expect(statedTargetYear(named("sensetime").company)).toBe(2030);
  expect(statedTargetYear(named("kingsoft-cloud").company)).toBe(2050);
  expect(statedTargetYear(named("capital-online").company)).toBeUndefined();
});

test("top exposures are the risks of the highest rating, never opportunities or what is Low", () => {
  for (const prepared of all) {
    const { result: rated } = finish(
      matrices(prepared, { scenarios: [scenario], years: [2030, 2050], draws: 200 }),
    );
    const tops = rated.map(({ matrix }) => topExposures(matrix));
    for (const { items, rating } of tops) {
      expect(items.every((item) => item.side === "cost" && item.rating === rating)).toBe(true);
      if (rating === "low") expect(items).toEqual([]);
    }
    const { register } = prepared.company;
    const ids = standingOut(tops, register).map(({ id }) => id);
    expect(ids).toEqual(register.map(({ id }) => id).filter((id) => ids.includes(id)));
    expect(new Set(ids).size).toBe(ids.length);
  }
});
