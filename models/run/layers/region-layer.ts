import type { Company } from "../../company/company-schema.ts";
import type { Site } from "../../company/site-schema.ts";
import { ModelError } from "../../engine/errors.ts";
import type { Library } from "../../library/library.ts";
import type { PilotRule } from "../../scenario/carbon-data-schema.ts";
import type { Region } from "../../scenario/rule-schema.ts";
import { findRow } from "../../scenario/table.ts";
import type { Value } from "../../scenario/value-schema.ts";
import { reportingYears } from "./general-layer.ts";
import { derivedValue, give, type Sheet } from "../sheet.ts";

/** The region of a site. Throws ModelError for a region the library does not know. */
function regionOf(library: Library, site: Site): Region {
  const region = library.regions.find((each) => each.id === site.region);
  if (region === undefined) {
    throw new ModelError(`sites ${site.id} region`, `unknown region ${site.region}`);
  }
  return region;
}

/** What the place of each site sets: tariff, water price, grid factor, local market, efficiency rule. */
export function giveRegions(sheet: Sheet, library: Library, company: Company): void {
  for (const site of company.sites.filter((each) => each.modelled)) {
    const region = regionOf(library, site);
    const set: SetValue = (input, value, alternatives) => {
      if (value === undefined) return;
      const path = `${input}@${region.id}`;
      give(sheet, { input, label: site.id }, { value, layer: "region", path, alternatives });
    };
    const how = { formula: `region ${region.id}`, from: ["scenarios/regions.json"] };
    set("site.inRegion", derivedValue(region.ngfs === "inside" ? 1 : 0, "1", how));
    set("energy.tariff", library.energy.tariffs.allIn[region.tariff]);
    set("water.price", library.water.prices.prices[region.waterPrice]);
    giveGridFactor(set, { library, company, region });
    givePilot(set, library, region);
    giveSurcharge(set, library, region);
    if (region.ngfs === "inside") {
      set("energy.tariffDrift", derivedValue(1, "1", how));
      set("scenario.gridDrift", derivedValue(1, "1", how));
    }
  }
}

type SetValue = (input: string, value: Value | undefined, alternatives?: readonly Value[]) => void;

interface SitePlace {
  readonly library: Library;
  readonly company: Company;
  readonly region: Region;
}

/** The factor of the company's basis and year; those of other years may stand in for it. */
function giveGridFactor(set: SetValue, { library, company, region }: SitePlace): void {
  const { factors } = library.grids;
  const { basis, year } = company.gridFactors;
  const { table, id } = region.gridFactor;
  const byYear = (values: Readonly<Record<string, Value | undefined>>): void => {
    const known = Object.values(values).filter((value) => value !== undefined);
    set("carbon.gridFactor", values[String(year)], known);
  };
  if (table === "elsewhere") return set("carbon.gridFactor", factors.elsewhere[id]);
  if (basis === "national" || table === "national") return byYear(factors.national.average);
  const row = findRow(factors.provinces, { province: id });
  const years = Object.keys(factors.national.average);
  byYear(Object.fromEntries(years.map((each) => [each, row?.value(each)])));
}

function givePilot(set: SetValue, library: Library, region: Region): void {
  const pilot = region.pilot === null ? undefined : library.carbon.pilots.pilots[region.pilot];
  if (pilot === undefined) return;
  const rule = latest(pilot.rules);
  set("energy.etsPrice", pilot.price);
  set("energy.etsThreshold", rule.threshold);
  set("energy.etsBenchmark", rule.benchmark);
  set("energy.etsFreeShare", rule.freeShare);
  set("energy.etsBoughtShare", rule.boughtShare);
}

function latest(rules: readonly PilotRule[]): PilotRule {
  const inForce = rules.filter((rule) => rule.year <= reportingYears.near);
  return inForce.reduce((last, rule) => (rule.year > last.year ? rule : last), inForce[0]!);
}

function giveSurcharge(set: SetValue, library: Library, region: Region): void {
  const { efficiencyRule } = region;
  const rule = efficiencyRule === null ? undefined : library.efficiency.surcharges[efficiencyRule];
  if (rule === undefined) return;
  set("energy.surchargeLimit", rule.limit);
  set("energy.surchargeRate", rule.rate);
  set("energy.surchargeRateBeyond", rule.rateBeyond);
  set("energy.surchargeFrom", rule.since);
  set("transition.retrofitAward", rule.retrofitAward);
  set("transition.retrofitAwardCap", rule.retrofitAwardCap);
  set("transition.retrofitAwardThreshold", rule.retrofitThreshold);
}
