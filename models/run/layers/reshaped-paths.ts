import { ModelError } from "../../engine/errors.ts";
import {
  reshapedInputs,
  type OwnPairing,
  type ReshapedPath,
} from "../../scenario/own-pairing-schema.ts";
import { pointAt } from "../../scenario/series.ts";
import type { Series, SeriesRange } from "../../scenario/value-schema.ts";
import { give, type Sheet } from "../sheet.ts";

/**
 * Puts the reshaped paths of an own pairing in place of those given before. A range goes along: it keeps
 * its distance from the path in every year. Throws ModelError for another unit than that of the path.
 */
export function giveReshaped(sheet: Sheet, { id, name, paths = {} }: OwnPairing): void {
  for (const input of reshapedInputs) {
    const reshaped = paths[input];
    if (reshaped === undefined) continue;
    const given = sheet.get(input)?.get("")?.value;
    if (given === undefined || !("points" in given) || !("between" in given)) {
      throw new ModelError(`pairing ${id}, ${input}`, "has no path to reshape");
    }
    const base: Series = given;
    if (base.unit !== reshaped.unit) {
      const message = `expected the unit ${base.unit}, found ${reshaped.unit}`;
      throw new ModelError(`pairing ${id}, ${input}`, message);
    }
    const value = reshapedSeries(base, reshaped, `reshaped in the pairing ${name.en}`);
    give(sheet, { input }, { value, layer: "scenario", path: input });
  }
}

function reshapedSeries(base: Series, { points, unit, why }: ReshapedPath, reason: string): Series {
  const path = { points, between: "linear" as const, unit, kind: "assumed" as const };
  const said = { ...path, why: why ?? reason };
  if (base.range === undefined) return said;
  const { low, high, shape } = base.range;
  const moved = (bound: SeriesRange["low"]) => movedBound(bound, base, points);
  return { ...said, range: { low: moved(low), high: moved(high), shape } };
}

type Points = Series["points"];

/** A bound at the distance from the new path that it had from the old one, year by year. */
function movedBound(bound: SeriesRange["low"], base: Series, points: Points): SeriesRange["low"] {
  const boundPoints = typeof bound === "number" ? {} : bound.points;
  const years = new Set([base.points, boundPoints, points].flatMap((each) => Object.keys(each)));
  const moved = [...years].map((key) => {
    const year = Number(key);
    const before = typeof bound === "number" ? bound : pointAt(bound.points, year, base.between);
    const shift = pointAt(points, year, "linear") - pointAt(base.points, year, base.between);
    return [key, before + shift] as const;
  });
  return { points: Object.fromEntries(moved) };
}
