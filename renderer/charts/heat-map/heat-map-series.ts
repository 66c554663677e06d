import type { GridResult } from "../../../models/run/solve/grid.ts";

/** One of the two inputs: its values and how they are written. */
export interface HeatAxis {
  readonly name: string;
  /** Unit in words, empty for a pure number. */
  readonly unit: string;
  readonly values: readonly number[];
  readonly present: number | null;
  /** A value of the axis in words; rounded where left out. */
  readonly show?: ((value: number) => string) | undefined;
}

/** A metric over two inputs. */
export interface HeatMapSeries {
  readonly metric: string;
  readonly name: string;
  readonly unit: string;
  readonly scenario: string;
  readonly year: number | undefined;
  readonly site: string | undefined;
  readonly across: HeatAxis;
  readonly down: HeatAxis;
  /** Rows go with `down`, columns with `across`; null where there is none. */
  readonly values: readonly (readonly (number | null)[])[];
  /** Values above are on the far side of a line. */
  readonly threshold: number | undefined;
}

/** Words for a grid. */
export interface HeatMapWords {
  readonly name: string;
  readonly across: Pick<HeatAxis, "name" | "unit" | "show">;
  readonly down: Pick<HeatAxis, "name" | "unit" | "show">;
  readonly threshold?: number | undefined;
}

/** A computed grid with its words. */
export function heatMapSeries(grid: GridResult, words: HeatMapWords): HeatMapSeries {
  const axis = (scale: GridResult["across"], own: HeatMapWords["across"]): HeatAxis => ({
    ...own,
    values: scale.values,
    present: scale.present,
  });
  return {
    metric: grid.metric,
    name: words.name,
    unit: grid.unit,
    scenario: grid.scenario,
    year: grid.year ?? undefined,
    site: grid.site ?? undefined,
    across: axis(grid.across, words.across),
    down: axis(grid.down, words.down),
    values: grid.values,
    threshold: words.threshold,
  };
}
