import type { ReconcileContext } from "../context.ts";
import type { Figure } from "../figures/figure-book.ts";
import { energyTerm } from "../factors/fuel-factors.ts";
import { missing, type Outcome, type Recomputed } from "../outcome.ts";
import { agrees } from "../figures/printed-figure.ts";
import { scaleBetween } from "../figures/quantity.ts";
import { sourcesAsSet, sumOutcome } from "../figures/term.ts";

const coalSuffix = "CoalEquivalent";

/** Whether a figure is the coal equivalent of another one. */
export function isCoalEquivalent(metric: string): boolean {
  return metric.endsWith(coalSuffix);
}

/** Recomputes a coal equivalent from the figure it is named after: a fuel, electricity, otherwise heat. */
export function recomputeCoalEquivalent(figure: Figure, context: ReconcileContext): Outcome {
  const { book, company, library } = context;
  const metric = figure.metric.slice(0, -coalSuffix.length);
  const found = book.find({ metric, year: figure.year, site: figure.site });
  if (found === undefined) return missing([metric]);
  const choice = { carrier: carrierOf(metric, company.fuels), set: company.fuelFactors.set };
  const term = energyTerm(found, { ...choice, unit: figure.unit }, library.carbon.fuels);
  if (term === undefined) return missing([`${metric} in ${figure.unit}`]);
  return sumOutcome([term], sourcesAsSet([term]));
}

function carrierOf(metric: string, fuels: readonly string[]): string {
  const name = metric.split(".")[1] ?? "";
  const fuel = fuels.find((each) => each.replaceAll("-", "") === name.toLowerCase());
  return fuel ?? (/electricity|power/i.test(name) ? "electricity" : "heat");
}

const wastewater = "water.wastewater";
const waterUses = ["water.consumption", "water.withdrawal"];

/** Whether a figure may be an estimate from water use. */
export function isWastewater({ metric, part, site }: Figure): boolean {
  return metric === wastewater && part === undefined && site === undefined;
}

/**
 * Looks for a share of water use, in whole hundredths, that gives wastewater of two years at least, and
 * of every disclosed year, to the printed digit. Undefined where there is none: then it is measured, or
 * the estimate is another.
 */
export function recomputeWastewater(
  figure: Figure,
  { book }: ReconcileContext,
): Recomputed | undefined {
  const pairs = book.figures.filter(isWastewater).flatMap((waste) => {
    const use = waterUses
      .map((metric) => book.find({ metric, year: waste.year }))
      .find((each) => each !== undefined);
    const scale = use && scaleBetween(use.unit, waste.unit);
    return use === undefined || scale === undefined ? [] : [{ waste, use, scale }];
  });
  const own = pairs.find(({ waste }) => waste.year === figure.year);
  if (own === undefined || pairs.length < 2) return undefined;
  const hundredths = Math.round((100 * own.waste.value) / (own.use.value * own.scale));
  const times = hundredths / 100;
  const isShared = pairs.every(({ waste, use, scale }) => agrees(use.value * scale * times, waste));
  if (!isShared || hundredths === 0) return undefined;
  const { use, scale } = own;
  return {
    kind: "recomputed",
    result: { value: use.value * scale * times, half: use.half * scale * times },
    calculation: `${use.text} × ${String(times)}`,
    factorSet: null,
    places: [use.place],
    remarks: [
      {
        code: "estimate",
        values: { times: String(times), metric: use.metric, years: String(pairs.length) },
      },
    ],
  };
}
