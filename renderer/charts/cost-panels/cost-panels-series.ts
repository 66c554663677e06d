import type { RunResult } from "../../../models/run/types.ts";
import { joinBounds } from "../../format/range.ts";
import { chooseScale, onScale, type Scale } from "../../format/scale.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translator } from "../../i18n/translate.ts";
import type { BandPoint, Point } from "../drawing/paths.ts";
import { spreadByYear, unitOf, valueIn, yearly } from "../drawing/read-results.ts";
import type { Tone } from "../drawing/theme.ts";

/** How a pairing is named in a panel, and its colour. */
export interface PanelName {
  readonly scenario: string;
  readonly transition: string;
  readonly physical: string;
  readonly tone: Tone;
}

/** One pairing's curve. */
export interface CostPanel extends PanelName {
  readonly points: readonly Point[];
  readonly spread: readonly BandPoint[];
}

/** A panel for each pairing, all on the same axes. */
export interface CostPanelsSeries {
  readonly metric: string;
  readonly panels: readonly CostPanel[];
  readonly unit: string;
  readonly baseYear: number;
  /** Years whose values are written at the curve. */
  readonly marked: readonly number[];
}

/** What the panels are made from. */
export interface CostPanelsGiven {
  readonly metric: string;
  readonly names: readonly PanelName[];
  readonly runs: readonly RunResult[];
  readonly ensembles: readonly RunResult[];
  readonly marked: readonly number[];
  readonly until: number;
}

/** The curve of a metric for each pairing, with the spread of its draws where there are any. */
export function costPanelsSeries(given: CostPanelsGiven): CostPanelsSeries {
  const { metric, runs, until } = given;
  const inside = ({ year }: { readonly year: number }): boolean => year <= until;
  const panels = runs.map((run) => {
    const name = given.names.find(({ scenario }) => scenario === run.scenario);
    if (name === undefined) throw new Error(`no name for pairing ${run.scenario}`);
    const ensemble = given.ensembles.find(({ scenario }) => scenario === run.scenario);
    const spread = ensemble === undefined ? [] : spreadByYear(ensemble, { metric }).filter(inside);
    return { ...name, points: yearly(run, { metric }).filter(inside), spread };
  });
  const [first] = runs;
  return {
    metric,
    panels,
    unit: first === undefined ? "" : unitOf(first, metric),
    baseYear: first?.baseYear ?? 0,
    marked: given.marked,
  };
}

/** The scale of all panels together. */
export function panelScale({ panels, unit }: CostPanelsSeries, locale: Locale): Scale {
  return chooseScale(
    panels.flatMap((panel) => panel.points.map((point) => point.value)),
    unit,
    locale,
  );
}

/** The sentence above: base, then the range over the pairings in the reporting years. */
export function costHeadline(
  runs: readonly RunResult[],
  [near, far]: readonly [number, number],
  locale: Locale,
): string {
  const t = translator(locale);
  const [first] = runs;
  if (first === undefined) return "";
  const values = (year: number): number[] =>
    runs.map((run) => valueIn(run, { metric: "energy.cost" }, year));
  const [base = 0] = values(first.baseYear);
  const [nearValues, farValues] = [values(near), values(far)];
  const scale = chooseScale(
    [base, ...nearValues, ...farValues],
    unitOf(first, "energy.cost"),
    locale,
  );
  const show = (value: number): string =>
    onScale(value, { ...scale, decimals: Math.max(0, scale.decimals - 1) });
  const span = (shown: readonly number[]): string =>
    joinBounds(show(Math.min(...shown)), show(Math.max(...shown)), locale);
  return t("cost.headline", {
    unit: scale.unit,
    base: show(base),
    baseYear: String(first.baseYear),
    low: span(nearValues),
    near: String(near),
    high: span(farValues),
    far: String(far),
  });
}
