import type { Figure } from "./figure-book.ts";

/** What an intensity divides by: money of the year in yuan, or people. */
export interface Denominator {
  readonly kind: "revenue" | "employees";
  /** Yuan or people in one unit of the denominator. */
  readonly scale: number;
  readonly name: string;
}

/** Unit of an intensity: the unit of its numerator and what it is divided by. */
export interface IntensityUnit {
  readonly numerator: string;
  readonly denominator: Denominator;
}

const quotient = /^(.+?)(?: per |\/)(.+)$/;
const money = /^(M)?CNY(?:\d{4})?( million)?$/;

/** Reads `tCO2e per CNY million`, `MWh/CNY2024` or `sheet/person`; undefined for any other unit. */
export function readIntensityUnit(unit: string): IntensityUnit | undefined {
  const [, numerator = "", name = ""] = quotient.exec(unit) ?? [];
  const yuan = money.exec(name);
  if (yuan !== null) {
    const scale = yuan[1] !== undefined || yuan[2] !== undefined ? 1e6 : 1;
    return { numerator, denominator: { kind: "revenue", scale, name } };
  }
  if (name === "person" || name === "employee") {
    return { numerator, denominator: { kind: "employees", scale: 1, name } };
  }
  return undefined;
}

/** Whether a figure is a quantity per something else. */
export function isIntensity({ metric, unit }: Pick<Figure, "metric" | "unit">): boolean {
  return readIntensityUnit(unit) !== undefined || /intensity\d*$/i.test(metric);
}

/** Metrics that an intensity's numerator may be disclosed under, best first. */
export function numeratorMetrics(metric: string): readonly string[] {
  const [domain = "", name = ""] = metric.split(".");
  const scopes = /^intensity(\d+)$/.exec(name)?.[1];
  if (scopes !== undefined) return [`${domain}.scope${scopes}`];
  const own = /^(.+)Intensity$/.exec(name)?.[1];
  if (own !== undefined) return [`${domain}.${own}`];
  return ["total", "consumption", "withdrawal"].map((each) => `${domain}.${each}`);
}
