import { ModelError } from "../../engine/errors.ts";
import { horizonWindows, type HorizonWindow } from "../../kernels/rating/horizon.ts";

/** The horizon a year lies in. Throws ModelError for a year that lies in none. */
export function windowOf(baseYear: number, year: number): HorizonWindow {
  const windows = horizonWindows(baseYear);
  const found = windows.find(({ after, to }) => year > after && year <= to);
  if (found !== undefined && Number.isInteger(year)) return found;
  throw new ModelError("year", `expected ${baseYear + 1} to ${windows[1].to}, found ${year}`);
}

/** Calendar years of a horizon. */
export function yearsOf({ after, to }: HorizonWindow): readonly number[] {
  return Array.from({ length: to - after }, (_, i) => after + 1 + i);
}
