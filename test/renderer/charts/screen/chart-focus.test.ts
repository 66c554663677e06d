import { describe, expect, it } from "vitest";
import type { Target } from "../../../../renderer/charts/drawing/target.ts";
import { calloutBox, calloutLayout } from "../../../../renderer/charts/screen/callout-layout.ts";
import {
  directionOf,
  targetAt,
  targetByKey,
} from "../../../../renderer/charts/screen/chart-focus.ts";

function point(id: string, row: string, [x, y]: readonly [number, number]): Target {
  return { id, row, x, y, lines: [id], label: id };
}

const targets = [
  point("a1", "a", [10, 20]),
  point("a2", "a", [50, 22]),
  point("b1", "b", [12, 80]),
  point("b2", "b", [48, 78]),
  { ...point("box", "c", [50, 150]), box: { left: 0, right: 100, top: 140, bottom: 160 } },
];
const at = (id: string): Target => targets.find((target) => target.id === id)!;

describe("pointing in a chart", () => {
  it("finds the nearest point within reach, or the area that holds the place", () => {
    expect(targetAt(targets, { x: 14, y: 26 })?.id).toBe("a1");
    expect(targetAt(targets, { x: 80, y: 150 })?.id).toBe("box");
    expect(targetAt(targets, { x: 200, y: 20 })).toBeUndefined();
  });

  it("prefers a point to the area it lies in", () => {
    const inside = point("inside", "d", [60, 150]);
    expect(targetAt([...targets, inside], { x: 62, y: 150 })?.id).toBe("inside");
  });
});

describe("keys in a chart", () => {
  it("walk along a row and stop at its ends", () => {
    expect(targetByKey(targets, at("a1"), "ArrowRight")?.id).toBe("a2");
    expect(targetByKey(targets, at("a2"), "ArrowRight")?.id).toBe("a2");
    expect(targetByKey(targets, at("a2"), "Home")?.id).toBe("a1");
    expect(targetByKey(targets, at("b1"), "End")?.id).toBe("b2");
  });

  it("change the row at the nearest place", () => {
    expect(targetByKey(targets, at("a2"), "ArrowDown")?.id).toBe("b2");
    expect(targetByKey(targets, at("b2"), "ArrowDown")?.id).toBe("box");
    expect(targetByKey(targets, at("b1"), "ArrowUp")?.id).toBe("a1");
    expect(targetByKey(targets, at("a1"), "ArrowUp")?.id).toBe("a1");
  });

  it("leave other keys alone", () => {
    expect(targetByKey(targets, at("a1"), "x")).toBeUndefined();
    expect(directionOf("ArrowUp")).toBe("up");
    expect(directionOf("Enter")).toBeUndefined();
  });
});

describe("a callout", () => {
  it("stays inside the picture wherever its target is", () => {
    const size = { width: 300, height: 200 };
    for (const spot of [
      [2, 2],
      [298, 2],
      [2, 198],
      [298, 198],
      [150, 100],
    ] as const) {
      const target = {
        ...point("p", "r", spot),
        lines: ["a rather long name of a point", "2030: 12"],
      };
      const box = calloutBox(target, size);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(size.width);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(size.height);
      expect(calloutLayout(target, size).filter(({ kind }) => kind === "text")).toHaveLength(2);
    }
  });
});
