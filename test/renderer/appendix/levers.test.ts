import { beforeAll, describe, expect, it } from "vitest";
import { leversChapter } from "../../../renderer/appendix/chapters/levers.ts";
import { contextOf } from "../../../renderer/appendix/context.ts";
import { appendixRequest } from "../../support/made-appendix.ts";

const scenarios = ["net-zero-2050", "current-policies"];

async function chapterOf(company: string, locale: "en" | "zh-Hant" = "en") {
  const request = await appendixRequest({ company, scenarios, locale });
  return leversChapter(contextOf(request));
}

describe("the chapter on levers", () => {
  let kingsoft: Awaited<ReturnType<typeof chapterOf>>;
  beforeAll(async () => {
    kingsoft = await chapterOf("kingsoft-cloud");
  }, 60_000);

  it("draws the wedges of two pairings and the curve, each with alternative text", () => {
    expect(Object.keys(kingsoft.figures).sort()).toEqual([
      "figures/abatement-curve.svg",
      "figures/wedges-current-policies.svg",
      "figures/wedges-net-zero-2050.svg",
    ]);
    for (const svg of Object.values(kingsoft.figures))
      expect(svg).toMatch(/aria-label="[^"]{80,}"/);
  });

  it("lists every measure with its line, its cost marked as assumed", () => {
    expect(kingsoft.typst).toContain("Lower fan speed and better aisle sealing");
    expect(kingsoft.typst).toContain("line 1354");
    expect(kingsoft.typst).toContain('assumed-value("434")');
  });

  it("says that the contracts of the central case are paid for elsewhere", () => {
    expect(kingsoft.typst).toContain("100\u202f% in 2050; their premium is in the energy cost");
  });

  it("divides scope 3 by category", () => {
    expect(kingsoft.typst).toContain("Category 8, upstream leased assets");
    expect(kingsoft.typst).toContain("581.4");
  });

  it("says it in one sentence where there is no measure with a saving, and no target", async () => {
    const { typst, figures } = await chapterOf("capital-online", "zh-Hant");
    expect(typst).toContain("均未給出節電量");
    expect(typst).toContain("公司未設定淨排放目標");
    expect(Object.keys(figures)).not.toContain("figures/abatement-curve.svg");
  }, 60_000);
});
