import { ModelError } from "../../engine/errors.ts";
import { interpolateCurve, type Curve } from "../../engine/kernel.ts";
import { tableRows } from "../../scenario/table.ts";
import type { Table } from "../../scenario/table-schema.ts";

/** Which damage function: its id and region in the flood table of the library. */
export interface DamageFunctionId {
  readonly function: string;
  readonly region: string;
}

/**
 * One depth-damage function of the library's flood table, as a curve of depth in m to share of value
 * lost. Throws ModelError, which names the function and the row, for a function the table does not
 * have and for one that `checkDamageCurve` refuses.
 */
export function damageCurveOf(table: Table, id: DamageFunctionId): Curve {
  const place = `${id.function} ${id.region}`;
  const rows = tableRows(table).filter(
    ({ keys }) => keys["function"] === id.function && keys["region"] === id.region,
  );
  const numbers = (cells: readonly unknown[]): Float64Array =>
    Float64Array.from(cells, (cell) => (typeof cell === "number" ? cell : Number.NaN));
  const curve = {
    x: numbers(rows.map(({ keys }) => keys["depth"])),
    y: numbers(rows.map((row) => row.value("damage")?.value)),
  };
  checkDamageCurve(curve, place);
  return curve;
}

/**
 * Checks a damage curve: depths (or speeds) ascend, damage is a share from 0 to 1 and does not fall.
 * Throws ModelError with the place and the point.
 */
export function checkDamageCurve({ x, y }: Curve, place: string): void {
  if (x.length === 0 || x.length !== y.length) {
    throw new ModelError(place, `expected points of a damage curve, found ${x.length}`);
  }
  for (let i = 0; i < x.length; i += 1) {
    const at = `${place}, point ${i + 1}`;
    const before = i === 0 ? Number.NEGATIVE_INFINITY : x[i - 1]!;
    if (!(Number.isFinite(x[i]!) && x[i]! > before)) {
      throw new ModelError(at, `expected depths that ascend, found ${x[i]!} after ${before}`);
    }
    const least = i === 0 ? 0 : y[i - 1]!;
    if (!(y[i]! >= least && y[i]! <= 1)) {
      throw new ModelError(at, `expected damage from ${least} to 1, found ${y[i]!}`);
    }
  }
}

/**
 * Share of the value lost at a depth: straight between the points, nothing below the first, the last
 * one held above. `depth` in m over the datum of the curve (ground for JRC, first floor for HAZUS).
 * Sources: Huizinga, de Moel & Szewczyk 2017 (JRC105688); FEMA Hazus flood model.
 */
export function damageAt(curve: Curve, depth: number): number {
  return depth < curve.x[0]! ? 0 : interpolateCurve(curve, depth);
}
