import type { Company } from "../../models/company/company-schema.ts";
import type { Disclosed } from "../../models/company/disclosed-schema.ts";
import type { RegisterItem, Target } from "../../models/company/register-schema.ts";
import type { Evidence, Statement } from "../../models/company/statement-schema.ts";
import { text } from "../../models/engine/model.ts";
import { loadCompany } from "../../models/library/companies.ts";
import type { Value } from "../../models/scenario/value-schema.ts";

/** What may differ between companies without faults. */
export interface SoundFigures {
  /** Electricity bought in 2023, MWh. */
  readonly electricity: number;
  /** Growth of every quantity to 2024, as a ratio. */
  readonly growth: number;
  /** Gasoline and diesel of 2023, MWh. */
  readonly fuels: readonly [gasoline: number, diesel: number];
  /** Revenue of 2024, million yuan. */
  readonly revenue: number;
  /** Share of scope 3 that each category has, in tonnes of 2023. */
  readonly scope3: Readonly<Record<"1" | "2" | "6", number>>;
  /** PUE of 2024, in thousandths above one. */
  readonly overhead: number;
  /** Last year of the short and of the medium horizon. */
  readonly horizons: readonly [short: number, medium: number];
}

/** One company without faults. */
export const plainFigures: SoundFigures = {
  electricity: 10_000,
  growth: 1.05,
  fuels: [20, 30],
  revenue: 1000,
  scope3: { "1": 500, "2": 900, "6": 40 },
  overhead: 300,
  horizons: [2, 5],
};

/** Evidence on a line of the made-up report. */
export function madeUpEvidence(line: number, quote: string): Evidence {
  return { source: "made-up", locator: `line ${line}`, quote };
}

/** A statement with a quote that says what it says. */
export function madeUpStatement(line: number, quote: string): Statement {
  return { text: quote, evidence: [madeUpEvidence(line, quote)] };
}

/** A figure as printed. */
export function madeUpValue(line: number, digits: string, unit: string): Value {
  return {
    value: Number(digits.replaceAll(",", "")),
    unit,
    kind: "disclosed",
    source: "made-up",
    locator: `line ${line}`,
    quote: digits,
  };
}

/**
 * A company that reports as it should: tables that add up at one grid factor, names from the catalogue,
 * defined horizons, targets with all they need, an answer to every paragraph.
 */
export async function soundCompany(figures: SoundFigures = plainFigures): Promise<Company> {
  const frame = await loadCompany("capital-online");
  const [short, medium] = figures.horizons;
  return {
    ...frame,
    id: "sound",
    baseYear: 2024,
    fuels: ["gasoline", "diesel"],
    gridFactors: { basis: "national", year: 2022, why: "made up", evidence: [] },
    fuelFactors: { ...frame.fuelFactors, set: "ndrc-2015" },
    profile: {
      figures: {
        womenShare: { ...madeUpValue(5, "0.40", "1") },
        employeesFemale: madeUpValue(6, "400", "person"),
        employeesMale: madeUpValue(7, "600", "person"),
      },
      statements: {},
    },
    sites: [site(frame, figures.overhead)],
    disclosed: tables(figures),
    measures: [],
    targets: targets(figures.overhead),
    horizons: {
      short: { from: 0, ...horizon(`up to ${short} years, year ${short} included`), to: short },
      medium: { from: short, to: medium, ...horizon(`over ${short} and up to ${medium} years`) },
      long: { from: medium, ...horizon(`more than ${medium} years`) },
    },
    register: register(),
    governance: {},
    materiality: { figures: {}, statements: {}, topics: [] },
    scenarioAnalysis: {
      scope: madeUpStatement(40, "acute physical risk and market risk of own and leased sites"),
      pathways: madeUpStatement(41, "SSP1-2.6 and SSP5-8.5 of the IPCC"),
      transition: madeUpStatement(
        42,
        "the scenarios “Net Zero 2050” and “Current Policies” of NGFS",
      ),
      typesTransition: madeUpStatement(43, "policy risk and market risk"),
    },
    methods: {
      gases: madeUpStatement(
        50,
        "CO2, CH4, N2O, HFCs, PFCs, SF6 and NF3, of which none but the first occurs",
      ),
      scope2: madeUpStatement(51, "Scope 2 is location-based"),
      scope3: madeUpStatement(52, "purchased goods, capital goods and business travel"),
      scope3Categories: madeUpStatement(53, "3 categories of scope 3"),
      scope1: madeUpStatement(54, "Scope 1 is mainly diesel"),
      registerCount: madeUpStatement(
        55,
        "2 physical risks, 2 transition risks, 1 opportunity; 1 opportunities",
      ),
    },
    answers: answers(),
    leftOut: [],
  };
}

function horizon(words: string): { text: string; evidence: Evidence[] } {
  return { text: words, evidence: [madeUpEvidence(30, words)] };
}

function site(frame: Company, overhead: number): Company["sites"][number] {
  const [first] = frame.sites;
  if (first === undefined) throw new Error("a company without sites");
  return {
    id: "hall",
    name: text("Hall", "机房", "機房"),
    tenure: "own",
    modelled: true,
    region: "beijing",
    pue: {
      history: { "2024": madeUpValue(60, ratio(overhead), "1") },
      targets: { "2025": madeUpValue(61, ratio(overhead - 10), "1") },
      limits: [{ value: madeUpValue(62, ratio(overhead + 50), "1"), rule: "a rule of the place" }],
    },
    wue: { history: { "2024": madeUpValue(63, "1.50", "L/kWh") } },
  };
}

function ratio(overhead: number): string {
  return (1 + overhead / 1000).toFixed(3);
}

function targets(overhead: number): Target[] {
  const said = {
    coverage: "scope 1 and 2 of the group",
    base: "2023",
    verification: "validated by a third party",
    offsets: "none planned",
  };
  return [
    {
      id: "neutrality",
      name: text("Neutrality", "碳中和", "碳中和"),
      subject: "net-emissions",
      year: 2050,
      evidence: [madeUpEvidence(70, "neutral by 2050")],
      ...said,
    },
    {
      id: "half-way",
      name: text("Half by 2033", "2033 年减半", "2033 年減半"),
      subject: "net-emissions",
      year: 2033,
      evidence: [madeUpEvidence(71, "half by 2033")],
      ...said,
    },
    {
      id: "pue-2024",
      name: text("PUE 2024", "2024 年 PUE", "2024 年 PUE"),
      subject: "pue",
      site: "hall",
      year: 2024,
      value: madeUpValue(72, ratio(overhead + 2), "1"),
      evidence: [madeUpEvidence(72, "PUE 2024")],
      verification: "validated by a third party",
    },
    {
      id: "pue-2025",
      name: text("PUE 2025", "2025 年 PUE", "2025 年 PUE"),
      subject: "pue",
      site: "hall",
      year: 2025,
      value: madeUpValue(73, ratio(overhead - 10), "1"),
      evidence: [madeUpEvidence(73, "PUE 2025")],
      verification: "validated by a third party",
    },
  ];
}

function register(): RegisterItem[] {
  const item = (id: string, category: RegisterItem["category"], line: number): RegisterItem => ({
    id,
    name: text(id, id, id),
    original: id,
    category,
    description: id,
    horizons: ["short", "medium", "long"],
    current: {
      text: "none in the year",
      evidence: [madeUpEvidence(line, "no effect in the year")],
    },
    anticipated: {
      text: "not quantified",
      relief: ["CAP"],
      evidence: [madeUpEvidence(line, "not quantified for lack of skills")],
    },
    published: [],
    evidence: [madeUpEvidence(line, id)],
  });
  const rated = (entry: RegisterItem, line: number): RegisterItem => ({
    ...entry,
    published: [
      {
        rating: "low",
        kind: "disclosed",
        scenario: "net-zero-2050",
        year: 2030,
        evidence: [madeUpEvidence(line, "low")],
      },
    ],
  });
  return [
    rated(item("flood", "physical-acute", 80), 90),
    item("warming", "physical-chronic", 81),
    item("rules", "transition-policy", 82),
    rated(item("energy-price", "transition-market", 83), 91),
    item("green-products", "opportunity-products", 84),
  ];
}

function answers(): Company["answers"] {
  const answered = (
    standard: Company["answers"][number]["standard"],
    paragraph: number,
  ): Company["answers"][number] => ({
    standard,
    paragraph: String(paragraph),
    answer: "answered",
    evidence: [madeUpEvidence(100 + paragraph, "answered")],
  });
  const exchange = Array.from({ length: 22 }, (_, i) => answered("HKEX Part D", 19 + i));
  const standard = [6, 10, 13, 14, 16, 22, 25, 29, 32, 33, 34, 35, 36].map((paragraph) =>
    answered("IFRS S2", paragraph),
  );
  return [...exchange, ...standard];
}

type Lines = readonly (readonly [name: string, before: string, now: string, unit: string])[];

/** Carbon dioxide per MWh of fuel: carbon per TJ × oxidised share × 44/12, NDRC guideline of 2015. */
const fuelFactor = {
  gasoline: 0.0036 * 18.9 * 0.98 * (44 / 12),
  diesel: 0.0036 * 20.2 * 0.98 * (44 / 12),
};
const nationalFactor2022 = 0.5366;

function tables(figures: SoundFigures): Disclosed[] {
  const years = [1, figures.growth].map((times) => yearOf(figures, times));
  const [before, now] = years;
  if (before === undefined || now === undefined) throw new Error("two years");
  const lines: Lines = Object.keys(now).map((name) => [
    name,
    before[name]?.[0] ?? "",
    now[name]?.[0] ?? "",
    now[name]?.[1] ?? "1",
  ]);
  return [
    {
      metric: "profile.revenue",
      years: {
        "2024": {
          ...madeUpValue(9, String(figures.revenue), "CNY2024"),
          value: figures.revenue * 1e6,
        },
      },
    },
    ...lines.map(([name, first, second, unit], i): Disclosed => {
      const [, metric = name, part] = /^([^[]+)\[(.+)\]$/.exec(name) ?? [];
      const isIntensity = metric.endsWith("ntensity12");
      return {
        metric,
        ...(part === undefined ? {} : { part }),
        years: {
          ...(isIntensity ? {} : { "2023": madeUpValue(10 + i, first, unit) }),
          "2024": madeUpValue(10 + i, second, unit),
        },
      };
    }),
  ];
}

type YearTable = Readonly<Record<string, readonly [digits: string, unit: string]>>;

function yearOf({ electricity, fuels, revenue, scope3 }: SoundFigures, times: number): YearTable {
  const round = (value: number): number => Math.round(100 * value) / 100;
  const [gasoline = 0, diesel = 0] = fuels.map((each) => round(each * times));
  const bought = round(electricity * times);
  const scope1 = round(gasoline * fuelFactor.gasoline + diesel * fuelFactor.diesel);
  const scope2 = round(bought * nationalFactor2022);
  const categories = Object.entries(scope3).map(
    ([part, tonnes]) => [part, round(tonnes * times)] as const,
  );
  const all = categories.reduce((sum, [, tonnes]) => sum + tonnes, 0);
  const water = round(bought * 1.3);
  const show = (value: number, unit: string): readonly [string, string] => [value.toFixed(2), unit];
  return {
    "energy.total": show(gasoline + diesel + bought, "MWh"),
    "energy.direct": show(gasoline + diesel, "MWh"),
    "energy.gasoline": show(gasoline, "MWh"),
    "energy.diesel": show(diesel, "MWh"),
    "energy.indirect": show(bought, "MWh"),
    "energy.purchasedElectricity": show(bought, "MWh"),
    "carbon.scope1": show(scope1, "tCO2e"),
    "carbon.scope2": show(scope2, "tCO2e"),
    "carbon.scope12": show(scope1 + scope2, "tCO2e"),
    "carbon.intensity12": show((scope1 + scope2) / revenue, "tCO2e per CNY million"),
    "carbon.scope3": show(all, "tCO2e"),
    ...Object.fromEntries(
      categories.map(([part, tonnes]) => [`carbon.scope3[${part}]`, show(tonnes, "tCO2e")]),
    ),
    "water.withdrawal": show(water, "t"),
    "waste.nonHazardous": show(round(electricity * times * 0.01), "t"),
  };
}
