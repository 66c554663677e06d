import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratingOf, bandOf } from "../../../models/kernels/rating/rating.ts";
import { defaultRatingRules } from "../../../models/kernels/rating/rules.ts";
import type { Mark } from "../../../renderer/charts/drawing/marks.ts";
import { dodge } from "../../../renderer/charts/exposure-matrix/dodge.ts";
import {
  exposureFrame,
  heightOf,
  moveTo,
} from "../../../renderer/charts/exposure-matrix/exposure-frame.ts";
import { exposureLayout } from "../../../renderer/charts/exposure-matrix/exposure-layout.ts";
import { withMoved } from "../../../renderer/charts/exposure-matrix/exposure-moved.ts";
import type { MovedItem } from "../../../renderer/charts/exposure-matrix/exposure-series.ts";
import { ratedPlaces } from "../../../renderer/charts/exposure-matrix/exposure-places.ts";
import {
  exposureTargets,
  stepped,
} from "../../../renderer/charts/exposure-matrix/exposure-targets.ts";
import { ratingAreas } from "../../../renderer/charts/exposure-matrix/rating-steps.ts";
import { exposureSample } from "../../support/chart-samples/exposure-sample.ts";
import { fuzzSeed } from "../../support/fuzz-seed.ts";

const size = { width: 700, height: 500 };
const series = exposureSample("en");
const frame = exposureFrame(series, size);

describe("the exposure matrix", () => {
  it("draws the rule: the area at a place has the rating of its class and share", () => {
    const areas = ratingAreas(frame);
    fc.assert(
      fc.property(
        fc.double({ min: frame.field.left + 1, max: frame.field.right - 1, noNaN: true }),
        fc.double({ min: frame.field.top + 1, max: frame.laneTop - 1, noNaN: true }),
        (x, y) => {
          const share = frame.y.invert(y);
          const { likelihood } = moveTo(frame, x, y);
          const area = areas.find(
            ({ box }) => x >= box.left && x < box.right && y > box.top && y <= box.bottom,
          );
          const { mediumFrom, highAbove } = defaultRatingRules;
          fc.pre([mediumFrom, highAbove].every((bound) => Math.abs(share / bound - 1) > 1e-6));
          const rating = ratingOf(
            bandOf(share, defaultRatingRules),
            likelihood,
            defaultRatingRules,
          );
          expect(area?.rating).toBe(rating);
        },
      ),
      { seed: fuzzSeed("exposure matrix"), numRuns: 300 },
    );
  });

  it("steps with likelihood: high only where it is likely, medium above where it is not", () => {
    const high = ratingAreas(frame).filter(({ band }) => band === "high");
    expect(high.map(({ rating, from, to }) => [rating, from, to])).toEqual([
      ["medium", 1, 2],
      ["high", 3, 5],
    ]);
  });

  it("reads back the place it gives a share", () => {
    for (const share of [0.002, 0.005, 0.013, 0.02, 0.05]) {
      expect(moveTo(frame, 400, heightOf(share, frame)).magnitude).toBeCloseTo(share, 6);
    }
    expect(moveTo(frame, 400, frame.field.bottom - 2).magnitude).toBe(0);
    expect(moveTo(frame, -50, 100).likelihood).toBe(1);
    expect(moveTo(frame, 5000, 100).likelihood).toBe(5);
  });
});

describe("marks of the exposure matrix", () => {
  it("cover no other, and keep to their class", () => {
    const places = ratedPlaces(series, frame);
    places.forEach((one, i) => {
      const column = Math.floor((one.x - frame.field.left) / frame.columnWidth) + 1;
      expect(column).toBe(one.item.likelihood);
      for (const other of places.slice(i + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(21);
      }
    });
  });

  it("stand apart wherever there is room", () => {
    const discs = Array.from({ length: 5 }, (_, i) => ({
      id: String(i),
      x: 60,
      y: 100,
      radius: 10,
      left: 0,
      right: 120,
    }));
    const places = [...dodge(discs).values()].sort((a, b) => a - b);
    places.slice(1).forEach((x, i) => {
      expect(x - places[i]!).toBeGreaterThanOrEqual(22);
    });
  });

  it("have names that do not touch", () => {
    const boxes = nameBoxes(exposureLayout(series, size, "en").marks);
    expect(boxes.length).toBeGreaterThan(8);
    boxes.forEach((one, i) => {
      for (const other of boxes.slice(i + 1)) {
        const apart =
          one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top ||
          other.bottom <= one.top;
        expect(apart, `${one.text} and ${other.text}`).toBe(true);
      }
    });
  });
});

describe("moving a mark", () => {
  it("rates it anew, by class or by a tenth with keys", () => {
    const to = { likelihood: 5, magnitude: 0.03 } as const;
    const item = withMoved(series, { item: "item-5", to }).items.find(({ id }) => id === "item-5");
    expect(item).toMatchObject({ rating: "high", likelihood: 5, isJudgement: true });
    expect(stepped(to, "right", frame.floor)).toEqual(to);
    expect(stepped(to, "left", frame.floor).likelihood).toBe(4);
    expect(stepped(to, "up", frame.floor).magnitude).toBeCloseTo(0.033, 9);
    expect(stepped({ likelihood: 1, magnitude: frame.floor }, "down", frame.floor).magnitude).toBe(
      0,
    );
  });

  it("happens only where moves are taken", () => {
    const calls: unknown[] = [];
    const still = exposureTargets(series, { size, locale: "en", acts: undefined });
    expect(still.every(({ drag }) => drag === undefined)).toBe(true);
    const acts = {
      move: (to: MovedItem) => calls.push(["move", to]),
      commit: () => calls.push(["commit"]),
      cancel: () => calls.push(["cancel"]),
    };
    const live = exposureTargets(series, { size, locale: "en", acts });
    const mark = live.find(({ id }) => id === "item-1");
    mark?.drag?.move(frame.field.left + 3, heightOf(0.01, frame));
    mark?.drag?.commit();
    expect(calls).toEqual([
      ["move", { item: "item-1", to: { likelihood: 1, magnitude: 0.01 } }],
      ["commit"],
    ]);
  });
});

interface NameBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Boxes of the words at marks, a little under their true size. */
function nameBoxes(marks: readonly Mark[]): readonly NameBox[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== "group" || !mark.id.startsWith("item-")) return [];
    return mark.marks.flatMap((each): NameBox[] => {
      if (each.kind !== "text" || each.size !== 10.5 || each.isBold === true) return [];
      const width = each.text.length * 4.6;
      const left = { start: 0, middle: -width / 2, end: -width }[each.anchor] + mark.x + each.x;
      const bottom = mark.y + each.y;
      return [{ text: each.text, left, right: left + width, top: bottom - 8, bottom }];
    });
  });
}
