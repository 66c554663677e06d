import { onScale, type Scale as Shown } from "../../format/scale.ts";
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
import { backedText } from "../drawing/clear-place.ts";
import { endLabelRoom, endLabels, type CurveEnd } from "../drawing/end-labels.ts";
import { place, type Mark, type Picture } from "../drawing/marks.ts";
import { bandPath, curvePath, type BandPoint, type Point, type Scales } from "../drawing/paths.ts";
import type { Size } from "../drawing/size.ts";
import { textWidth } from "../drawing/text-width.ts";
import { wedgeTones } from "./wedge-palette.ts";
import { stackOf, type Band, type Stack } from "./wedge-stack.ts";
import { wedgesScale, type WedgesSeries } from "./wedges-series.ts";

const labelSize = 11;
const rowHeight = 14;

interface Frame {
  readonly field: Field;
  readonly scales: Scales;
  readonly shown: Shown;
  readonly t: Translate;
}

/** Places the base-year level, the line that growth and warming lift, the levers below it and net. */
export function wedgesLayout(series: WedgesSeries, size: Size, locale: Locale): Picture {
  const { frame, stack, net } = wedgesFrame(series, size, locale);
  const { field, scales, shown, t } = frame;
  const outside = stack.bands.filter((band) => insideSpot(band, frame) === undefined);
  const marks: Mark[] = [
    axisTitle(t("wedges.axis", { unit: shown.unit }), { ...field, top: 30 }),
    ...valueAxis(scales.y, field),
    ...yearAxis(scales.x, field),
    ...stack.bands.map((band): Mark => ({
      kind: "path",
      d: bandPath(band.points, scales),
      fill: wedgeTones[band.lever],
      stroke: "paper",
      width: 0.6,
      opacity: 0.85,
    })),
    baseLine(series, frame),
    { kind: "path", d: curvePath(stack.top, scales), stroke: "ink", width: 1.3 },
    { kind: "path", d: curvePath(net, scales), stroke: "accent", width: 2.4 },
    ...markedYears(series, frame),
    ...stack.bands.flatMap((band) => insideLabel(band, frame)),
    ...leaderLabels(outside, frame),
    ...endLabels(endsOf({ series, stack, net }, frame), field.right, {
      top: field.top - 8,
      bottom: field.bottom + 8,
    }),
  ];
  return { ...size, marks };
}

/** Field and scales, the stack of levers and net emissions in the unit shown. */
export function wedgesFrame(
  series: WedgesSeries,
  size: Size,
  locale: Locale,
): { readonly frame: Frame; readonly stack: Stack; readonly net: readonly Point[] } {
  const t = translator(locale);
  const shown = wedgesScale(series, locale);
  const stack = stackOf(series, shown.divisor);
  const net = series.net.map(({ year, value }) => ({ year, value: value / shown.divisor }));
  return { frame: frameOf({ stack, net, size, shown, t }), stack, net };
}

interface Given {
  readonly stack: Stack;
  readonly net: readonly Point[];
  readonly size: Size;
  readonly shown: Shown;
  readonly t: Translate;
}

function frameOf({ stack, net, size, shown, t }: Given): Frame {
  const words = [t("wedges.net"), t("wedges.baseYear")];
  const adding = stack.adding.map((lever) => `+ ${t(`wedges.${lever}`)}`);
  const widest = Math.max(...[...words, ...adding].map((text) => textWidth(text, labelSize, true)));
  const field: Field = {
    left: 46,
    right: size.width - endLabelRoom(widest),
    top: 40 + stack.bands.length * rowHeight,
    bottom: size.height - 24,
  };
  const values = [...stack.top, ...net].map(({ value }) => value);
  const years = net.map(({ year }) => year);
  const scales = {
    x: yearScale(extentOf(years, { fromZero: false }), field),
    y: valueScale(extentOf(values, { fromZero: true }), field),
  };
  const thin = stack.bands.filter(
    (band) => insideSpot(band, { field, scales, shown, t }) === undefined,
  ).length;
  const top = 42 + thin * rowHeight;
  return {
    field: { ...field, top },
    scales: { x: scales.x, y: scales.y.copy().range([field.bottom, top]) },
    shown,
    t,
  };
}

function baseLine({ base }: WedgesSeries, { field, scales, shown }: Frame): Mark {
  const y = place(scales.y(base / shown.divisor));
  return {
    kind: "line",
    x1: field.left,
    x2: field.right,
    y1: y,
    y2: y,
    tone: "ink",
    width: 1,
    dash: "5 3",
  };
}

/** Thin uprights in the reporting years, which the table beside gives in figures. */
function markedYears({ marked }: WedgesSeries, { field, scales }: Frame): readonly Mark[] {
  return marked.map((year): Mark => {
    const x = place(scales.x(year));
    const [y1, y2] = [field.top, field.bottom];
    return { kind: "line", x1: x, x2: x, y1, y2, tone: "second", width: 0.6, dash: "2 3" };
  });
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where a lever's name fits inside its area: the thickest place; nothing where none is thick enough. */
function insideSpot({ lever, points }: Band, { scales, field, t }: Frame): Spot | undefined {
  const half = textWidth(t(`wedges.${lever}`), labelSize) / 2 + 4;
  let best: (Spot & { readonly room: number }) | undefined;
  for (const point of points) {
    const x = scales.x(point.year);
    if (x - half < field.left || x + half > field.right) continue;
    const over = points.filter(({ year }) => Math.abs(scales.x(year) - x) <= half);
    const top = Math.max(...over.map(({ high }) => scales.y(high)));
    const bottom = Math.min(...over.map(({ low }) => scales.y(low)));
    const room = bottom - top;
    if (room > (best?.room ?? 15)) best = { x, y: (top + bottom) / 2 + 4, room };
  }
  return best;
}

function insideLabel(band: Band, frame: Frame): readonly Mark[] {
  const spot = insideSpot(band, frame);
  if (spot === undefined) return [];
  return backedText({
    kind: "text",
    x: place(spot.x),
    y: place(spot.y),
    text: frame.t(`wedges.${band.lever}`),
    tone: "ink",
    size: labelSize,
    anchor: "middle",
  });
}

/** Names of thin areas in rows above the field, each tied to the area where it is thickest. */
function leaderLabels(bands: readonly Band[], { scales, field, t }: Frame): readonly Mark[] {
  return bands.flatMap((band, row): readonly Mark[] => {
    const thickest = thickestOf(band.points);
    if (thickest === undefined) return [];
    const x = place(scales.x(thickest.year));
    const y = place(scales.y((thickest.low + thickest.high) / 2));
    const baseline = field.top - 8 - (bands.length - 1 - row) * rowHeight;
    const text = t(`wedges.${band.lever}`);
    const isLeft = x + 6 + textWidth(text, labelSize) > field.right;
    return [
      { kind: "line", x1: x, x2: x, y1: baseline - 4, y2: y, tone: "second", width: 0.6 },
      { kind: "dot", x, y, radius: 2, tone: "second", isHollow: false },
      ...backedText({
        kind: "text",
        x: isLeft ? x - 5 : x + 5,
        y: baseline,
        text,
        tone: "ink",
        size: labelSize,
        anchor: isLeft ? "end" : "start",
      }),
    ];
  });
}

function thickestOf(points: readonly BandPoint[]): BandPoint | undefined {
  return [...points].sort((a, b) => b.high - b.low - (a.high - a.low))[0];
}

interface Ends {
  readonly series: WedgesSeries;
  readonly stack: Stack;
  readonly net: readonly Point[];
}

function endsOf({ series, stack, net }: Ends, { scales, shown, t }: Frame): readonly CurveEnd[] {
  const top = stack.top.at(-1)?.value ?? 0;
  const last = net.at(-1)?.value ?? 0;
  const base = series.base / shown.divisor;
  const added = stack.adding.map((lever) => `+ ${t(`wedges.${lever}`)}`);
  const lifted: CurveEnd[] =
    added.length === 0
      ? []
      : [{ y: scales.y(top), lines: [t("wedges.baseYear"), ...added], tone: "ink" }];
  return [
    ...lifted,
    {
      y: scales.y(base),
      lines: [t("wedges.baseYear"), onScale(series.base, shown)],
      tone: "ink",
      dash: "5 3",
    },
    { y: scales.y(last), lines: [t("wedges.net")], tone: "accent", isBold: true },
  ];
}
