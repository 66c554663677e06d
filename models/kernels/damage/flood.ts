import { ModelError } from "../../engine/errors.ts";
import type { Curve } from "../../engine/kernel.ts";
import { eventReturnPeriod } from "./annual-damage.ts";
import { damageAt } from "./damage-curve.ts";
import {
  exceedanceCurve,
  integralUpTo,
  probabilityAbove,
  valueAt,
  type ExceedanceCurve,
  type Numbers,
} from "./exceedance.ts";

/** How a hazard of a year differs from that of the base year. */
export interface HazardChange {
  /** How many times as often an event of a level comes; 1 where unchanged. */
  readonly frequency?: number | undefined;
  /** What levels are multiplied by; 1 where unchanged. */
  readonly scale?: number | undefined;
  /** What is added to levels after scaling, in their unit; 0 where unchanged. */
  readonly rise?: number | undefined;
}

/** A site in a flood hazard. */
export interface FloodSite {
  /** Years, from 1, ascending. */
  readonly returnPeriods: Numbers;
  /** Level in the base year for each return period, m over the ground of the site; do not fall. */
  readonly levels: Numbers;
  /** Return period whose level in the base year the protection holds, years; absent without protection. */
  readonly protection?: number | undefined;
  readonly change: HazardChange;
  /** Share of the value lost by depth, m. */
  readonly damage: Curve;
  /** Height of the damage curve's datum over the ground, m; 0 where absent. */
  readonly floorHeight?: number | undefined;
  /** Value exposed; any unit. */
  readonly value: number;
  /** Where the site stands, for messages. */
  readonly place: string;
}

/** What a flood hazard means for a site in a year; money in the unit of the value. */
export interface FloodRisk {
  /** Annual probability of the most frequent event that overtops the protection. */
  readonly overtopping: number;
  readonly expectedAnnualDamage: number;
  /** Loss of the event with return period max(100, 1 / overtopping). */
  readonly eventLoss: number;
  /**
   * Whether events more frequent than the shortest return period would do damage too: what is
   * expected is then a lower bound.
   */
  readonly isLowerBound: boolean;
}

/**
 * Damage of a flood hazard behind a protection that is a level: an event floods a site if and only if
 * its level of the year is above the level the protection's return period had in the base year, and
 * then to its full depth. Damage is taken at the return periods and is straight in the probability
 * between them. Throws ModelError that names place and point for return periods out of order, levels
 * that fall, and a change that is not finite or below 0.
 */
export function floodRisk(site: FloodSite): FloodRisk {
  const base = exceedanceCurve({
    returnPeriods: site.returnPeriods,
    values: site.levels,
    place: site.place,
  });
  const levels = changedCurve(base, site.change, site.place);
  const protection =
    site.protection === undefined ? Number.NEGATIVE_INFINITY : valueAt(base, 1 / site.protection);
  const overtopping = Math.min(1, probabilityAbove(levels, protection));
  const losses = lossesOf(levels, site);
  const event = Math.min(1 / eventReturnPeriod, overtopping);
  return {
    overtopping,
    expectedAnnualDamage: integralUpTo(losses, overtopping),
    eventLoss: overtopping === 0 ? 0 : valueAt(losses, event),
    isLowerBound: overtopping === losses.probabilities[0] && losses.values[0]! > 0,
  };
}

/** The curve of a year: as often times `frequency`, levels times `scale` plus `rise`. */
function changedCurve(
  { probabilities, values }: ExceedanceCurve,
  { frequency = 1, scale = 1, rise = 0 }: HazardChange,
  place: string,
): ExceedanceCurve {
  if (!(frequency >= 0 && scale >= 0 && Number.isFinite(frequency * scale + rise))) {
    throw new ModelError(
      place,
      `expected a change of frequency and scale from 0, found ${frequency}, ${scale} and rise ${rise}`,
    );
  }
  return {
    probabilities: probabilities.map((probability) => probability * frequency),
    values: values.map((level) => level * scale + rise),
  };
}

function lossesOf(
  levels: ExceedanceCurve,
  { damage, floorHeight = 0, value }: FloodSite,
): ExceedanceCurve {
  return {
    probabilities: levels.probabilities,
    values: levels.values.map((level) => value * damageAt(damage, level - floorHeight)),
  };
}
