import { beforeAll, describe, expect, it } from "vitest";
import type { RegisterItem } from "../../../../models/company/register-schema.ts";
import type { Level } from "../../../../models/kernels/rating/rules.ts";
import type { PublishedRatings } from "../../../../models/run/matrix/published-types.ts";
import { agreementOf, publishedRatings } from "../../../../models/run/matrix/published.ts";
import { percentText } from "../../../../models/run/matrix/words.ts";
import { openWorkbench, prepare, type Workbench } from "../../../../models/run/run.ts";
import { finish } from "../../../support/finish.ts";
import {
  assumed,
  formula,
  item,
  judgement,
  metric,
  ratedCompany,
} from "../../../support/rated-company.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

const evidence = [{ source: "sensetime-sustainability-2024", locator: "line 1" }];

const printed = (rating: Level, place: { scenario?: string; year?: number } = {}) => ({
  rating,
  kind: "disclosed" as const,
  ...place,
  evidence,
});

const shareOf = (share: number) => formula(`${share} * business.revenuePath`);

const compared = async (...register: readonly RegisterItem[]): Promise<PublishedRatings> => {
  const prepared = await prepare(workbench, await ratedCompany(register));
  return finish(publishedRatings(prepared, { draws: 1 })).result;
};

describe("published beside modelled", () => {
  it("compares a rating with a place in that place, one without in all", async () => {
    const { rows } = await compared(
      item("one", {
        method: shareOf(0.01),
        published: [printed("medium", { scenario: "kc-low", year: 2030 }), printed("low")],
      }),
    );
    expect(rows.map(({ verdict, agreeing, of }) => [verdict, agreeing, of])).toEqual([
      ["agrees", 1, 1],
      ["differs", 0, 20],
    ]);
    expect(rows[0]!.why).toBe(
      "Agrees: medium published; the model has 1.0 % to 1.0 % of revenue at worst.",
    );
    expect(rows[1]!.why).toMatch(
      /^Differs in all 20; nearest under kc-low 2030: 1\.0 % of revenue is 2\.0 times the 0\.50 % up to which low holds, at likelihood 5, so medium\.$/,
    );
  });

  it.each([
    [
      "high",
      0.004,
      "0.40 % of revenue is 5.0 times below the 2.0 % from which high is possible, so low.",
    ],
    ["medium", 0, "nothing on the rated side at the centre, so low, not medium."],
    [
      "medium",
      0.03,
      "3.0 % of revenue is 1.5 times the 2.0 % up to which medium holds, at likelihood 5, so high.",
    ],
  ] as const)("explains %s against a share of %d by the numbers", async (rating, share, why) => {
    const place = { scenario: "ndcs", year: 2050 };
    const { rows } = await compared(
      item("one", { method: shareOf(share), published: [printed(rating, place)] }),
    );
    expect(rows[0]!.why).toBe(why);
  });

  it("says where the likelihood, not the size, makes the difference", async () => {
    const likely = { likelihoodMetric: "physical.stormEventProbability" };
    const { rows } = await compared(
      item("storm", {
        category: "physical-acute",
        method: formula("0.05 * business.revenuePath", likely),
        published: [printed("high", { scenario: "ndcs", year: 2030 })],
      }),
    );
    expect(rows[0]!.why).toMatch(
      /^5\.0 % of revenue would do for high, but likelihood [12] is below class 3, so medium\.$/,
    );
  });
});

describe("all of a company's ratings", () => {
  it("counts computed, judged and unquantified ratings apart", async () => {
    const { rows } = await compared(
      item("agrees", { method: shareOf(0.01), published: [printed("medium")] }),
      item("differs", { method: shareOf(0.03), published: [printed("low")] }),
      item("some", { method: metric("energy.effect"), published: [printed("medium")] }),
      item("judged", {
        method: judgement(assumed(0.01, [0, 0.02]), assumed(3, [3, 3])),
        published: [printed("medium")],
      }),
      item("silent", { published: [printed("high")] }),
      item("unrated", { method: shareOf(0.01) }),
    );
    const { computed, judged, notQuantified } = agreementOf(rows);
    expect(computed).toMatchObject({ of: 3, agree: 1, some: 1, differ: 1, places: 60 });
    expect(judged).toMatchObject({ of: 1, agree: 1, places: 20, agreeing: 20 });
    expect(notQuantified).toBe(1);
    expect(rows.find(({ item: id }) => id === "silent")!.why).toBe(
      "Published high; the item has no method, so there is nothing to compare.",
    );
  });

  it("speaks the languages of the product and leaves no gap open", async () => {
    const prepared = await prepare(
      workbench,
      await ratedCompany([
        item("some", { method: metric("energy.effect"), published: [printed("medium")] }),
        item("other", { method: shareOf(0.03), published: [printed("low")] }),
      ]),
    );
    for (const language of ["zh-Hans", "zh-Hant"] as const) {
      const { rows } = finish(publishedRatings(prepared, { draws: 20, language })).result;
      for (const { why } of rows) expect(why).not.toMatch(/[{}]|[a-z]{4,} [a-z]{4,}/);
    }
  });

  it("runs nothing for a company without published ratings", async () => {
    const prepared = await prepare(workbench, await ratedCompany([item("silent")]));
    expect(finish(publishedRatings(prepared)).steps).toEqual([]);
  });
});

describe("shares in words", () => {
  it.each([
    [0, "0 %"],
    [0.000001, "<0.001 %"],
    [0.00012, "0.012 %"],
    [0.005, "0.50 %"],
    [0.0062, "0.62 %"],
    [0.02, "2.0 %"],
    [0.1, "10 %"],
    [1, "100 %"],
  ])("%d is %s", (share, words) => {
    expect(percentText(share)).toBe(words);
  });
});
