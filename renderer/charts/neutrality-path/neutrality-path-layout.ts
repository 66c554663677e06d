import { formatPercent } from "../../format/number.ts";
import { scaledWithUnit, type Scale as Shown } from "../../format/scale.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translator, type Translate } from "../../i18n/translate.ts";
import {
  axisTitle,
  extentOf,
  valueAxis,
  valueScale,
  yearAxis,
  yearScale,
  type Field,
} from "../drawing/axes.ts";
import { backedText, clearLabel, type Box } from "../drawing/clear-place.ts";
import { endLabelRoom, endLabels } from "../drawing/end-labels.ts";
import { place, type Mark, type Picture } from "../drawing/marks.ts";
import { bandPath, curvePath, type Point, type Scales } from "../drawing/paths.ts";
import type { Size } from "../drawing/size.ts";
import { textWidth } from "../drawing/text-width.ts";
import {
  neutralityScale,
  type NeutralityPathSeries,
  type PlacedTarget,
} from "./neutrality-path-series.ts";

interface Frame {
  readonly field: Field;
  readonly scales: Scales;
  readonly shown: Shown;
  readonly t: Translate;
  readonly locale: Locale;
}

/** Places net and gross emissions, reference paths, targets and the gap to them. */
export function neutralityPathLayout(
  series: NeutralityPathSeries,
  size: Size,
  locale: Locale,
): Picture {
  const { frame, scaled, ends } = neutralityFrame(series, size, locale);
  const { field, shown, t } = frame;
  const marks: Mark[] = [
    axisTitle(t("neutrality.axis", { unit: shown.unit }), field),
    { kind: "path", d: bandPath(scaled.spread, frame.scales), fill: "accent", opacity: 0.14 },
    ...valueAxis(frame.scales.y, field),
    ...yearAxis(frame.scales.x, field),
    ...pathMarks(scaled, frame.scales),
    ...scaled.targets.flatMap((target) => targetMarks(target, frame)),
    ...targetWords(scaled, frame),
    ...referenceLabels(scaled, frame),
    ...neutralMarks(scaled, frame),
    ...endLabels(
      ends.map(({ points, ...end }) => ({ ...end, y: frame.scales.y(lastOf(points, shown)) })),
      field.right,
      { top: field.top - 8, bottom: field.bottom + 8 },
    ),
  ];
  return { ...size, marks };
}

/** Field, scales and series in the unit shown. */
export function neutralityFrame(
  series: NeutralityPathSeries,
  size: Size,
  locale: Locale,
): {
  readonly frame: Frame;
  readonly scaled: NeutralityPathSeries;
  readonly ends: ReturnType<typeof endWords>;
} {
  const t = translator(locale);
  const shown = neutralityScale(series, locale);
  const ends = endWords(series, t);
  const widest = Math.max(
    ...ends.flatMap((end) => end.lines.map((text) => textWidth(text, 11, true))),
  );
  const field: Field = {
    left: 46,
    right: size.width - endLabelRoom(widest),
    top: 30,
    bottom: size.height - (series.targets.length > 0 ? 56 : 24),
  };
  const scaled = inUnit(series, shown.divisor);
  return { frame: { field, scales: scalesFor(scaled, field), shown, t, locale }, scaled, ends };
}

function lastOf(points: readonly Point[], { divisor }: Shown): number {
  return (points.at(-1)?.value ?? 0) / divisor;
}

function inUnit(series: NeutralityPathSeries, divisor: number): NeutralityPathSeries {
  const path = (points: readonly Point[]): readonly Point[] =>
    points.map(({ year, value }) => ({ year, value: value / divisor }));
  return {
    ...series,
    net: path(series.net),
    gross: path(series.gross),
    minimum: path(series.minimum),
    second: path(series.second),
    spread: series.spread.map(({ year, low, high }) => ({
      year,
      low: low / divisor,
      high: high / divisor,
    })),
    targets: series.targets.map((target) => ({
      ...target,
      level: target.level / divisor,
      net: target.net / divisor,
    })),
  };
}

function scalesFor(series: NeutralityPathSeries, field: Field): Scales {
  const points = [...series.net, ...series.gross, ...series.minimum];
  const highs = series.spread.map((point) => point.high);
  const years = points.map((point) => point.year);
  return {
    x: yearScale(extentOf(years, { fromZero: false }), field),
    y: valueScale(
      extentOf([...points.map((point) => point.value), ...highs], { fromZero: true }),
      field,
    ),
  };
}

function pathMarks(series: NeutralityPathSeries, scales: Scales): readonly Mark[] {
  const curve = (points: readonly Point[]): { kind: "path"; d: string } => ({
    kind: "path",
    d: curvePath(points, scales),
  });
  return [
    { ...curve(series.second), stroke: "third", width: 1.1, dash: "1.5 3" },
    { ...curve(series.minimum), stroke: "ink", width: 1.1, dash: "5 3" },
    { ...curve(series.gross), stroke: "second", width: 1.3 },
    { ...curve(series.net), stroke: "accent", width: 2.4 },
  ];
}

function referenceLabels(series: NeutralityPathSeries, frame: Frame): readonly Mark[] {
  const { t, locale, scales, field } = frame;
  const { minimumRate, powerZeroYear, directZeroYear } = series.paths;
  const start = series.minimum[0]?.value ?? 0;
  const middle = (points: readonly Point[]): readonly Point[] =>
    points.filter(({ value }) => value > 0.12 * start && value < 0.8 * start);
  const curves = [
    series.net,
    series.gross,
    series.minimum,
    series.second,
    series.spread.map(({ year, high }) => ({ year, value: high })),
  ];
  const taken: Box[] = series.targets.flatMap((target) => [
    gapBox(target, frame),
    gapLine(target, frame),
  ]);
  const label = (text: string, points: readonly Point[]): readonly Mark[] => {
    const around = { curves, taken: taken.slice(), field };
    const placed = clearLabel({ text, points: middle(points), tone: "second" }, around, scales);
    taken.push(placed.box);
    return placed.marks;
  };
  const rate = formatPercent(minimumRate, locale, 1);
  const years = { power: String(powerZeroYear), direct: String(directZeroYear) };
  return [
    ...label(t("neutrality.minimum", { rate }), series.minimum),
    ...label(t("neutrality.second", years), series.second),
  ];
}

function gapText({ level, net }: PlacedTarget, { t, shown }: Frame): string {
  return t("neutrality.gap", { value: scaledWithUnit((net - level) * shown.divisor, shown) });
}

function gapBox(target: PlacedTarget, frame: Frame): Box {
  const x = frame.scales.x(target.year);
  const middle = (frame.scales.y(target.level) + frame.scales.y(target.net)) / 2;
  const right = x + 10 + textWidth(gapText(target, frame), 11, true);
  return { left: x + 4, right, top: middle - 8, bottom: middle + 8 };
}

function gapLine({ year, level, net }: PlacedTarget, { scales }: Frame): Box {
  const x = scales.x(year);
  return { left: x - 3, right: x + 3, top: scales.y(net), bottom: scales.y(level) };
}

function targetMarks(target: PlacedTarget, frame: Frame): readonly Mark[] {
  const { scales } = frame;
  const x = place(scales.x(target.year));
  const [level, net] = [place(scales.y(target.level)), place(scales.y(target.net))];
  const marks: Mark[] = [];
  if (net < level - 12) {
    marks.push({ kind: "line", x1: x, x2: x, y1: net, y2: level, tone: "warning", width: 1.4 });
  }
  if (level - net > 30) {
    const box = gapBox(target, frame);
    marks.push(
      ...backedText({
        kind: "text",
        x: x + 7,
        y: place(box.bottom - 4),
        text: gapText(target, frame),
        tone: "warning",
        size: 11,
        anchor: "start",
        isBold: true,
      }),
    );
  }
  marks.push({ kind: "dot", x, y: level, radius: 4.5, tone: "warning", isHollow: true });
  return marks;
}

/** The targets' names below the years, each under its own, a row lower where two would touch. */
function targetWords(series: NeutralityPathSeries, frame: Frame): readonly Mark[] {
  const { scales, field, t } = frame;
  let right = -Infinity;
  let row = 0;
  return [...series.targets]
    .sort((a, b) => a.year - b.year)
    .map((target): Mark => {
      const text = t("neutrality.target", { year: String(target.year), name: target.name });
      const half = textWidth(text, 11, true) / 2;
      const x = Math.max(half, scales.x(target.year));
      row = x - half < right + 8 ? row + 1 : 0;
      right = x + half;
      const y = place(field.bottom + 33 + row * 14);
      return {
        kind: "text",
        x: place(x),
        y,
        text,
        tone: "warning",
        size: 11,
        anchor: "middle",
        isBold: true,
      };
    });
}

function neutralMarks(series: NeutralityPathSeries, { scales, t }: Frame): readonly Mark[] {
  const year = series.neutralYear;
  const point = series.net.find((each) => each.year === year);
  if (year === null || point === undefined) return [];
  const at = { x: place(scales.x(year)), y: place(scales.y(point.value)) };
  return [
    { kind: "dot", ...at, radius: 4.5, tone: "accent", isHollow: false },
    ...backedText({
      kind: "text",
      x: at.x,
      y: place(at.y - 28),
      text: t("neutrality.reached", { year: String(year) }),
      tone: "accent",
      size: 11,
      anchor: "middle",
      isBold: true,
    }),
    { kind: "line", x1: at.x, x2: at.x, y1: at.y - 24, y2: at.y - 5, tone: "accent", width: 0.8 },
  ];
}

function endWords(series: NeutralityPathSeries, t: Translate) {
  return [
    {
      points: series.gross,
      lines: [t("neutrality.gross"), t("neutrality.grossNote")],
      tone: "second",
    },
    {
      points: series.net,
      lines: [t("neutrality.net"), t("neutrality.netNote")],
      tone: "accent",
      isBold: true,
    },
  ] as const;
}
