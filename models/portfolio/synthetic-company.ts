import type { Company } from "../company/company-schema.ts";
import type { Site } from "../company/site-schema.ts";
import { randomSource, type RandomSource } from "../engine/sample/random.ts";
import { coolingTechnologies, siteQualities } from "../kernels/cooling/technology-ids.ts";
import type { ChoiceValue, Value } from "../scenario/value-schema.ts";

/** A place a made-up site may stand in: ids of the library. */
interface MadeUpPlace {
  readonly region: string;
  readonly climateArea: string;
  readonly station: string;
}

const places: readonly MadeUpPlace[] = [
  place("beijing", "beijing", "CHN_Beijing.Beijing.545110_CSWD"),
  place("tianjin", "tianjin", "CHN_Tianjin.Tianjin.545270_CSWD"),
  place("shanghai", "shanghai", "CHN_Shanghai.Shanghai.583620_CSWD"),
  place("jiangsu", "jiangsu-nanjing", "CHN_Jiangsu.Nanjing.582380_CSWD"),
  place("guangdong", "guangdong", "CHN_Guangdong.Guangzhou.592870_CSWD"),
  place("hainan", "hainan", "CHN_Hainan.Haikou.597580_CSWD"),
  place("inner-mongolia-west", "inner-mongolia", "CHN_Nei.Mongol.Hohhot.534630_CSWD"),
  place("qinghai", "qinghai-haidong", "CHN_Qinghai.Xining.528660_CSWD"),
];

function place(region: string, climateArea: string, station: string): MadeUpPlace {
  return { region, climateArea, station };
}

const why = "made up";
const text = { en: why, "zh-Hans": why, "zh-Hant": why };
const mostSites = 6;
const evidence = [{ source: "made-up", locator: why }];
const statement = { text: why, evidence };

/**
 * A made-up company, the same for the same seed and number: one to six data centres and an office in
 * places of the library, with its electricity, PUE, fuels and growth drawn; for measuring how a
 * portfolio of many companies runs, not for any figure of a real one.
 */
export function syntheticCompany(seed: number, number: number): Company {
  const random = randomSource(seed, `company ${number}`);
  const baseYear = random() < 0.5 ? 2024 : 2025;
  const count = 1 + Math.floor(random() * mostSites);
  const sites = Array.from({ length: count }, (_, i) => dataCentre(i, random, baseYear));
  const shares = sites.map(() => 0.2 + random());
  const total = shares.reduce((sum, share) => sum + share, 0);
  const electricity = logBetween(random, 5e3, 5e5);
  const labels = (of: (site: Site, i: number) => Value) => ({
    labels: Object.fromEntries(sites.map((site, i) => [site.id, of(site, i)] as const)),
  });
  return {
    ...emptyCompany(number, baseYear),
    sites: [...sites, office()],
    inputs: {
      "energy.purchasedElectricity": figure(electricity, "MWh"),
      "energy.siteShare": labels((_, i) => figure(shares[i]! / total, "1")),
      "energy.growthCap": labels(() => figure(1 + 2 * random(), "1")),
      "energy.officeEmployees": {
        labels: { office: figure(Math.round(electricity * (0.005 + 0.045 * random())), "person") },
      },
      "energy.contractedShare": figure(0.5 * random(), "1"),
      "business.revenue": figure(logBetween(random, 1e8, 1e10), `CNY${baseYear}`),
      "carbon.fuelMass": {
        labels: {
          gasoline: figure(logBetween(random, 1, 100), "t"),
          diesel: figure(logBetween(random, 1, 300), "t"),
        },
      },
      "carbon.targetYear": figure(random() < 0.5 ? 2050 : 2060, "year"),
      "carbon.targetShare": figure(0, "1"),
    },
  };
}

function dataCentre(index: number, random: RandomSource, baseYear: number): Site {
  const where = pick(places, random);
  const pue = 1.22 + 0.5 * random();
  const target = 1.15 + (pue - 1.15) * (0.4 + 0.5 * random());
  return {
    ...where,
    id: `site-${index + 1}`,
    name: text,
    tenure: random() < 0.7 ? "own" : "leased",
    modelled: true,
    technology: choice(pick(coolingTechnologies, random)),
    quality: choice(pick(siteQualities, random)),
    pue: {
      history: { [String(baseYear)]: figure(pue, "1") },
      targets: { "2030": figure(target, "1") },
    },
  };
}

function office(): Site {
  return { ...places[0]!, id: "office", name: text, tenure: "office", modelled: true };
}

function figure(value: number, unit: string): Value {
  return {
    value,
    unit,
    kind: "assumed",
    why,
    range: { low: value, high: value, shape: "uniform" },
  };
}

function choice(value: string): ChoiceValue {
  return { value, kind: "assumed", why };
}

function pick<T>(list: readonly T[], random: RandomSource): T {
  return list[Math.floor(random() * list.length)]!;
}

/** A number between two others, even in the logarithm. */
function logBetween(random: RandomSource, low: number, high: number): number {
  return low * (high / low) ** random();
}

function emptyCompany(number: number, baseYear: number): Omit<Company, "sites" | "inputs"> {
  const horizon = { from: 0, to: 5, text: why, evidence };
  return {
    schemaVersion: 1,
    id: `made-up-${number}`,
    name: text,
    published: String(baseYear),
    baseYear,
    currency: `CNY${baseYear}`,
    documents: ["made-up"],
    fuels: ["gasoline", "diesel"],
    profile: { figures: {}, statements: {} },
    gridFactors: { basis: "national", year: 2023, why, evidence: [] },
    fuelFactors: { set: "ipcc-2006", why, evidence: [] },
    disclosed: [],
    measures: [],
    targets: [],
    horizons: { short: horizon, medium: horizon, long: horizon },
    register: [],
    ratingMethod: statement,
    governance: {},
    materiality: { figures: {}, statements: {}, topics: [] },
    scenarioAnalysis: {},
    methods: {},
    answers: [],
    leftOut: [],
  };
}
