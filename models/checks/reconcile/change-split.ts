import type { Company } from "../../company/company-schema.ts";
import type { Value } from "../../scenario/value-schema.ts";
import type { FactorLibrary } from "./context.ts";
import { openBook, placesOf, type Figure, type FigureBook } from "./figures/figure-book.ts";
import { remarkText, type NoteLanguage, type Remark } from "./notes.ts";
import { tidy } from "./outcome.ts";
import { numberText } from "./figures/printed-figure.ts";
import { amountThrough } from "./figures/quantity.ts";
import type { ChangeRow } from "./reconcile-schema.ts";

/** Emissions of a year and what drives them. */
interface Year {
  readonly year: number;
  readonly scope1: Figure | undefined;
  /** Scope 1 and 2 together, or scope 2 where scope 1 is not disclosed. */
  readonly emissions: number;
  readonly direct: number;
  readonly electricity: number;
  readonly heat: number;
  /** tCO2e per MWh that scope 2 less heat implies. */
  readonly factor: number;
  readonly places: readonly (string | null)[];
}

/** The change from one year to the next, split into activity and grid factor, as fractions and amounts. */
export interface ChangeSplit {
  readonly from: Year;
  readonly to: Year;
  readonly activity: number;
  readonly factor: number;
  readonly total: number;
}

/**
 * Splits the change of scope 1 and 2 (of scope 2 alone where scope 1 is not disclosed) between each
 * two years that follow one another into activity at the grid factor of the first year and the change
 * of the implied factor: three rows a pair, the first two adding up to the third. Amounts in tCO2e.
 */
export function changeSplit(
  company: Company,
  library: Pick<FactorLibrary, "carbon">,
  language: NoteLanguage = "en",
): readonly ChangeRow[] {
  const book = openBook(company);
  return splitsOf(book, library).flatMap((split) => rowsOf(split, book, language));
}

/** Every split that the figures allow, in order of years. */
export function splitsOf(
  book: FigureBook,
  library: Pick<FactorLibrary, "carbon">,
): readonly ChangeSplit[] {
  const years = [...new Set(book.figures.map(({ year }) => year))].toSorted((a, b) => a - b);
  const known = years.flatMap((year) => yearOf(year, book, library) ?? []);
  return known.slice(1).flatMap((to, i) => {
    const from = known[i];
    if (from === undefined || (from.scope1 === undefined) !== (to.scope1 === undefined)) return [];
    const fuels = to.direct - from.direct;
    const activity =
      fuels + (to.heat - from.heat) + from.factor * (to.electricity - from.electricity);
    const factor = (to.factor - from.factor) * to.electricity;
    return [{ from, to, activity, factor, total: to.emissions - from.emissions }];
  });
}

/** What a split says, as a remark. */
export function splitRemark({ from, to, activity, factor }: ChangeSplit): Remark {
  const percent = (amount: number): string => numberText((100 * amount) / from.emissions, 2);
  return {
    code: "constantFactor",
    values: {
      from: String(from.year),
      first: numberText(from.factor, 4),
      second: numberText(to.factor, 4),
      activity: percent(activity),
      factor: percent(factor),
    },
  };
}

function yearOf(
  year: number,
  book: FigureBook,
  { carbon }: Pick<FactorLibrary, "carbon">,
): Year | undefined {
  const [scope1, scope2, bought, heat] = [
    "carbon.scope1",
    "carbon.scope2",
    "energy.purchasedElectricity",
    "energy.heat",
  ].map((metric) => book.find({ metric, year }));
  const electricity = amountOf(bought, [], "MWh");
  const warmth = heat === undefined ? 0 : amountOf(heat, [carbon.fuels.heatFactor], "tCO2e");
  if (scope2 === undefined || warmth === undefined || !electricity) return undefined;
  const direct = scope1 === undefined ? 0 : scope1.value;
  return {
    year,
    scope1,
    emissions: direct + scope2.value,
    direct,
    electricity,
    heat: warmth,
    factor: (scope2.value - warmth) / electricity,
    places: [scope1, scope2, bought, heat].flatMap((figure) => figure?.place ?? []),
  };
}

function amountOf(
  figure: Figure | undefined,
  factors: readonly Value[],
  unit: string,
): number | undefined {
  return figure === undefined ? undefined : amountThrough(figure, factors, unit)?.value;
}

function rowsOf(split: ChangeSplit, book: FigureBook, language: NoteLanguage): ChangeRow[] {
  const { from, to, activity, factor, total } = split;
  const isBoth = to.scope1 !== undefined;
  const printed = book.find({
    metric: isBoth ? "carbon.change12" : "carbon.scope2Growth",
    year: to.year,
  });
  const shared = {
    metric: isBoth ? "carbon.scope12" : "carbon.scope2",
    from: from.year,
    to: to.year,
    unit: "tCO2e",
    note: remarkText(splitRemark(split), language),
  };
  const places = [...from.places, ...to.places];
  const row = (effect: ChangeRow["effect"], amount: number): ChangeRow => {
    const isPrinted = effect === "total" && printed !== undefined;
    return {
      ...shared,
      effect,
      amount: tidy(amount, 9),
      share: tidy(amount / from.emissions, 9),
      disclosed: isPrinted ? printed.value : null,
      sources: [...placesOf(isPrinted ? [printed.place, ...places] : places)],
    };
  };
  return [row("activity", activity), row("factor", factor), row("total", total)];
}
