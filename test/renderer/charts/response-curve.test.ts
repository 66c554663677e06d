import { expect, test } from "vitest";
import {
  responseLayout,
  responseTable,
  responseTargets,
} from "../../../renderer/charts/response-curve/response-curve-layout.ts";
import type { ResponseSeries } from "../../../renderer/charts/response-curve/response-curve-series.ts";
import type { Mark } from "../../../renderer/charts/drawing/marks.ts";

const size = { width: 700, height: 360 };
const points = [0, 1, 2, 3, 4].map((input) => ({ input, value: 10 * input }));

const series: ResponseSeries = {
  input: { name: "tariff", show: (setting) => `${setting} ×` },
  figure: { name: "cost", scale: { divisor: 1, unit: "CNY m", decimals: 1 } },
  curves: [
    { id: "a", name: "A", tone: "#00ADCF", points, answers: [2.5] },
    { id: "b", name: "B", tone: "#E71D25", points: [{ input: 0, value: null }], answers: [] },
  ],
  levels: [{ value: 25, name: "wanted", isAsked: true }],
  present: 1,
  presentName: "present",
  range: { low: 0.5, high: 1.5, name: "range" },
};

const texts = (marks: readonly Mark[]): readonly string[] =>
  marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));

test("the ring stands where the curve crosses the level, with the setting in words", () => {
  const { marks } = responseLayout(series, size);
  const ring = marks.find((mark) => mark.kind === "dot");
  const level = marks.find((mark) => mark.kind === "line" && mark.dash === "5 3");
  if (ring?.kind !== "dot" || level?.kind !== "line") throw new Error("expected ring and level");
  expect(ring.y).toBeCloseTo(level.y1, 1);
  expect(texts(marks)).toEqual(
    expect.arrayContaining(["2.5 ×", "present", "range", "A", "wanted"]),
  );
});

test("every point that has a value can be reached and stands in the table", () => {
  expect(responseTargets(series, size)).toHaveLength(5);
  const { columns, rows } = responseTable(series);
  expect(columns).toEqual(["tariff", "A, CNY m", "B, CNY m"]);
  expect(rows[2]!.map(({ text }) => text)).toEqual(["2 ×", "20.0", ""]);
});
