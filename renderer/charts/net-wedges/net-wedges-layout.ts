import { scaledWithUnit, type Scale as Shown } from "../../format/scale.ts";
import { formatNumber, formatPercent } from "../../format/number.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translator } from "../../i18n/translate.ts";
import {
  axisTitle,
  extentOf,
  valueAxis,
  valueScale,
  yearAxis,
  yearScale,
  type Field,
} from "../drawing/axes.ts";
import { backedText } from "../drawing/clear-place.ts";
import { endLabelRoom, endLabels, type CurveEnd } from "../drawing/end-labels.ts";
import { lineTargets } from "../drawing/line-targets.ts";
import { place, type Mark, type Picture } from "../drawing/marks.ts";
import { bandPath, curvePath, type Point, type Scales } from "../drawing/paths.ts";
import type { Size } from "../drawing/size.ts";
import type { Target } from "../drawing/target.ts";
import { textWidth } from "../drawing/text-width.ts";
import type { PlacedTarget } from "../neutrality-path/neutrality-path-series.ts";
import { wedgeTones } from "../wedges/wedge-palette.ts";
import { stackOf, type Stack } from "../wedges/wedge-stack.ts";
import type { Frame } from "./net-wedges-frame.ts";
import { bandNames, type NamedBands } from "./band-names.ts";
import { netWedgesScale, type NetWedgesSeries } from "./net-wedges-series.ts";

const labelSize = 11;

/** Places levers as areas from the base-year state down to net, with targets, gap and reference path. */
export function netWedgesLayout(series: NetWedgesSeries, size: Size, locale: Locale): Picture {
  const shown = netWedgesScale(series, locale);
  const scaled = inUnit(series, shown.divisor);
  const stack = stackOf(series.wedges, shown.divisor);
  const frame = frameOf(scaled, stack, { size, shown, locale });
  const names = bandNames(stack, frame);
  const marks: Mark[] = [
    axisTitle(frame.t("wedges.axis", { unit: shown.unit }), frame.field),
    ...stack.bands.map((band): Mark => ({
      kind: "path",
      d: bandPath(band.points, frame.scales),
      fill: wedgeTones[band.lever],
      stroke: "paper",
      width: 0.8,
      opacity: 0.4,
    })),
    ...valueAxis(frame.scales.y, frame.field),
    ...yearAxis(frame.scales.x, frame.field),
    { kind: "path", d: curvePath(stack.top, frame.scales), stroke: "second", width: 0.9 },
    ...lineMarks(scaled, frame),
    ...names.marks,
    ...scaled.path.targets.flatMap((target) => targetMarks(target, frame)),
    ...targetWords(scaled.path.targets, frame),
    ...minimumWords(scaled, frame),
    ...endLabels(endsOf(scaled, names, frame), frame.field.right, {
      top: frame.field.top - 8,
      bottom: frame.field.bottom + 8,
    }),
  ];
  return { ...size, marks };
}

/** The points of the curves, which explain themselves. */
export function netWedgesTargets(
  series: NetWedgesSeries,
  size: Size,
  locale: Locale,
): readonly Target[] {
  const shown = netWedgesScale(series, locale);
  const scaled = inUnit(series, shown.divisor);
  const stack = stackOf(series.wedges, shown.divisor);
  return targetsOf(series, frameOf(scaled, stack, { size, shown, locale }));
}

function inUnit(series: NetWedgesSeries, divisor: number): NetWedgesSeries {
  const curve = (points: readonly Point[]): readonly Point[] =>
    points.map(({ year, value }) => ({ year, value: value / divisor }));
  const { path, other } = series;
  return {
    ...series,
    other: other === undefined ? undefined : { ...other, points: curve(other.points) },
    path: {
      ...path,
      net: curve(path.net),
      gross: curve(path.gross),
      minimum: curve(path.minimum),
      spread: path.spread.map(({ year, low, high }) => ({
        year,
        low: low / divisor,
        high: high / divisor,
      })),
      targets: path.targets.map((target) => ({
        ...target,
        level: target.level / divisor,
        net: target.net / divisor,
      })),
    },
  };
}

interface Given {
  readonly size: Size;
  readonly shown: Shown;
  readonly locale: Locale;
}

function frameOf(series: NetWedgesSeries, stack: Stack, { size, shown, locale }: Given): Frame {
  const t = translator(locale);
  const words = [
    ...stack.bands.map(({ lever }) => t(`wedges.${lever}`)),
    ...(series.other === undefined ? [] : [series.other.name]),
    t("neutrality.grossNote"),
    t("wedges.net"),
  ];
  const widest = Math.min(200, Math.max(...words.map((text) => textWidth(text, labelSize, true))));
  const field: Field = {
    left: 42,
    right: size.width - endLabelRoom(widest),
    top: 30,
    bottom: size.height - (series.path.targets.length > 0 ? 44 : 24),
  };
  const tops = stack.top.map(({ value }) => value);
  const others = [series.path.gross, series.other?.points ?? []].flat();
  const highs = series.path.spread.map(({ high }) => high);
  const values = [...tops, ...others.map(({ value }) => value), ...highs];
  const years = series.path.net.map(({ year }) => year);
  const scales: Scales = {
    x: yearScale(extentOf(years, { fromZero: false }), field),
    y: valueScale(extentOf(values, { fromZero: true }), field),
  };
  return { field, scales, shown, t, locale };
}

function lineMarks({ path, other }: NetWedgesSeries, { scales }: Frame): readonly Mark[] {
  const curve = (points: readonly Point[]): { kind: "path"; d: string } => ({
    kind: "path",
    d: curvePath(points, scales),
  });
  return [
    { kind: "path", d: bandPath(path.spread, scales), fill: "accent", opacity: 0.2 },
    { ...curve(path.minimum), stroke: "ink", width: 1.1, dash: "4 3" },
    { ...curve(path.gross), stroke: "second", width: 1.2, dash: "1.5 2.5" },
    ...(other === undefined
      ? []
      : [{ ...curve(other.points), stroke: other.tone, width: 1.5 } satisfies Mark]),
    { ...curve(path.net), stroke: "accent", width: 2.4 },
  ];
}

/** The upright from the target to net, with the gap beside it where there is room for it. */
function targetMarks(target: PlacedTarget, { scales, shown, t }: Frame): readonly Mark[] {
  const x = place(scales.x(target.year));
  const [level, net] = [place(scales.y(target.level)), place(scales.y(target.net))];
  const dot: Mark = { kind: "dot", x, y: level, radius: 4.5, tone: "warning", isHollow: true };
  if (net >= level - 12) return [dot];
  const line: Mark = {
    kind: "line",
    x1: x,
    x2: x,
    y1: net,
    y2: level - 4.5,
    tone: "warning",
    width: 1.4,
  };
  if (level - net < 34) return [line, dot];
  const value = scaledWithUnit((target.net - target.level) * shown.divisor, shown);
  const words = backedText({
    kind: "text",
    x: x + 7,
    y: place((level + net) / 2 + 4),
    text: t("neutrality.gap", { value }),
    tone: "warning",
    size: labelSize,
    anchor: "start",
    isBold: true,
  });
  return [line, ...words, dot];
}

/** The targets' names below the years, a row lower where two would touch. */
function targetWords(targets: readonly PlacedTarget[], frame: Frame): readonly Mark[] {
  const { scales, field, t } = frame;
  let right = -Infinity;
  return targets
    .toSorted((a, b) => a.year - b.year)
    .flatMap((target): readonly Mark[] => {
      const text = t("neutrality.target", { year: String(target.year), name: target.name });
      const half = textWidth(text, labelSize, true) / 2;
      const x = Math.max(half, scales.x(target.year));
      if (x - half < right + 10) return [];
      right = x + half;
      return [
        {
          kind: "text",
          x: place(x),
          y: field.bottom + 34,
          text,
          tone: "warning",
          size: labelSize,
          anchor: "middle",
          isBold: true,
        },
      ];
    });
}

/** The name of the reference path at the place where it stands furthest from net and other lines. */
function minimumWords(
  { path }: NetWedgesSeries,
  { scales, t, locale, field }: Frame,
): readonly Mark[] {
  const text = t("neutrality.minimum", { rate: formatPercent(path.paths.minimumRate, locale, 1) });
  const width = textWidth(text, labelSize);
  const rooms = path.minimum.flatMap(({ year, value }) => {
    const x = scales.x(year);
    if (value <= 0 || x + width > field.right) return [];
    const at = (points: readonly Point[]): number =>
      points.find((point) => point.year === year)?.value ?? 0;
    const room = Math.abs(scales.y(at(path.net)) - scales.y(value));
    return [{ x, y: scales.y(value), room }];
  });
  const best = rooms.toSorted((a, b) => b.room - a.room)[0];
  if (best === undefined) return [];
  return backedText({
    kind: "text",
    x: place(best.x + 6),
    y: place(best.y - 6),
    text,
    tone: "second",
    size: labelSize,
    anchor: "start",
  });
}

function endsOf(
  { path, other }: NetWedgesSeries,
  names: NamedBands,
  { scales, t }: Frame,
): readonly CurveEnd[] {
  const last = (points: readonly Point[]): number => scales.y(points.at(-1)?.value ?? 0);
  return [
    ...names.ends,
    { y: last(path.gross), lines: [t("neutrality.grossNote")], tone: "second", dash: "1.5 2.5" },
    ...(other === undefined
      ? []
      : [{ y: last(other.points), lines: [other.name], tone: other.tone } satisfies CurveEnd]),
    { y: last(path.net), lines: [t("wedges.net")], tone: "accent", isBold: true },
  ];
}

function targetsOf(
  { scenario, path, other }: NetWedgesSeries,
  { scales, shown, t }: Frame,
): readonly Target[] {
  const y = ((value: number) => scales.y(value / shown.divisor)) as Scales["y"];
  const show = (value: number): string => scaledWithUnit(value, shown);
  const ranges = new Map(path.spread.map((point) => [point.year, point]));
  const range = (year: number): readonly string[] => {
    const found = ranges.get(year);
    if (found === undefined) return [];
    const text = (value: number): string => formatNumber(value / shown.divisor, shown.decimals);
    return [`5–95 %: ${text(found.low)}–${text(found.high)}`];
  };
  const metric = "carbon.netEmissions";
  const curves = [
    { id: "net", name: t("wedges.net"), points: path.net, show, metric, scenario, more: range },
    {
      id: "gross",
      name: t("neutrality.grossNote"),
      points: path.gross,
      show,
      metric: "carbon.grossResidual",
      scenario,
    },
    ...(other === undefined
      ? []
      : [
          {
            id: "other",
            name: other.name,
            points: other.points,
            show,
            metric,
            scenario: other.scenario,
          },
        ]),
  ];
  return lineTargets(curves, { x: scales.x, y });
}
