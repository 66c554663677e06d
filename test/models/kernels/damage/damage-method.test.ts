import { evaluate } from "mathjs";
import { describe, expect, it } from "vitest";
import { annualWindDamage, windReturnPeriods } from "../../../../models/kernels/damage/wind.ts";
import { damageMethod } from "../../../../models/kernels/damage/damage-method.ts";
import {
  depthDamage,
  eventDepthDamage,
  overtoppingRate,
} from "../../../../models/kernels/damage/depth-damage.ts";
import { hoursAbove } from "../../../../models/kernels/damage/heat.ts";
import { horizonLikelihood } from "../../../../models/kernels/damage/likelihood.ts";
import { kendallTau } from "../../../../models/kernels/rating/order.ts";
import { ratingMethod } from "../../../../models/kernels/rating/rating-method.ts";

type Names = Record<string, unknown>;

/** Evaluates the printed equations of a section over the names its text gives. */
function printed(id: string, names: Names): Map<string, unknown> {
  const scope = new Map<string, unknown>(Object.entries(names));
  const entry = [...damageMethod, ...ratingMethod].find((each) => each.id === id);
  for (const { formula } of entry?.equations ?? []) evaluate(formula, scope);
  return scope;
}

describe("the printed method of damage", () => {
  const levels = { x: Float64Array.of(0.5, 1, 2, 5), y: Float64Array.of(-0.5, 0, 0.5, 1) };
  const damage = { x: Float64Array.of(0, 1), y: Float64Array.of(0, 0.4) };
  const hazard = { levels, scale: 1.2, rise: 0.3 };
  const year = { s: 1.2, r: 0.3 };
  const shareAt = (i: number): number => 0.4 * Math.min(1, levels.y[i]! * 1.2 + 0.3);

  it("overtops a protection as often as the kernel does", () => {
    const points = { x_1: 0.5, x_2: 1, h_1: -0.5, h_2: 0 };
    const found = printed("damage.protection", { ...year, ...points });
    expect(found.get("q_0")).toBeCloseTo(overtoppingRate(hazard), 12);
  });

  it("integrates the loss by depth as the kernel does", () => {
    const upTo = overtoppingRate(hazard);
    const part = (names: Names): number => {
      const last = { q_last: 0.2, D_last: shareAt(3), q_e: 0.75 };
      return printed("damage.depthDamage", { ...last, ...names }).get("A") as number;
    };
    const at = (frequency: number): number => eventDepthDamage(hazard, damage, frequency);
    const sum =
      0.2 * shareAt(3) +
      part({ q_1: 0.5, q_2: 0.2, D_1: shareAt(2), D_2: shareAt(3) }) +
      part({ q_1: 1, q_2: 0.5, D_1: shareAt(1), D_2: shareAt(2) }) +
      part({ q_1: upTo, q_2: 1, D_1: at(upTo), D_2: shareAt(1) });
    expect(sum).toBeCloseTo(depthDamage(hazard, damage), 12);
    const event = { q_1: 1, q_2: 0.5, D_1: shareAt(1), D_2: shareAt(2), q_last: 0, D_last: 0 };
    const found = printed("damage.depthDamage", { ...event, q_e: 0.75 });
    expect(found.get("D_e")).toBeCloseTo(at(0.75), 12);
  });

  it("integrates the loss by wind as the kernel does", () => {
    const wind = { V_ref: 42, T_ref: 50, c: 0.09, V_0: 25.7, V_half: 80 };
    const found = printed("damage.wind", { ...wind, T_1: 10, T_2: 20 });
    const share = found.get("D") as (period: number) => number;
    const parts = windReturnPeriods.slice(1).map((period, i) => {
      const before = windReturnPeriods[i]!;
      return printed("damage.wind", { ...wind, T_1: before, T_2: period }).get("A") as number;
    });
    const sum = parts.reduce((total, part) => total + part, share(1000) / 1000);
    const kernel = annualWindDamage({
      ...{ reference: 42, referencePeriod: 50, growth: 0.09, threshold: 25.7, halfSpeed: 80 },
    });
    expect(sum).toBeCloseTo(kernel, 12);
  });

  it("counts hours above a temperature as the kernel does", () => {
    const bins = { from: Float64Array.of(30, 31), hours: Float64Array.of(8, 4), width: 1 };
    const above = (t_b: number, H: number): number => {
      const curve = printed("damage.heat", { H, t_b, w_b: 1 }).get("H_above");
      return (curve as (t: number) => number)(30.25);
    };
    expect(above(30, 8) + above(31, 4)).toBeCloseTo(hoursAbove(bins, 30.25), 12);
  });
});

describe("the printed method of ratings", () => {
  it("takes probabilities and orders as the kernels do", () => {
    const years = [0.01, 0.02, 0.05];
    const position = printed("rating.position", {
      g: 1,
      E: 3,
      R: 100,
      l_p: years.map((p) => Math.log(1 - p)),
    });
    expect(position.get("P")).toBeCloseTo(horizonLikelihood(years, "test"), 12);
    expect(position.get("M")).toBeCloseTo(0.03, 12);
    const order = printed("rating.order", { C: 1, D_r: 3, T_1: 1, T_2: 1 });
    expect(order.get("tau")).toBeCloseTo(kendallTau([1, 1, 3, 4], [1, 2, 2, 0.5])!, 12);
  });
});
