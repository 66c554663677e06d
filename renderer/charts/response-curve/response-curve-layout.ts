import { line, scaleLinear } from "d3";
import { onScale, scaledWithUnit } from "../../format/scale.ts";
import {
  axisTitle,
  extentOf,
  valueAxis,
  valueScale,
  type Field,
  type Scale,
} from "../drawing/axes.ts";
import { numberCell, type ChartTable } from "../drawing/chart-table.ts";
import { backedText } from "../drawing/clear-place.ts";
import { endLabelRoom, endLabels, type CurveEnd } from "../drawing/end-labels.ts";
import { place, type Mark, type Picture } from "../drawing/marks.ts";
import type { Size } from "../drawing/size.ts";
import type { Target } from "../drawing/target.ts";
import { textWidth } from "../drawing/text-width.ts";
import type { ResponseCurve, ResponsePoint, ResponseSeries } from "./response-curve-series.ts";

interface Frame {
  readonly field: Field;
  readonly x: Scale;
  /** Of values in the unit of the results. */
  readonly y: Scale;
}

interface Known {
  readonly input: number;
  readonly value: number;
}

function known(points: readonly ResponsePoint[]): readonly Known[] {
  return points.flatMap(({ input, value }) => (value === null ? [] : [{ input, value }]));
}

function frameOf(series: ResponseSeries, size: Size): Frame {
  const { curves, levels, figure } = series;
  const names = [...curves, ...levels].map(({ name }) => textWidth(name, 11, true));
  const right = size.width - endLabelRoom(Math.min(size.width * 0.3, Math.max(60, ...names)));
  const field: Field = { left: 52, right, top: 32, bottom: size.height - 40 };
  const points = curves.flatMap((curve) => known(curve.points));
  const values = [...points.map(({ value }) => value), ...levels.map(({ value }) => value)];
  const [low, high] = extentOf(values.length === 0 ? [0, 1] : values, { fromZero: true });
  const inputs = points.map(({ input }) => input);
  const { divisor } = figure.scale;
  const inUnit = valueScale([low / divisor, high / divisor], field);
  const [from = 0, to = 1] = inUnit.domain();
  return {
    field,
    x: scaleLinear(extentOf(inputs.length === 0 ? [0, 1] : inputs, { fromZero: false }), [
      field.left,
      field.right,
    ]),
    y: inUnit.copy().domain([from * divisor, to * divisor]),
  };
}

/** Places the curves, the levels, the range of the data, the present setting, and the answers. */
export function responseLayout(series: ResponseSeries, size: Size): Picture {
  const frame = frameOf(series, size);
  const { field, y } = frame;
  const { divisor, unit } = series.figure.scale;
  const [from = 0, to = 1] = y.domain();
  const inUnit = y.copy().domain([from / divisor, to / divisor]);
  const title = unit === "" ? series.figure.name : `${series.figure.name}, ${unit}`;
  const marks: Mark[] = [
    axisTitle(title, field),
    ...rangeMarks(series, frame),
    ...valueAxis(inUnit, field),
    ...inputAxis(series, frame),
    ...levelMarks(series, frame),
    ...presentMarks(series, frame),
    ...series.curves.map((curve) => curveMark(curve, frame)),
    ...series.curves.flatMap((curve) => answerMarks(curve, series, frame)),
    ...endLabels(endsOf(series, frame), field.right, {
      top: field.top - 8,
      bottom: field.bottom + 8,
    }),
  ];
  return { ...size, marks };
}

function rangeMarks({ range }: ResponseSeries, { field, x }: Frame): readonly Mark[] {
  if (range === undefined) return [];
  const [from, to] = [x(range.low), x(range.high)].map((at) =>
    Math.min(field.right, Math.max(field.left, at)),
  ) as [number, number];
  if (to - from < 1) return [];
  const box = { x: place(from), width: place(to - from), y: field.top };
  const text = { kind: "text", tone: "assumed", size: 10.5, anchor: "start" } as const;
  return [
    { kind: "rect", ...box, height: field.bottom - field.top, fill: "assumedSoft", opacity: 0.7 },
    {
      ...text,
      x: place(Math.min(from + 4, field.right - 60)),
      y: field.top + 12,
      text: range.name,
    },
  ];
}

function inputAxis({ input }: ResponseSeries, { field, x }: Frame): readonly Mark[] {
  const text = { kind: "text", tone: "third", size: 11 } as const;
  const count = Math.max(2, Math.min(8, Math.floor((field.right - field.left) / 90)));
  return [
    ...x.ticks(count).flatMap((value): readonly Mark[] => {
      const at = place(x(value));
      return [
        {
          ...{ kind: "line", x1: at, x2: at, tone: "third", width: 0.8 },
          ...{ y1: field.bottom, y2: field.bottom + 4 },
        },
        { ...text, x: at, y: field.bottom + 16, text: input.show(value), anchor: "middle" },
      ];
    }),
    {
      ...text,
      x: field.left,
      y: field.bottom + 34,
      text: input.name,
      tone: "second",
      anchor: "start",
    },
  ];
}

function levelMarks({ levels }: ResponseSeries, { field, y }: Frame): readonly Mark[] {
  return levels.map(({ value, isAsked }): Mark => {
    const at = place(y(value));
    const across = { kind: "line", x1: field.left, x2: field.right, y1: at, y2: at } as const;
    return isAsked
      ? { ...across, tone: "warning", width: 1.3, dash: "5 3" }
      : { ...across, tone: "third", width: 0.8, dash: "2 3" };
  });
}

function presentMarks({ present, presentName }: ResponseSeries, frame: Frame): readonly Mark[] {
  const { field, x } = frame;
  const [low = 0, high = 0] = x.domain();
  if (present === null || present < low || present > high) return [];
  const at = place(x(present));
  const isRight = at > field.right - 70;
  return [
    { kind: "line", x1: at, x2: at, y1: field.top, y2: field.bottom, tone: "third", width: 0.8 },
    {
      ...{ kind: "text", x: at + (isRight ? -5 : 5), y: field.bottom - 7, text: presentName },
      ...{ tone: "third", size: 10.5, anchor: isRight ? "end" : "start" },
    },
  ];
}

function curveMark({ points, tone }: ResponseCurve, { x, y }: Frame): Mark {
  const path = line<ResponsePoint>()
    .defined(({ value }) => value !== null)
    .x(({ input }) => place(x(input)))
    .y(({ value }) => place(y(value ?? 0)));
  return { kind: "path", d: path([...points]) ?? "", stroke: tone, width: 2.2 };
}

/** Where a curve reaches what is asked: a ring on it, a line down, and the setting in words. */
function answerMarks(
  curve: ResponseCurve,
  { input }: ResponseSeries,
  frame: Frame,
): readonly Mark[] {
  const { field, x, y } = frame;
  const [low = 0, high = 0] = x.domain();
  return curve.answers
    .filter((setting) => setting >= low && setting <= high)
    .flatMap((setting): readonly Mark[] => {
      const at = place(x(setting));
      const up = place(y(valueAt(curve, setting)));
      const text = input.show(setting);
      const half = textWidth(text, 12, true) / 2 + 4;
      const middle = Math.min(field.right - half, Math.max(field.left + half, at));
      return [
        {
          ...{ kind: "line", x1: at, x2: at, y1: up, y2: field.bottom },
          ...{ tone: curve.tone, width: 1, dash: "3 3" },
        },
        { kind: "dot", x: at, y: up, radius: 4.5, tone: curve.tone, isHollow: true },
        ...backedText({
          ...{ kind: "text", x: place(middle), y: up - 11, text, tone: "ink" },
          ...{ size: 12, anchor: "middle", isBold: true },
        }),
      ];
    });
}

/** The curve at a setting, straight between its points. */
function valueAt({ points }: ResponseCurve, setting: number): number {
  const all = known(points);
  const after = all.find(({ input }) => input >= setting) ?? all.at(-1);
  const before = all.findLast(({ input }) => input <= setting) ?? all[0];
  if (after === undefined || before === undefined) return 0;
  if (after.input === before.input) return after.value;
  const share = (setting - before.input) / (after.input - before.input);
  return before.value + share * (after.value - before.value);
}

function endsOf({ curves, levels }: ResponseSeries, { y }: Frame): readonly CurveEnd[] {
  const ends = curves.flatMap(({ name, tone, points }): readonly CurveEnd[] => {
    const last = known(points).at(-1);
    return last === undefined ? [] : [{ y: y(last.value), lines: [name], tone, isBold: true }];
  });
  const across = levels.map(({ value, name, isAsked }): CurveEnd => ({
    y: y(value),
    lines: [name],
    tone: isAsked ? "warning" : "third",
    dash: isAsked ? "5 3" : "2 3",
  }));
  return [...ends, ...across];
}

/** Every point of every curve. */
export function responseTargets(series: ResponseSeries, size: Size): readonly Target[] {
  const { x, y } = frameOf(series, size);
  return series.curves.flatMap(({ id, name, points, place: where }) =>
    known(points).map(({ input, value }): Target => {
      const at = `${series.input.show(input)} → ${scaledWithUnit(value, series.figure.scale)}`;
      return {
        id: `${id}@${input}`,
        row: id,
        x: place(x(input)),
        y: place(y(value)),
        lines: [name, at],
        label: `${name}, ${series.input.name} ${at}`,
        place: where,
      };
    }),
  );
}

/** The figures of the curves, setting by setting. */
export function responseTable({ input, figure, curves }: ResponseSeries): ChartTable {
  const settings = [
    ...new Set(curves.flatMap(({ points }) => points.map((point) => point.input))),
  ].toSorted((a, b) => a - b);
  const show = (value: number): string => onScale(value, figure.scale);
  const { unit } = figure.scale;
  return {
    columns: [input.name, ...curves.map(({ name }) => (unit === "" ? name : `${name}, ${unit}`))],
    rows: settings.map((setting) => [
      { text: input.show(setting), value: setting },
      ...curves.map(({ points }) =>
        numberCell(points.find((point) => point.input === setting)?.value, show),
      ),
    ]),
  };
}
