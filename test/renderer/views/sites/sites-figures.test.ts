import { beforeAll, describe, expect, it } from "vitest";
import type { PreparedCompany } from "../../../../models/run/run.ts";
import type { Site } from "../../../../models/company/site-schema.ts";
import type { RunResult } from "../../../../models/run/types.ts";
import { scenarioLibrary } from "../../../../renderer/run/scenario-jobs.ts";
import { inputBounds, siteInputs } from "../../../../renderer/views/sites/site-input-list.ts";
import {
  firstSite,
  limitsOf,
  orderedSites,
  shortName,
  siteFigures,
  siteFinding,
  type SiteFinding,
} from "../../../../renderer/views/sites/sites-figures.ts";
import { inputsOf } from "../../../../models/run/run.ts";
import { numberAt, prepareAll, runOne } from "../../../support/prepared-companies.ts";

let companies: ReadonlyMap<string, PreparedCompany>;

beforeAll(async () => {
  companies = new Map((await prepareAll()).map((each) => [each.company.id, each]));
});

function of(company: string): PreparedCompany {
  return companies.get(company)!;
}

function siteOf(company: string, id: string): Site {
  return of(company).company.sites.find((site) => site.id === id)!;
}

interface Asked {
  readonly company: string;
  readonly site: string;
  readonly year: number;
  readonly floor?: number;
}

function finding({ company, site, year, floor }: Asked): SiteFinding & { readonly run: RunResult } {
  const prepared = of(company);
  const run = runOne(prepared, "current-policies");
  const found = siteFinding({
    run,
    site: siteOf(company, site),
    year,
    limits: limitsOf(
      siteOf(company, site),
      prepared.company.baseYear,
      scenarioLibrary(prepared.workbench).limits,
    ),
    floor,
  });
  return { ...found, run };
}

describe("what is found of a site", () => {
  it("is the plan that its next target needs under warming", () => {
    const found = finding({ company: "sensetime", site: "lingang-aidc", year: 2030, floor: 0.1 });
    expect(found).toMatchObject({ kind: "needs", level: 1.2, year: 2030 });
    if (found.kind !== "needs") return;
    const factor = numberAt(found.run, "energy.warmingFactor", "lingang-aidc", "2030");
    expect(1 + (found.needed - 1) * factor).toBeCloseTo(1.2, 12);
  });

  it("is the floor of the technology where the plan would have to go below it", () => {
    const found = finding({ company: "sensetime", site: "lingang-aidc", year: 2050, floor: 0.1 });
    expect(found).toMatchObject({ kind: "floor", level: 1.1, floor: 1.1 });
  });

  it("is the last target where none is left", () => {
    const found = finding({ company: "kingsoft-cloud", site: "beijing-yizhuang", year: 2040 });
    expect(found).toMatchObject({ level: 1.356, year: 2026 });
  });

  it("is the strictest limit where there is no target", () => {
    const hainan = finding({ company: "capital-online", site: "hainan", year: 2050 });
    expect(hainan).toMatchObject({ kind: "within", level: 1.5, year: 2050 });
    const zhigu = finding({ company: "capital-online", site: "jingxi-zhigu", year: 2050 });
    expect(zhigu).toMatchObject({ kind: "above", level: 1.35 });
  });

  it("leaves out rules that are not yet in force", () => {
    const found = finding({ company: "capital-online", site: "jingxi-zhigu", year: 2024 });
    expect(found).toMatchObject({ kind: "within", level: 1.5 });
  });
});

describe("figures of sites", () => {
  it("give the average load and the renewable share, and nothing where they do not apply", () => {
    const prepared = of("kingsoft-cloud");
    const run = runOne(prepared, "net-zero-2050");
    const yizhuang = siteFigures(run, siteOf("kingsoft-cloud", "beijing-yizhuang"), 2030);
    const energy = numberAt(run, "energy.itEnergy", "beijing-yizhuang", "2030");
    expect(yizhuang.load).toBeCloseTo(energy / 8760, 9);
    const share = numberAt(run, "energy.contracted", "beijing-yizhuang", "2030");
    const all = numberAt(run, "energy.electricity", "beijing-yizhuang", "2030");
    expect(yizhuang.renewable).toBeCloseTo(share / all, 9);
    const office = siteFigures(run, siteOf("kingsoft-cloud", "beijing-head-office"), 2030);
    expect(office).toMatchObject({ pue: undefined, load: undefined });
    const outside = siteFigures(run, siteOf("kingsoft-cloud", "pujiang-gds"), 2030);
    expect(outside).toMatchObject({ electricity: undefined, renewable: undefined });
  });

  it("order data centres by size before offices and what is not modelled", () => {
    const { company } = of("sensetime");
    const sites = orderedSites(company, runOne(of("sensetime"), "ndcs"), 2030);
    expect(sites.slice(0, 3).map(({ id }) => id)).toEqual([
      "lingang-aidc",
      "rest",
      "xinzhou-building",
    ]);
    expect(sites).toHaveLength(company.sites.length);
    expect(firstSite(sites)?.id).toBe("lingang-aidc");
  });

  it("shorten names at a comma or bracket", () => {
    expect(shortName("Xinzhou building, Shanghai")).toBe("Xinzhou building");
    expect(shortName("京西智谷（门头沟）")).toBe("京西智谷");
  });
});

describe("inputs of a site", () => {
  it("are those that bear on its tenure, in the order of the list", () => {
    const prepared = of("kingsoft-cloud");
    const views = inputsOf(prepared, "ndcs");
    const ids = (site: string, isIt: boolean): readonly string[] =>
      siteInputs(views, siteOf("kingsoft-cloud", site), isIt).map(({ input }) => input);
    expect(ids("changshu-glp", true)).toContain("energy.leasedElectricity");
    expect(ids("changshu-glp", true)).not.toContain("energy.siteShare");
    expect(ids("beijing-yizhuang", true)).toContain("energy.siteShare");
    expect(ids("beijing-yizhuang", true)).not.toContain("energy.startYear");
    expect(ids("beijing-head-office", false)).toContain("energy.officeEmployees");
  });

  it("are held to the model's bounds in the unit of the value", () => {
    const view = inputsOf(of("sensetime"), "ndcs").find(
      ({ input, label }) => input === "energy.tariff" && label === "lingang-aidc",
    )!;
    const entry = { id: view.input, unit: "CNY/MWh", over: [], type: "number" } as const;
    const readers = { readBy: [], reach: 0 };
    const means = { en: "", "zh-Hans": "", "zh-Hant": "" };
    const bounds = inputBounds(view, { ...entry, ...readers, means, within: [0, 10_000] });
    expect(bounds).toEqual({ low: 0, high: 10, step: 0.01 });
  });
});
