import type { Curve } from "../../engine/kernel.ts";
import { damageAt } from "./damage-curve.ts";

/** Levels of a hazard over a protection, as the kernels of the model read them. */
export interface ProtectedLevels {
  /**
   * Level over the protected one in the base year, m, by return period as a multiple of the one the
   * protection holds. Both ascend; checked where the curve is made.
   */
  readonly levels: Curve;
  /** What levels are multiplied by. */
  readonly scale: number;
  /** What is added to levels after scaling, m. */
  readonly rise: number;
}

/**
 * How often the protection is overtopped, as a multiple of the frequency it holds: the largest 1/x
 * whose level lies above the protected one; 0 where none does, that of the first point where all do.
 * NaN without levels.
 */
export function overtoppingRate({ levels, scale, rise }: ProtectedLevels): number {
  const { x, y } = levels;
  const last = x.length - 1;
  if (last < 0) return Number.NaN;
  let above = y[last]! * scale + rise;
  if (!(above > 0)) return Number.isNaN(above) ? above : 0;
  for (let i = last; i > 0; i -= 1) {
    const below = y[i - 1]! * scale + rise;
    if (!(below > 0)) {
      const from = 1 / x[i]!;
      return from + (1 / x[i - 1]! - from) * (above / (above - below));
    }
    above = below;
  }
  return 1 / x[0]!;
}

/**
 * Share of the value lost in an average year, for a protection that holds the event of one year: the
 * integral of the damage at full depth over the frequency, from 0 to that of overtopping; straight in
 * the frequency between points, the damage of the rarest held to frequency 0. Divide by the return
 * period of the protection. The same sum as `floodRisk`, without its checks.
 */
export function depthDamage(hazard: ProtectedLevels, damage: Curve): number {
  const { levels, scale, rise } = hazard;
  const upTo = overtoppingRate(hazard);
  let i = levels.x.length - 1;
  if (!(upTo > 0)) return upTo;
  let rate = 1 / levels.x[i]!;
  let loss = damageAt(damage, levels.y[i]! * scale + rise);
  let sum = loss * Math.min(rate, upTo);
  while (i > 0 && rate < upTo) {
    i -= 1;
    const nextRate = 1 / levels.x[i]!;
    const nextLoss = damageAt(damage, levels.y[i]! * scale + rise);
    const covered = Math.min(nextRate, upTo) - rate;
    const reached = loss + ((nextLoss - loss) * covered) / (nextRate - rate);
    sum += (covered * (loss + reached)) / 2;
    rate = nextRate;
    loss = nextLoss;
  }
  return sum;
}

/**
 * Share of the value lost in the event of a frequency, as a multiple of the one the protection holds;
 * straight in the frequency between points. 0 at frequency 0, which stands for an event that never comes.
 */
export function eventDepthDamage(hazard: ProtectedLevels, damage: Curve, rate: number): number {
  const { levels, scale, rise } = hazard;
  const { x, y } = levels;
  if (!(rate > 0)) return rate;
  const lossAt = (i: number): number => damageAt(damage, y[i]! * scale + rise);
  const last = x.length - 1;
  if (rate <= 1 / x[last]!) return lossAt(last);
  if (rate >= 1 / x[0]!) return lossAt(0);
  let i = last - 1;
  while (1 / x[i]! < rate) i -= 1;
  const from = 1 / x[i + 1]!;
  const loss = lossAt(i + 1);
  return loss + ((lossAt(i) - loss) * (rate - from)) / (1 / x[i]! - from);
}
