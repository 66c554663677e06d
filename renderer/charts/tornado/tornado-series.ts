import type { SensitivityResult } from "../../../models/run/sensitivity/sensitivity-types.ts";
import { chooseScale, type Scale } from "../../format/scale.ts";
import type { Locale } from "../../i18n/locale.ts";

/** One bar: the metric with an input at its low and at its high end. */
export interface TornadoBar {
  readonly path: string;
  readonly name: string;
  /** The input's own values at the two ends, in words. */
  readonly lowInput: string;
  readonly highInput: string;
  /** The metric at the two ends; null where never. */
  readonly atLow: number | null;
  readonly atHigh: number | null;
}

/** How a path is spoken of. */
export interface PathWords {
  readonly name: string;
  readonly low: string;
  readonly high: string;
}

/** What a tornado shows. */
export interface TornadoSeries {
  readonly metric: string;
  readonly year: number | undefined;
  readonly site: string | undefined;
  readonly scenario: string;
  readonly unit: string;
  readonly central: number | null;
  readonly bars: readonly TornadoBar[];
  /** Inputs of smaller swing that are not drawn. */
  readonly left: number;
}

/** The widest bars of a sensitivity, the widest first; `wordsOf` names a path and its ends. */
export function tornadoSeries(
  result: SensitivityResult,
  wordsOf: (row: SensitivityResult["tornado"][number]) => PathWords,
  most = 12,
): TornadoSeries {
  const moving = result.tornado.filter(({ swing }) => swing === null || swing > 0);
  const bars = moving.slice(0, most).map((row) => {
    const { name, low, high } = wordsOf(row);
    const { path, atLow, atHigh } = row;
    return { path, name, lowInput: low, highInput: high, atLow, atHigh };
  });
  return {
    metric: result.metric,
    year: result.year ?? undefined,
    site: result.site ?? undefined,
    scenario: result.scenario,
    unit: result.unit,
    central: result.central,
    bars,
    left: result.tornado.length - bars.length,
  };
}

/** The scale of a tornado. */
export function tornadoScale({ bars, central, unit }: TornadoSeries, locale: Locale): Scale {
  const ends = bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const known = [...ends, central].filter((value) => value !== null);
  return chooseScale(known, unit, locale);
}
