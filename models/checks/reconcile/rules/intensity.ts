import type { ReconcileContext } from "../context.ts";
import type { Figure, FigureBook } from "../figures/figure-book.ts";
import {
  numeratorMetrics,
  readIntensityUnit,
  type IntensityUnit,
} from "../figures/intensity-unit.ts";
import { missing, type Outcome, type Recomputed } from "../outcome.ts";
import { numberText } from "../figures/printed-figure.ts";
import { scaleBetween, type Quantity } from "../figures/quantity.ts";
import { revenueOf, type RevenueClue, type Revenue } from "./revenue.ts";

/** An intensity with the total it is a quotient of. */
interface Quotient {
  readonly total: Figure;
  readonly unit: IntensityUnit;
  /** Factor from the total's unit to the numerator's. */
  readonly scale: number;
}

/** Recomputes an intensity as its total over revenue, or over the number of employees. */
export function recomputeIntensity(figure: Figure, context: ReconcileContext): Outcome {
  const { book } = context;
  const quotient = quotientOf(figure, book);
  if (quotient === undefined) return missing(numeratorMetrics(figure.metric).slice(0, 1));
  const { year } = figure;
  if (quotient.unit.denominator.kind === "employees") {
    const people = book.find({ metric: "profile.employees", year });
    if (people === undefined) return missing(["profile.employees"]);
    return { ...divide(quotient, people), places: [quotient.total.place, people.place] };
  }
  const revenue = revenueOf(year, { company: context.company, clues: cluesOf(year, book) });
  if (revenue === undefined) return missing(["profile.revenue"]);
  return {
    ...divide(quotient, revenue),
    places: [quotient.total.place, ...revenue.places],
    remarks: revenueRemarks(revenue),
  };
}

function quotientOf(figure: Figure, book: FigureBook): Quotient | undefined {
  const unit = readIntensityUnit(figure.unit);
  if (unit === undefined) return undefined;
  const { year } = figure;
  const named = numeratorMetrics(figure.metric).flatMap(
    (metric) => book.find({ metric, year }) ?? [],
  );
  const total = named[0] ?? sameUnitIn(figure, unit.numerator, book);
  if (total === undefined) return undefined;
  const water = (name: string): string =>
    figure.metric.startsWith("water.") && name === "t" ? "m3" : name;
  const scale = scaleBetween(water(total.unit), water(unit.numerator));
  return scale === undefined ? undefined : { total, unit, scale };
}

/** The one figure of the same domain, year and unit, where the name does not lead to the total. */
function sameUnitIn(figure: Figure, unit: string, book: FigureBook): Figure | undefined {
  const domain = figure.metric.split(".")[0] ?? "";
  const found = book.figures.filter(
    (each) =>
      each.metric.startsWith(`${domain}.`) &&
      each.year === figure.year &&
      each.unit === unit &&
      each.part === undefined &&
      each.site === undefined,
  );
  return found.length === 1 ? found[0] : undefined;
}

function divide({ total, unit, scale }: Quotient, by: Quantity): Recomputed {
  const { denominator, numerator } = unit;
  const value = (total.value * scale * denominator.scale) / by.value;
  const share = total.half / Math.abs(total.value || 1) + by.half / by.value;
  const divisor = by.value / denominator.scale;
  const totalUnit = total.unit === numerator ? "" : ` ${total.unit}`;
  const shownDivisor = numberText(divisor, denominator.kind === "employees" ? 0 : 2);
  return {
    kind: "recomputed",
    result: { value, half: Math.abs(value) * share },
    calculation: `${total.text}${totalUnit} / ${shownDivisor} ${denominator.name}`,
    factorSet: null,
    places: [],
    remarks: [],
  };
}

/** What each printed intensity of a year says about revenue: the interval its digits allow. */
function cluesOf(year: number, book: FigureBook): readonly RevenueClue[] {
  return book.figures.flatMap((figure) => {
    if (figure.year !== year || figure.kind !== "disclosed" || figure.value <= figure.half) {
      return [];
    }
    const quotient = quotientOf(figure, book);
    if (quotient === undefined || quotient.unit.denominator.kind !== "revenue") return [];
    const { total, unit, scale } = quotient;
    const times = scale * unit.denominator.scale;
    return [
      {
        low: ((total.value - total.half) * times) / (figure.value + figure.half),
        high: ((total.value + total.half) * times) / (figure.value - figure.half),
      },
    ];
  });
}

function revenueRemarks(revenue: Revenue): Recomputed["remarks"] {
  if (revenue.shared === undefined) return [];
  const { agreeing, all } = revenue.shared;
  const million = (yuan: number): string => numberText(yuan / 1e6, 1);
  const values = {
    low: million(revenue.value - revenue.half),
    high: million(revenue.value + revenue.half),
    agreeing: String(agreeing),
    all: String(all),
  };
  return [{ code: "sharedRevenue", values }];
}
