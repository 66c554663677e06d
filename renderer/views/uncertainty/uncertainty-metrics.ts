import { offeredMetrics } from "../metric-groups.ts";

/** The metric of an address; the energy cost where it names none that is offered. */
export function readMetric(param: string | undefined): string {
  return param !== undefined && offeredMetrics.includes(param) ? param : "energy.cost";
}

/** What the view shows of the metric. */
export const parts = ["fan", "moves", "shares", "settling"] as const;

/** One of the pictures of the view. */
export type Part = (typeof parts)[number];

/** The picture of an address. */
export function readPart(param: string | undefined): Part {
  return parts.find((part) => part === param) ?? "fan";
}
