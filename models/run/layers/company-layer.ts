import type { Company } from "../../company/company-schema.ts";
import type { Site } from "../../company/site-schema.ts";
import { ModelError } from "../../engine/errors.ts";
import type { InputValue, Value } from "../../scenario/value-schema.ts";
import { derivedValue, give, type GivenValue, type Sheet } from "../sheet.ts";

type GivenEntry = Company["inputs"][string];

/** What the company's file sets: kinds of sites, PUE plans, and the inputs it gives. */
export function giveCompany(sheet: Sheet, company: Company): void {
  for (const site of company.sites.filter((each) => each.modelled)) giveSite(sheet, site, company);
  for (const [input, entry] of Object.entries(company.inputs))
    giveEntry(sheet, input, { entry, company });
}

function giveEntry(
  sheet: Sheet,
  input: string,
  { entry, company }: { readonly entry: GivenEntry; readonly company: Company },
): void {
  if ("labels" in entry) {
    for (const [label, given] of Object.entries(entry.labels)) {
      const value = resolve(given, input, company);
      give(sheet, { input, label }, { value, layer: "company", path: `${input}[${label}]` });
    }
    return;
  }
  const value = resolve(entry, input, company);
  give(sheet, { input }, { value, layer: "company", path: input });
}

function resolve(
  given: InputValue | { readonly refersTo: string },
  input: string,
  company: Company,
): InputValue {
  if (!("refersTo" in given)) return given;
  const [kind, metric, part] = given.refersTo.split("/");
  const found = company.disclosed.find(
    (each) => each.metric === metric && each.part === part && each.site === undefined,
  );
  const value = kind === "disclosed" ? found?.years[String(company.baseYear)] : undefined;
  if (value === undefined) {
    throw new ModelError(
      `inputs ${input}`,
      `${given.refersTo} has no figure for ${company.baseYear}`,
    );
  }
  return value;
}

function giveSite(sheet: Sheet, site: Site, company: Company): void {
  const at = (input: string) => ({ input, label: site.id });
  const set = (input: string, value: GivenValue) =>
    give(sheet, at(input), { value, layer: "company", path: `${input}[${site.id}]` });
  const how = { formula: `tenure ${site.tenure}`, from: [`sites/${site.id}/tenure`] };
  const flag = (holds: boolean) => derivedValue(holds ? 1 : 0, "1", how);
  const isLeased = site.tenure === "leased" || site.tenure === "open-pool";
  set("site.dataCentre", flag(site.tenure !== "office"));
  set("site.own", flag(!isLeased));
  set("site.grows", flag(isLeased || site.tenure === "planned"));
  giveCostShare(sheet, site, isLeased);
  if (site.start !== undefined) set("energy.startYear", site.start);
  if (site.technology !== undefined) set("cooling.technology", site.technology);
  if (site.quality !== undefined) set("cooling.quality", site.quality);
  givePuePlan(set, site, company.baseYear);
  giveWue(set, site, company.baseYear);
}

function giveCostShare(sheet: Sheet, site: Site, isLeased: boolean): void {
  const passThrough = sheet.get("energy.costPassThrough")?.get("");
  const how = { formula: "the company pays the whole bill", from: [`sites/${site.id}/tenure`] };
  const given =
    isLeased && passThrough !== undefined
      ? passThrough
      : { value: derivedValue(1, "1", how), layer: "company" as const, path: "energy.costShare" };
  give(sheet, { input: "energy.costShare", label: site.id }, given);
}

type SetInput = (input: string, value: GivenValue) => void;

/** Overhead by year from the site's PUE history and targets; the base year's range as a factor. */
function givePuePlan(set: SetInput, site: Site, baseYear: number): void {
  if (site.tenure === "office") {
    set(
      "energy.overheadScale",
      derivedValue(1, "1", { formula: "no PUE", from: [`sites/${site.id}`] }),
    );
    return;
  }
  const history = Object.entries(site.pue?.history ?? {});
  if (history.length === 0)
    throw new ModelError(`sites ${site.id} pue`, "expected at least one point");
  const isOpen = (year: string) => site.pue?.history[year] === undefined;
  const targets = Object.entries(site.pue?.targets ?? {}).filter(([year]) => isOpen(year));
  const points = [...history, ...targets]
    .map(([year, from]) => ({
      x: Number(year),
      y: overheadOf(from, `sites ${site.id} pue ${year}`),
      from,
    }))
    .sort((first, second) => first.x - second.x);
  set("energy.puePlan", { curve: points });
  const nearest = history.reduce((best, point) =>
    Math.abs(Number(point[0]) - baseYear) < Math.abs(Number(best[0]) - baseYear) ? point : best,
  )[1];
  set("energy.overheadScale", scaleOf(nearest, site));
}

function overheadOf(pue: Value, place: string): number {
  if (pue.value <= 1) throw new ModelError(place, `expected a PUE above 1, found ${pue.value}`);
  return pue.value - 1;
}

function scaleOf(pue: Value, site: Site): Value {
  const from = [`sites/${site.id}/pue`];
  if (pue.range === undefined) {
    return derivedValue(1, "1", { formula: "the PUE of the base year is given", from });
  }
  const { low, high, shape } = pue.range;
  const central = pue.value - 1;
  return {
    value: 1,
    unit: "1",
    kind: "assumed",
    why: pue.why ?? "range of the PUE of the base year",
    range: { low: (low - 1) / central, high: (high - 1) / central, shape },
    note: `range ${low}-${high} of the base-year PUE ${pue.value}, as a factor on its overhead`,
  };
}

function giveWue(set: SetInput, site: Site, baseYear: number): void {
  const given = site.wue?.history[String(baseYear)];
  const from = [`sites/${site.id}/wue`];
  const how = { formula: given === undefined ? "no WUE given" : "WUE given", from };
  set("water.calibrated", derivedValue(given === undefined ? 0 : 1, "1", how));
  if (given !== undefined) set("water.baseWue", given);
}
