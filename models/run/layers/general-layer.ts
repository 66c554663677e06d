import type { Company } from "../../company/company-schema.ts";
import { ModelError } from "../../engine/errors.ts";
import type { Library } from "../../library/library.ts";
import type { Value } from "../../scenario/value-schema.ts";
import type { PriceLevels } from "../money.ts";
import { derivedValue, give, type GivenValue, type Sheet } from "../sheet.ts";

/** Reporting years of the product. */
export const reportingYears = { near: 2030, far: 2050 } as const;

/** Last year of every run. */
export const lastYear = 2060;

const convention = { formula: "model convention", from: ["model"] } as const;

/** Values that hold for every company: library defaults, calendar, money, national figures. */
export function giveGeneral(sheet: Sheet, library: Library, company: Company): void {
  const set: SetInput = (input, value, alternatives) =>
    give(sheet, { input }, { value, layer: "default", path: input, alternatives });
  for (const [input, value] of Object.entries(library.defaults)) set(input, value);
  giveCalendar(set, company.baseYear);
  giveMoney(set, library, company.baseYear);
  giveFallbacks(set);
  set("energy.loadIndex", library.energy.growth.loadIndex);
  set("scenario.gridTrend", library.grids.trend.observed);
  set("carbon.heatFactor", library.carbon.fuels.heatFactor);
  set("transition.coalEquivalent", library.carbon.fuels.coalEquivalents.electricity);
  set("carbon.carbonToCarbonDioxide", library.carbon.fuels.carbonToCarbonDioxide);
  set(
    "scenario.observedCarbonPrice",
    byYear(library.carbon.markets.national.average, {
      year: company.baseYear,
      what: "national carbon market price",
    }),
  );
  giveGridFactors(set, library, company);
  giveFuelFactors(sheet, library, company);
}

function giveFuelFactors(sheet: Sheet, library: Library, company: Company): void {
  const set = library.carbon.fuels.sets[company.fuelFactors.set];
  if (set === undefined) {
    throw new ModelError("fuelFactors set", `unknown set ${company.fuelFactors.set}`);
  }
  for (const fuel of company.fuels) {
    const factors = set.fuels[fuel];
    if (factors === undefined) {
      throw new ModelError(`fuels ${fuel}`, `not in the set ${company.fuelFactors.set}`);
    }
    const heat = factors.netCalorificValue;
    const given = [
      [heat.unit.endsWith("/m3") ? "calorificValueByVolume" : "netCalorificValue", heat],
      ["carbonContent", factors.carbonContent],
      ["oxidation", factors.oxidation],
    ] as const;
    for (const [name, value] of given) {
      const input = `carbon.${name}`;
      const path = `${input}@${company.fuelFactors.set}/${fuel}`;
      give(sheet, { input, label: fuel }, { value, layer: "region", path });
    }
  }
}

type SetInput = (input: string, value: GivenValue, alternatives?: readonly GivenValue[]) => void;

function giveCalendar(set: SetInput, baseYear: number): void {
  const year = (value: number) => derivedValue(value, "year", convention);
  const points = { [String(baseYear)]: baseYear, [String(lastYear)]: lastYear };
  set("calendar.year", {
    points,
    between: "linear",
    unit: "year",
    kind: "derived",
    formula: convention.formula,
    from: [...convention.from],
  });
  set(
    "calendar.baseYear",
    derivedValue(baseYear, "year", { formula: "base year of the company", from: ["baseYear"] }),
  );
  set("calendar.oneYear", year(1));
  set("calendar.nearYear", year(reportingYears.near));
  set("calendar.farYear", year(reportingYears.far));
}

/** Neutral values of options and of rules that do not reach a site; any layer may replace them. */
function giveFallbacks(set: SetInput): void {
  const none = (unit: string, value = 0) =>
    derivedValue(value, unit, { formula: "none unless given", from: ["model"] });
  for (const input of [
    "scenario.gridTrendObserved",
    "scenario.tariffAdditive",
    "scenario.floorAtObserved",
  ]) {
    set(input, none("1"));
  }
  for (const input of ["etsBenchmark", "etsThreshold", "etsFreeShare", "etsPrice"]) {
    const units: Readonly<Record<string, string>> = {
      etsBenchmark: "tCO2e/MWh",
      etsThreshold: "tCO2e",
      etsFreeShare: "1",
      etsPrice: "CNY/tCO2e",
    };
    set(`energy.${input}`, none(units[input]!));
  }
  set("energy.surchargeLimit", none("1", 10));
  set("energy.surchargeRate", none("CNY/MWh"));
  set("energy.surchargeRateBeyond", none("CNY/MWh"));
  set("energy.surchargeFrom", none("year", 2200));
  for (const input of ["siteShare"]) set(`energy.${input}`, none("1"));
  for (const input of ["leasedElectricity", "plannedElectricity", "onSiteGeneration"]) {
    set(`energy.${input}`, none("MWh"));
  }
  set("energy.officeEmployees", none("person"));
  set("energy.startYear", none("year", 1900));
  set("water.baseWue", none("L/kWh"));
  set("carbon.fuelEnergy", none("MWh"));
  set("carbon.fuelMass", none("t"));
  set("carbon.fuelVolume", none("m3"));
  set("carbon.netCalorificValue", none("GJ/t"));
  set("carbon.calorificValueByVolume", none("GJ/m3"));
  for (const input of ["refrigerants", "otherDirect", "category8Disclosed", "credits"]) {
    set(`carbon.${input}`, none("tCO2e"));
  }
  set("carbon.purchasedHeat", none("GJ"));
  set("business.revenue", none("CNY"));
  set("transition.storageEnergy", none("MWh"));
  set("transition.storageFrom", none("year", 2200));
}

function giveMoney(set: SetInput, library: Library, baseYear: number): void {
  const { usConsumerPrices } = library.money.deflators;
  const [from, to] = [usConsumerPrices["2010"], usConsumerPrices[String(baseYear)]];
  if (from === undefined || to === undefined) {
    throw new ModelError("scenario.dollarDeflator", `no US price level for ${baseYear}`);
  }
  set("scenario.dollarDeflator", {
    ...to,
    value: to.value / from.value,
    unit: "USD/USD2010",
    note: `US CPI-U ${to.value} (${baseYear}) over ${from.value} (2010)`,
  });
  set(
    "scenario.exchangeRate",
    byYear(library.money.exchange.cnyPerUsd, {
      year: baseYear,
      what: "exchange rate",
    }),
  );
}

function giveGridFactors(set: SetInput, library: Library, company: Company): void {
  const { national } = library.grids.factors;
  const { year } = company.gridFactors;
  for (const [input, values, what] of [
    ["carbon.nationalFactor", national.average, "national grid factor"],
    ["carbon.residualFactor", national.withoutTradedNonFossil, "residual factor"],
    ["carbon.fossilFactor", national.fossil, "factor of fossil power"],
  ] as const) {
    set(input, byYear(values, { year, what }), Object.values(values));
  }
}

/** A figure of a year. Throws ModelError where the library has none. */
function byYear(
  values: Readonly<Record<string, Value>>,
  { year, what }: { readonly year: number; readonly what: string },
): Value {
  const value = values[String(year)];
  if (value === undefined) {
    throw new ModelError(
      what,
      `expected a year among ${Object.keys(values).join(", ")}, found ${year}`,
    );
  }
  return value;
}

/** Price levels of both currencies, for bringing money to the base year. */
export function priceLevels(library: Library): PriceLevels {
  const { usConsumerPrices, chinaConsumerPriceChange } = library.money.deflators;
  const dollars = Object.entries(usConsumerPrices).map(
    ([year, { value }]) => [Number(year), value] as const,
  );
  const yuan: [number, number][] = [];
  let level = 1;
  for (const [year, { value }] of Object.entries(chinaConsumerPriceChange).sort()) {
    level *= 1 + value;
    yuan.push([Number(year), level]);
  }
  const last = yuan.at(-1);
  if (last !== undefined) yuan.push([last[0] + 1, last[1]]);
  return { CNY: new Map(yuan), USD: new Map(dollars) };
}
