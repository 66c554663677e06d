import { formatNumber } from "../../format/number.ts";
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
import { clearLabel, type Box } from "../drawing/clear-place.ts";
import { endLabelRoom, endLabels, type CurveEnd } from "../drawing/end-labels.ts";
import { place, type Mark, type Picture } from "../drawing/marks.ts";
import { bandPath, curvePath, type Point, type Scales } from "../drawing/paths.ts";
import type { Size } from "../drawing/size.ts";
import { textWidth } from "../drawing/text-width.ts";
import type { PueTrajectorySeries } from "./pue-trajectory-series.ts";

interface Frame {
  readonly scales: Scales;
  readonly field: Field;
  readonly locale: Locale;
}

/** Places history, targets, plan, bands of warming and limits of a site's PUE. */
export function pueTrajectoryLayout(
  series: PueTrajectorySeries,
  size: Size,
  locale: Locale,
): Picture {
  const t = translator(locale);
  const words = endWords(series, locale);
  const { field, scales } = pueTrajectoryFrame(series, size, locale);
  const ends = words.map(({ value, ...end }) => ({ ...end, y: scales.y(value) }));
  const marks: Mark[] = [
    axisTitle(t("pue.axis"), field),
    ...valueAxis(scales.y, field),
    ...yearAxis(scales.x, field),
    ...(series.frozen.length > 0 ? [area(bandPath(series.frozen, scales), "assumed")] : []),
    area(bandPath(series.warmed, scales), "warning"),
    ...floorMarks(series, scales),
    ...limitMarks(series, scales),
    { kind: "path", d: curvePath(series.planned, scales), stroke: "accent", width: 2.2 },
    ...pointMarks(series, { scales, field, locale }),
    ...endLabels(ends, field.right, { top: field.top - 8, bottom: field.bottom + 8 }),
  ];
  return { ...size, marks };
}

/** Field and scales of a trajectory. */
export function pueTrajectoryFrame(
  series: PueTrajectorySeries,
  size: Size,
  locale: Locale,
): { readonly field: Field; readonly scales: Scales } {
  const words = endWords(series, locale);
  const widest = Math.max(...words.flatMap((end) => end.lines.map((text) => textWidth(text, 11))));
  const field: Field = {
    left: 46,
    right: size.width - endLabelRoom(widest),
    top: 30,
    bottom: size.height - 24,
  };
  return { field, scales: scalesFor(series, field) };
}

function scalesFor(series: PueTrajectorySeries, field: Field): Scales {
  const given = [...series.history, ...series.targets].map((point) => point.value);
  const bounds = [...series.warmed, ...series.frozen].flatMap(({ low, high }) => [low, high]);
  const lines = [...series.limits.map((limit) => limit.value), series.floor ?? 1.05, 1];
  const years = [...series.history.map((point) => point.year), series.baseYear, series.until];
  return {
    x: yearScale(extentOf(years, { fromZero: false }), field),
    y: valueScale(extentOf([...given, ...bounds, ...lines], { fromZero: false }), field),
  };
}

function area(d: string, tone: "assumed" | "warning"): Mark {
  return { kind: "path", d, fill: tone, opacity: 0.28, stroke: tone, width: 0.8 };
}

function floorMarks({ floor, baseYear, until }: PueTrajectorySeries, { x, y }: Scales): Mark[] {
  if (floor === undefined) return [];
  const at = place(y(floor));
  const [x1, x2] = [place(x(baseYear)), place(x(until))];
  return [{ kind: "line", x1, x2, y1: at, y2: at, tone: "third", width: 1, dash: "2 3" }];
}

function limitMarks({ limits, until }: PueTrajectorySeries, { x, y }: Scales): Mark[] {
  return limits.map(({ value, from }) => {
    const at = place(y(value));
    const [x1, x2] = [place(x(from)), place(x(until))];
    return { kind: "line", x1, x2, y1: at, y2: at, tone: "warning", width: 1.2, dash: "6 3" };
  });
}

function pointMarks(series: PueTrajectorySeries, frame: Frame): Mark[] {
  const { scales, field, locale } = frame;
  const t = translator(locale);
  const level = (value: number): Point[] => [
    { year: series.baseYear, value },
    { year: series.until, value },
  ];
  const curves = [
    series.planned,
    series.frozen.map(({ year, high }) => ({ year, value: high })),
    series.frozen.map(({ year, low }) => ({ year, value: low })),
    ...series.limits.map(({ value }) => level(value)),
    ...(series.floor === undefined ? [] : [level(series.floor)]),
  ];
  const given = [
    ...series.history.map((point) => ({ point, key: "pue.history" as const })),
    ...series.targets.map((point) => ({ point, key: "pue.target" as const })),
  ];
  const dots = given.map(({ point, key }): Mark => {
    const at = { x: place(scales.x(point.year)), y: place(scales.y(point.value)) };
    const tone = point.kind === "assumed" ? "assumed" : "accent";
    return {
      kind: "dot",
      ...at,
      radius: 4,
      tone,
      isHollow: key === "pue.target" || tone === "assumed",
    };
  });
  const taken: Box[] = given.map(({ point }) => dotBox(point, scales));
  const labels = given.flatMap(({ point, key }): readonly Mark[] => {
    const value = formatNumber(point.value, digitsOf(point.value));
    const isAssumed = key === "pue.history" && point.kind === "assumed";
    const text = t(isAssumed ? "pue.assumed" : key, { year: String(point.year), value });
    const around = { curves, taken: taken.slice(), field };
    const label = clearLabel({ text, points: [point], tone: "ink" }, around, scales);
    taken.push(label.box);
    return label.marks;
  });
  return [...dots, ...labels];
}

function dotBox({ year, value }: Point, { x, y }: Scales): Box {
  const [cx, cy] = [x(year), y(value)];
  return { left: cx - 5, right: cx + 5, top: cy - 5, bottom: cy + 5 };
}

/** Decimals a PUE is given with, at least two. */
function digitsOf(value: number): number {
  return Math.max(2, String(value).split(".")[1]?.length ?? 0);
}

type EndWords = Omit<CurveEnd, "y"> & { readonly value: number };

function endWords(series: PueTrajectorySeries, locale: Locale): readonly EndWords[] {
  const t = translator(locale);
  const planned = series.planned.at(-1)?.value ?? 1;
  const warmed = series.warmed.at(-1)?.high ?? planned;
  const frozen = series.frozen.at(-1) ?? { low: 1, high: 1 };
  const both = `${formatNumber(frozen.low, 3)}–${formatNumber(frozen.high, 3)}`;
  const unimproved: EndWords = {
    value: (frozen.low + frozen.high) / 2,
    lines: [t("pue.frozen"), t("pue.frozenNote", { value: both })],
    tone: "assumed",
  };
  const words: EndWords[] = [
    ...(series.frozen.length > 0 ? [unimproved] : []),
    {
      value: planned,
      lines: [
        t("pue.planned"),
        t("pue.plannedNote", { year: String(series.until), value: formatNumber(warmed, 3) }),
      ],
      tone: "accent",
      isBold: true,
    },
  ];
  for (const { value, label } of series.limits) {
    words.push({ value, lines: [label], tone: "warning", dash: "6 3" });
  }
  if (series.floor !== undefined && Math.abs(series.floor - planned) > 0.0005) {
    words.push({ value: series.floor, lines: [t("pue.floor")], tone: "third", dash: "2 3" });
  }
  return words;
}
