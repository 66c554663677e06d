import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueScale, yearScale } from "../../../renderer/charts/drawing/axes.ts";
import { clearLabel } from "../../../renderer/charts/drawing/clear-place.ts";
import { spreadLabels } from "../../../renderer/charts/drawing/spread-labels.ts";
import { familyOf, textRuns } from "../../../renderer/charts/drawing/text-runs.ts";
import { textWidth } from "../../../renderer/charts/drawing/text-width.ts";

describe("labels at line ends", () => {
  it("stay where they are when there is room", () => {
    const wanted = [
      { at: 20, height: 10 },
      { at: 60, height: 10 },
    ];
    expect(spreadLabels(wanted, { top: 0, bottom: 100 })).toEqual([20, 60]);
  });

  it("share what they overlap", () => {
    const wanted = [
      { at: 50, height: 10 },
      { at: 52, height: 10 },
    ];
    expect(spreadLabels(wanted, { top: 0, bottom: 100 })).toEqual([46, 56]);
  });

  it("never overlap where the room suffices, and keep their order", () => {
    const height = 12;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 12 }), (ats) => {
        const wanted = ats.map((at) => ({ at, height }));
        const placed = [...spreadLabels(wanted, { top: 0, bottom: 200 })].sort((a, b) => a - b);
        placed.forEach((centre, i) => {
          expect(centre).toBeGreaterThanOrEqual(height / 2 - 1e-9);
          expect(centre).toBeLessThanOrEqual(200 - height / 2 + 1e-9);
          const above = placed[i - 1];
          if (above !== undefined) expect(centre - above).toBeGreaterThanOrEqual(height - 1e-9);
        });
      }),
    );
  });
});

describe("a label along a curve", () => {
  const field = { left: 40, right: 400, top: 20, bottom: 220 };
  const scales = { x: yearScale([2024, 2060], field), y: valueScale([0, 100], field) };
  const curve = [
    { year: 2024, value: 90 },
    { year: 2060, value: 10 },
  ];

  it("stands clear of curves and of labels placed before", () => {
    const around = { curves: [curve], taken: [], field };
    const label = { text: "a path", points: [{ year: 2040, value: 54 }], tone: "ink" } as const;
    const first = clearLabel(label, around, scales);
    const second = clearLabel(label, { ...around, taken: [first.box] }, scales);
    const isApart =
      first.box.right < second.box.left ||
      second.box.right < first.box.left ||
      first.box.bottom < second.box.top ||
      second.box.bottom < first.box.top;
    expect(isApart).toBe(true);
    for (const { box } of [first, second]) {
      expect(box.left).toBeGreaterThanOrEqual(field.left);
      expect(box.right).toBeLessThanOrEqual(field.right);
    }
  });
});

describe("words in pictures", () => {
  it("name the one font that has their signs", () => {
    const runs = textRuns("PUE 計劃 1.2");
    expect(runs.map((run) => run.text)).toEqual(["PUE ", "計劃", " 1.2"]);
    expect(runs.map((run) => familyOf(run, "zh-Hant"))).toEqual(["Inter", "Noto Sans TC", "Inter"]);
    expect(familyOf({ text: "计", isChinese: true }, "zh-Hans")).toBe("Noto Sans SC");
  });

  it("are estimated wider as they grow", () => {
    expect(textWidth("計劃", 10)).toBe(20);
    expect(textWidth("plan", 10, true)).toBeGreaterThan(textWidth("plan", 10));
  });
});
