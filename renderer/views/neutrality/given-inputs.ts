import type { InputView, ShownRange } from "../../../models/run/types.ts";

/** Inputs as the data give them, for levers and labels. */
export interface GivenInputs {
  readonly number: (input: string, label?: string) => number | undefined;
  readonly points: (input: string, label?: string) => Readonly<Record<string, number>> | undefined;
  readonly view: (input: string, label?: string) => InputView | undefined;
}

/** Looks up inputs by id and label. */
export function givenInputs(views: readonly InputView[]): GivenInputs {
  const view = (input: string, label?: string): InputView | undefined =>
    views.find((each) => each.input === input && (label === undefined || each.label === label));
  return {
    view,
    number: (input, label) => {
      const value = view(input, label)?.value;
      return typeof value === "number" ? value : undefined;
    },
    points: (input, label) => {
      const value = view(input, label)?.value;
      if (typeof value === "object" && value !== null) return value as Record<string, number>;
      return undefined;
    },
  };
}

type Points = Readonly<Record<string, number>>;

/** The value of a path in a year: straight between points, level before the first and after the last. */
export function pointIn(points: Points, year: number): number {
  const years = Object.keys(points)
    .map(Number)
    .toSorted((a, b) => a - b);
  const after = years.find((each) => each >= year);
  const before = years.findLast((each) => each <= year);
  if (before === undefined) return points[String(after)] ?? 0;
  const low = points[String(before)] ?? 0;
  if (after === undefined || after === before) return low;
  const high = points[String(after)] ?? 0;
  return low + ((high - low) * (year - before)) / (after - before);
}

/**
 * A path that takes a value in one year: the base year stays, and later points do not fall below the
 * value unless the path itself falls there.
 */
export function pathThrough(
  given: Points,
  at: { readonly baseYear: number; readonly year: number; readonly value: number },
): Points {
  const { baseYear, year, value } = at;
  const present = pointIn(given, year);
  const path: Record<string, number> = { [baseYear]: pointIn(given, baseYear), [year]: value };
  for (const [key, later] of Object.entries(given)) {
    const each = Number(key);
    if (each > baseYear && each < year) path[key] = later;
    else if (each > year) path[key] = later === present ? value : Math.max(value, later);
  }
  return path;
}

/** The upper end of a range, of the highest year where it differs by year. */
export function highOf(range: ShownRange | undefined): number | undefined {
  if (range === undefined) return undefined;
  return typeof range.high === "number" ? range.high : Math.max(...Object.values(range.high));
}
