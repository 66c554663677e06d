import { beforeAll, describe, expect, it } from "vitest";
import { buildAppendix } from "../../../renderer/appendix/appendix.ts";
import { appendixRequest } from "../../support/made-appendix.ts";

const scenarios = ["kc-low", "net-zero-2050", "current-policies"];

async function chapters(company: string): Promise<Readonly<Record<string, string>>> {
  const request = await appendixRequest({ company, scenarios, locale: "en" });
  return buildAppendix(request).files;
}

let files: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
beforeAll(async () => {
  files = {
    none: await chapters("capital-online"),
    late: await chapters("sensetime"),
    met: await chapters("kingsoft-cloud"),
  };
}, 60_000);

function text(company: string, chapter: string): string {
  return files[company]?.[`chapters/${chapter}.typ`] ?? "";
}

describe("a company without a neutrality target", () => {
  it("is given none: no chance, no gap, no need for contracts, no year", () => {
    expect(text("none", "basis")).toContain("The company has set no neutrality target");
    for (const chapter of ["basis", "neutrality"]) {
      expect(text("none", chapter)).not.toMatch(/Chance of|Gap 20|Contracts needed|2060 target/);
    }
    expect(text("none", "neutrality")).not.toContain("Targets for the peak");
  });
});

describe("a company with a neutrality target", () => {
  it("leads with the chance of meeting it", () => {
    expect(text("late", "basis")).toContain("Chance of meeting the 2030 target: less than 1");
    expect(text("met", "basis")).toMatch(/Chance of meeting the 2050 target: .*contracts assumed/);
    expect(text("met", "neutrality")).toContain("chance of meeting the target");
  });

  it("says what the chance rests on, and names each transition once", () => {
    expect(text("late", "basis")).toContain("rest above all on one assumption");
    expect(text("late", "basis")).toContain("only under Net Zero 2050.");
  });

  it("says where contracts alone do not reach it, and shows a target for the peak", () => {
    expect(text("late", "neutrality")).toContain("not by contracts alone");
    expect(text("late", "neutrality")).toContain("The company plans its emissions to peak in 2025");
  });
});

describe("what is assumed or left out", () => {
  it("is marked as assumed wherever it stands", () => {
    expect(text("late", "sites")).toContain('assumed-value("1.50")');
    expect(text("none", "sites")).toContain('assumed-value("1.35")');
    expect(text("late", "sites")).toContain('"assumed", assumed-value("1.50")');
    expect(text("late", "energy-cost")).toMatch(/with-range\(assumed-value\("/);
  });

  it("has its coverage beside the totals", () => {
    expect(text("met", "basis")).toContain("Scope 1 and 2 are those of own sites and offices, 11");
    expect(text("none", "sites")).toContain("nothing shows its electricity inside");
  });

  it("is not counted among the inputs where it does nothing", () => {
    const [used = "", unused = ""] = text("late", "assumptions").split("Not used for this company");
    expect(unused).toContain("energy.surchargeFrom");
    expect(used).not.toContain('identifier("energy.surchargeFrom")');
  });
});
