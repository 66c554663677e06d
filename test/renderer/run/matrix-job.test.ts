import { beforeAll, expect, test } from "vitest";
import type { PreparedCompany } from "../../../models/run/run.ts";
import type { Progress } from "../../../models/run/types.ts";
import type { JobParams, RatedRegister } from "../../../renderer/run/job-types.ts";
import { matrices } from "../../../renderer/run/matrix-job.ts";
import { finish } from "../../support/finish.ts";
import { prepareOne } from "../../support/prepared-companies.ts";

let prepared: PreparedCompany;

beforeAll(async () => {
  prepared = await prepareOne("sensetime");
});

const params: JobParams<"matrix"> = {
  scenarios: ["net-zero-2050", "current-policies"],
  years: [2030, 2050],
  draws: 200,
};

function done(given: JobParams<"matrix">): {
  readonly result: readonly RatedRegister[];
  readonly steps: readonly Progress[];
} {
  return finish(matrices(prepared, given));
}

test("matrices come pairing by pairing, each in the order of the years, with rising progress", () => {
  const { result, steps } = done(params);
  expect(result.map(({ matrix }) => `${matrix.scenario} ${matrix.year}`)).toEqual([
    "net-zero-2050 2030",
    "net-zero-2050 2050",
    "current-policies 2030",
    "current-policies 2050",
  ]);
  expect(steps.length).toBeGreaterThan(0);
  expect(steps.map(({ done: at }) => at)).toEqual(
    steps.map(({ done: at }) => at).toSorted((a, b) => a - b),
  );
  expect(steps.at(-1)).toEqual({ done: 400, total: 400 });
});

test("what was made before is given again without work; a rating makes it anew", () => {
  const first = done(params);
  const again = done({ ...params, scenarios: ["current-policies"] });
  expect(again.steps).toEqual([]);
  expect(again.result[0]).toBe(first.result[2]);
  const rating = { likelihood: 5, magnitude: 0.05, why: "A test." } as const;
  const rated = done({ ...params, ratings: { "carbon-pricing|net-zero-2050|2030": rating } });
  expect(rated.steps.length).toBeGreaterThan(0);
  const item = rated.result[0]?.matrix.items.find(({ id }) => id === "carbon-pricing");
  expect(item).toMatchObject({ rating: "high", override: rating, modelled: { rating: "low" } });
});

test("published ratings are those of the pairing and year, by the model's own rating", () => {
  const rating = { likelihood: 5, magnitude: 0.05, why: "A test." } as const;
  const key = "carbon-pricing|net-zero-2050|2030";
  for (const ratings of [undefined, { [key]: rating }]) {
    const [first] = done({ ...params, ratings }).result;
    const { matrix, published } = first!;
    const printed = matrix.items.filter((item) => item.published !== null);
    expect(published).toHaveLength(printed.length);
    for (const row of published) {
      const item = matrix.items.find(({ id }) => id === row.item);
      expect(row.verdict, row.item).toBe(item?.agrees === true ? "agrees" : "differs");
      expect(row.places).toHaveLength(1);
      expect(row.why).not.toBe("");
    }
  }
});
