import type { BandPoint, Point } from "../drawing/paths.ts";
import type { Tone } from "../drawing/theme.ts";

/** One scenario's curve with the words at its end. */
export interface ScenarioCurve {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  readonly points: readonly Point[];
  readonly dash?: string;
  /** Years of its own points, drawn as dots; straight between them. */
  readonly knots?: readonly number[] | undefined;
  /** The metric, pairing and site behind it, for Explain. */
  readonly metric?: string | undefined;
  readonly scenario?: string | undefined;
  readonly site?: string | undefined;
}

/** The area around one curve in which other models or draws lie. */
export interface ScenarioBand {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  readonly points: readonly BandPoint[];
}

/** What a picture of scenario curves shows. */
export interface ScenarioCurvesSeries {
  readonly unit: string;
  readonly curves: readonly ScenarioCurve[];
  readonly bands: readonly ScenarioBand[];
  readonly fromZero: boolean;
}

/** The curves between two years; scenarios that share a path become one curve with both names. */
export function scenarioCurvesSeries(given: {
  readonly unit: string;
  readonly curves: readonly ScenarioCurve[];
  readonly bands?: readonly ScenarioBand[];
  readonly years: readonly [number, number];
  readonly fromZero?: boolean;
}): ScenarioCurvesSeries {
  const [from, to] = given.years;
  const inside = ({ year }: { readonly year: number }): boolean => year >= from && year <= to;
  const curves = given.curves
    .map((curve) => ({ ...curve, points: curve.points.filter(inside) }))
    .filter((curve) => curve.points.length > 0);
  const bands = (given.bands ?? [])
    .map((band) => ({ ...band, points: band.points.filter(inside) }))
    .filter((band) => band.points.some(({ low, high }) => high > low));
  return { unit: given.unit, curves, bands, fromZero: given.fromZero ?? false };
}
