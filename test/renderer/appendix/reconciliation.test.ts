import { beforeAll, describe, expect, it } from "vitest";
import { reconciliationChapter } from "../../../renderer/appendix/chapters/reconciliation.ts";
import { contextOf } from "../../../renderer/appendix/context.ts";
import type { AppendixRequest } from "../../../renderer/appendix/request.ts";
import type { Locale } from "../../../renderer/i18n/locale.ts";
import { appendixRequest } from "../../support/made-appendix.ts";

function requestOf(company: string, locale: Locale): Promise<AppendixRequest> {
  return appendixRequest({ company, scenarios: ["ndcs"], locale });
}

function textOf(request: AppendixRequest): string {
  return reconciliationChapter(contextOf(request)).typst;
}

describe("the chapter on reconciliation", () => {
  let kingsoft: string;
  let sensetime: AppendixRequest;
  beforeAll(async () => {
    kingsoft = textOf(await requestOf("kingsoft-cloud", "en"));
    sensetime = await requestOf("sensetime", "zh-Hant");
  }, 60_000);

  it("counts what comes out to the digit and what differs", () => {
    const { rows } = sensetime.reconciliation;
    const matches = rows.filter(({ status }) => status === "match").length;
    expect(textOf(sensetime)).toContain(
      `${String(rows.length)} 項披露數字中 ${String(matches)} 項重算逐位相符，0 項不符且無解釋`,
    );
  });

  it("gives every figure a sign and a word besides the colour", () => {
    expect(kingsoft).toContain('tag("current", "= to the digit")');
    expect(kingsoft).toContain('tag("published", "≈ explained")');
    expect(kingsoft).toContain('tag("derived", "? not recomputable")');
  });

  it("names figures, factors and gaps in words, with their lines", () => {
    expect(kingsoft).toContain("national grid factor of 2023; lines 1659, 1696, 1671");
    expect(kingsoft).toContain("Missing: its activity data, its factors.");
    expect(kingsoft).not.toMatch(/"[^"]*\b(carbon|energy|water|waste)\.[a-z]\w+/);
  });

  it("splits the change of scope 1 and 2 into activity and grid factor", () => {
    expect(kingsoft).toContain(
      "Scope 1 + 2 from 2024 to 2025: \u22121.71\u202f% by the printed figures, \u22120.60\u202f% at an unchanged grid factor",
    );
  });

  it("says what own sites are of the electricity, and what the whole means", () => {
    expect(kingsoft).toContain("Own sites use 11\u202f% of the electricity");
    expect(kingsoft).toContain("For leased capacity that is so by construction");
    expect(kingsoft).toContain("Pujiang GDS data centre (leased)");
    expect(textOf(sensetime)).toContain("未披露，未覆蓋。");
  });

  it("keeps a figure that differs in sight, and says where no change can be split", async () => {
    const text = textOf(await requestOf("capital-online", "en"));
    expect(text).toContain("10 of 16 printed figures come out to the digit; 1 differs");
    expect(text).toContain('tag("retracted", "≠ differs")');
    expect(text).toContain("for one year only");
  }, 60_000);
});
