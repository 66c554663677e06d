import type { Curve } from "../../engine/kernel.ts";
import { ModelError } from "../../engine/errors.ts";
import { checkDamageCurve } from "../../kernels/damage/damage-curve.ts";
import { exceedanceCurve } from "../../kernels/damage/exceedance.ts";
import type { CreditBands } from "../../kernels/damage/outage.ts";
import type { DamageFunctions } from "../../scenario/hazard-schema.ts";
import type { ServiceCredits } from "../../scenario/rule-schema.ts";
import { tableRows, type TableRow } from "../../scenario/table.ts";
import type { InputValue, Table, Value } from "../../scenario/value-schema.ts";
import type { GivenCurve, GivenObject } from "../sheet.ts";

/**
 * Levels over the protected one by multiple of its return period: the depths given from 1 on, and as
 * much below it at the inverse multiples, so that a rise of the sea makes floods more frequent. Throws
 * ModelError for a table out of order.
 */
export function floodLevels(given: InputValue | undefined): GivenCurve {
  const place = "physical.floodDepths";
  if (given === undefined || !("columns" in given)) {
    throw new ModelError(place, "expected a table of depths by multiple of the return period");
  }
  const above = tableRows(given).map((row) => ({
    x: numberOf(row.keys["returnPeriodMultiple"], place),
    from: valueOf(row, "depth", place),
  }));
  exceedanceCurve({
    returnPeriods: above.map(({ x }) => x),
    values: above.map(({ from }) => from.value),
    place,
  });
  const below = above
    .filter(({ x }) => x > 1)
    .map(({ x, from }) => ({ x: 1 / x, y: -from.value, from: mirrored(from) }))
    .reverse();
  return { curve: [...below, ...above.map(({ x, from }) => ({ x, y: from.value, from }))] };
}

function mirrored({ range, ...from }: Value): Value {
  const note = "As far below the protected level as above it.";
  const below = { ...from, value: -from.value, note };
  if (range === undefined) return below;
  return { ...below, range: { ...range, low: -range.high, high: -range.low } };
}

/** Damage of building and plant: JRC, industrial, of a continent. */
export function buildingCurve(damage: DamageFunctions, region: string): GivenCurve {
  return damageCurve(damage.flood, "jrc-industrial", region);
}

/** Damage of servers: HAZUS contents. */
export function contentsCurve(damage: DamageFunctions): GivenCurve {
  return damageCurve(damage.flood, "hazus-contents", "USA");
}

function damageCurve(table: Table, name: string, region: string): GivenCurve {
  const place = `climate/damage-functions.json, ${name} ${region}`;
  const curve = tableRows(table)
    .filter(({ keys }) => keys["function"] === name && keys["region"] === region)
    .map((row) => {
      const from = valueOf(row, "damage", place);
      return { x: numberOf(row.keys["depth"], place), y: from.value, from };
    });
  const points: Curve = {
    x: Float64Array.from(curve, ({ x }) => x),
    y: Float64Array.from(curve, ({ y }) => y),
  };
  checkDamageCurve(points, place);
  return { curve };
}

/** Half speed of a region: the middle one of its calibrations, their span as range. */
export function middleHalfSpeed({ windHalfSpeed }: DamageFunctions, region: string): Value {
  const values = tableRows(windHalfSpeed)
    .filter(({ keys }) => keys["region"] === region)
    .map((row) => valueOf(row, "halfSpeed", `climate/damage-functions.json, ${region}`))
    .sort((first, second) => first.value - second.value);
  const middle = values[Math.floor(values.length / 2)];
  if (middle === undefined) {
    throw new ModelError("climate/damage-functions.json", `expected half speeds of ${region}`);
  }
  return {
    ...middle,
    range: { low: values[0]!.value, high: values.at(-1)!.value, shape: "triangular" },
    note: "Middle of the three calibrations; their span is the range.",
  };
}

/** Bands of service credits as the kernel reads them. */
export function creditTable({ bands }: ServiceCredits): GivenObject {
  const rows = tableRows(bands);
  const place = "outage/service-credits.json";
  const credits = rows.map((row) => valueOf(row, "credit", place));
  const uptimes = rows.map((row) => numberOf(row.keys["uptimeBelow"], place));
  for (const share of [...uptimes, ...credits.map(({ value }) => value)]) {
    if (!(share >= 0 && share <= 1)) {
      throw new ModelError(place, `expected shares from 0 to 1, found ${share}`);
    }
  }
  const object: CreditBands = {
    uptimeBelow: Float64Array.from(uptimes),
    credit: Float64Array.from(credits, ({ value }) => value),
  };
  const shown = uptimes.map((uptime, i) => `below ${uptime}: ${credits[i]!.value}`).join("; ");
  const { kind, source, locator } = bands;
  return {
    object,
    shown,
    value: {
      kind: kind ?? "published",
      ...(source === undefined ? {} : { source }),
      ...(locator === undefined ? {} : { locator }),
    },
  };
}

function numberOf(cell: string | number | null | undefined, place: string): number {
  if (typeof cell === "number") return cell;
  throw new ModelError(place, `expected a number, found ${String(cell)}`);
}

function valueOf(row: TableRow, column: string, place: string): Value {
  const found = row.value(column);
  if (found === undefined) throw new ModelError(place, `expected a figure in ${column}`);
  return found;
}
