import { readerOf } from "../../engine/place.ts";
import { evaluate } from "../../engine/session.ts";
import { logMean } from "../../kernels/decomposition/log-mean.ts";
import { sessionFor } from "../session-for.ts";
import {
  costBars,
  type CompareSide,
  type CostBar,
  type CostExplanation,
} from "./comparison-types.ts";
import { isEqual } from "./same.ts";

/** A side with the factor that brings its money to the prices of the comparison. */
export interface PricedSide {
  readonly side: CompareSide;
  readonly factor: number;
}

/** What is read of each site. */
const quantities = {
  load: "energy.itEnergy",
  attained: "energy.attainedOverhead",
  overhead: "energy.overhead",
  office: "energy.officeElectricity",
} as const;

/** Money read of each site, brought to the prices of the comparison. */
const money = {
  computingCost: "energy.itCost",
  officeCost: "energy.officeCost",
  price: "energy.price",
  premium: "energy.premiumCost",
  surcharge: "energy.efficiencySurcharge",
  ets: "energy.etsCost",
  onSite: "energy.onSiteSavings",
  total: "energy.siteCost",
} as const;

type Read = Readonly<Record<keyof typeof quantities | keyof typeof money, number>>;

/** A cost that is the product of its factors. */
interface Product {
  readonly cost: number;
  readonly factors: Readonly<Partial<Record<CostBar, number>>>;
}

/** The energy cost of a site, or of several taken as one. */
interface Bill {
  /** Of IT and cooling: load × (1 + planned overhead) × warming × price × share borne. */
  readonly computing: Product;
  /** Of offices: electricity × price × share borne. */
  readonly office: Product;
  readonly plain: Readonly<Record<"premium" | "surcharge" | "ets" | "onSite", number>>;
  readonly total: number;
}

/** The sites of a side in a year. Its session is read before another side may change it. */
function readSites({ side, factor }: PricedSide, year: number): ReadonlyMap<string, Read> {
  const { prepared, scenario, overrides = [] } = side;
  const session = sessionFor(prepared, { scenario, overrides });
  evaluate(session);
  const { read } = readerOf(session);
  const at = prepared.years.indexOf(year);
  return new Map(
    prepared.labels.site.map((label, site) => {
      const value = (id: string): number => read(id, { site, year: at }) as number;
      const plain = Object.entries(quantities).map(([name, id]) => [name, value(id)] as const);
      const priced = Object.entries(money).map(([name, id]) => [name, value(id) * factor] as const);
      return [label, Object.fromEntries([...plain, ...priced]) as Read];
    }),
  );
}

/** The bill of some sites taken as one: sums, and averages weighted by what they multiply. */
function billOf(sites: readonly Read[]): Bill {
  const sum = (of: (site: Read) => number): number =>
    sites.reduce((total, site) => total + of(site), 0);
  const load = sum((site) => site.load);
  const planned = sum((site) => site.load * (1 + site.attained));
  const used = sum((site) => site.load * (1 + site.overhead));
  const charged = sum((site) => site.load * (1 + site.overhead) * site.price);
  const office = sum((site) => site.office);
  const officeCharged = sum((site) => site.office * site.price);
  const computingCost = sum((site) => site.computingCost);
  const officeCost = sum((site) => site.officeCost);
  return {
    computing: {
      cost: computingCost,
      factors: {
        volume: load,
        plan: planned / load,
        warming: used / planned,
        price: charged / used,
        share: computingCost / charged,
      },
    },
    office: {
      cost: officeCost,
      factors: { volume: office, price: officeCharged / office, share: officeCost / officeCharged },
    },
    plain: {
      premium: sum((site) => site.premium),
      surcharge: sum((site) => site.surcharge),
      ets: sum((site) => site.ets),
      onSite: -sum((site) => site.onSite),
    },
    total: sum((site) => site.total),
  };
}

/**
 * Why the energy cost of one side differs from that of the other in a year: by the logarithmic mean
 * Divisia index for load, PUE plan, warming, price and the share borne (Ang 2015), site by site; plain
 * differences for premiums, surcharges, allowances and on-site generation; and a bar of their own for
 * sites that only one side has or runs. Sides without a site in common are compared in their totals.
 * The bars sum to the difference.
 */
export function explainCost(a: PricedSide, b: PricedSide, year: number): CostExplanation["bars"] {
  const [from, to] = [readSites(a, year), readSites(b, year)];
  const bars = Object.fromEntries(costBars.map((bar) => [bar, 0])) as Bars;
  const common = [...from.keys()].filter((label) => to.has(label));
  if (common.length === 0) {
    addBill(bars, billOf([...from.values()]), billOf([...to.values()]));
    return bars;
  }
  for (const label of new Set([...from.keys(), ...to.keys()])) {
    const [before, now] = [from.get(label), to.get(label)];
    if (before !== undefined && now !== undefined) addBill(bars, billOf([before]), billOf([now]));
    else bars.sites += (now?.total ?? 0) - (before?.total ?? 0);
  }
  return bars;
}

type Bars = Record<CostBar, number>;

function addBill(bars: Bars, before: Bill, now: Bill): void {
  addProduct(bars, before.computing, now.computing);
  addProduct(bars, before.office, now.office);
  for (const bar of ["premium", "surcharge", "ets", "onSite"] as const) {
    bars[bar] += now.plain[bar] - before.plain[bar];
  }
}

/** Splits the change of a product by its factors; one that comes or goes has the bar of sites. */
function addProduct(bars: Bars, before: Product, now: Product): void {
  if (!(before.cost > 0 && now.cost > 0)) {
    bars.sites += now.cost - before.cost;
    return;
  }
  const weight = logMean(now.cost, before.cost);
  for (const bar of costBars) {
    const [from, to] = [before.factors[bar], now.factors[bar]];
    if (from === undefined || to === undefined || isEqual(from, to)) continue;
    bars[bar] += weight * Math.log(to / from);
  }
}
