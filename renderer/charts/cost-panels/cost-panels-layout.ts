import { onScale, type Scale } from "../../format/scale.ts";
import type { Locale } from "../../i18n/locale.ts";
import { extentOf, valueScale, yearScale, type Field } from "../drawing/axes.ts";
import { backedText } from "../drawing/clear-place.ts";
import { place, type Mark, type Picture } from "../drawing/marks.ts";
import { bandPath, curvePath, type Point, type Scales } from "../drawing/paths.ts";
import { panelScale, type CostPanel, type CostPanelsSeries } from "./cost-panels-series.ts";

const columns = 5;
const gap = 16;
const titleRoom = 34;
const axisRoom = 18;
const panelHeight = 150;

interface Frame {
  readonly series: CostPanelsSeries;
  readonly scale: Scale;
  readonly extent: readonly [number, number];
  readonly years: readonly [number, number];
}

/** Height that the panels need. */
function panelsHeight(count: number): number {
  return Math.ceil(count / columns) * (panelHeight + gap) - gap;
}

/** Places one small panel for each pairing, the others behind it in grey, all on the same axes. */
export function costPanelsLayout(series: CostPanelsSeries, width: number, locale: Locale): Picture {
  const frame = frameOf(series, locale);
  const marks = fieldsOf(series, width).flatMap(({ panel, field }) =>
    panelMarks(panel, field, frame),
  );
  return { width, height: panelsHeight(series.panels.length), marks };
}

/** The fields of the panels, in rows of up to five. */
function fieldsOf(
  { panels }: CostPanelsSeries,
  width: number,
): readonly { readonly panel: CostPanel; readonly field: Field }[] {
  const across = Math.min(columns, Math.max(2, panels.length));
  const panelWidth = (width - (across - 1) * gap) / across;
  return panels.map((panel, index) => {
    const left = (index % across) * (panelWidth + gap);
    const top = Math.floor(index / across) * (panelHeight + gap);
    const field: Field = {
      left: left + 2,
      right: left + panelWidth - 2,
      top: top + titleRoom,
      bottom: top + panelHeight - axisRoom,
    };
    return { panel, field };
  });
}

/** The panels with their scales. */
export function panelScales(
  series: CostPanelsSeries,
  width: number,
  locale: Locale,
): readonly { readonly panel: CostPanel; readonly scales: Scales }[] {
  const { years, extent } = frameOf(series, locale);
  return fieldsOf(series, width).map(({ panel, field }) => ({
    panel,
    scales: { x: yearScale(years, field), y: valueScale(extent, field) },
  }));
}

function frameOf(series: CostPanelsSeries, locale: Locale): Frame {
  const points = series.panels.flatMap((panel) => panel.points);
  const bounds = series.panels.flatMap((panel) => panel.spread.map((point) => point.high));
  const values = [...points.map((point) => point.value), ...bounds];
  return {
    series,
    scale: panelScale(series, locale),
    extent: extentOf(values, { fromZero: true }),
    years: extentOf(
      points.map((point) => point.year),
      { fromZero: false },
    ),
  };
}

function panelMarks(panel: CostPanel, field: Field, frame: Frame): readonly Mark[] {
  const scales: Scales = {
    x: yearScale(frame.years, field),
    y: valueScale(frame.extent, field),
  };
  const others = frame.series.panels.filter((other) => other !== panel);
  return [
    ...titleMarks(panel, field),
    ...others.map((other): Mark => ({
      kind: "path",
      d: curvePath(other.points, scales),
      stroke: "third",
      opacity: 0.35,
      width: 0.8,
    })),
    { kind: "path", d: bandPath(panel.spread, scales), fill: panel.tone, opacity: 0.15 },
    { kind: "path", d: curvePath(panel.points, scales), stroke: panel.tone, width: 2 },
    ...baseline(field, frame),
    ...valueMarks(panel, scales, frame),
  ];
}

function titleMarks(panel: CostPanel, field: Field): readonly Mark[] {
  const text = { kind: "text", x: place(field.left), size: 10, anchor: "start" } as const;
  const y = place(field.top - titleRoom + 10);
  return [
    { ...text, y, text: panel.transition, tone: "ink", isBold: true },
    { ...text, y: y + 12, text: panel.physical, tone: "second" },
  ];
}

function baseline(field: Field, { years }: Frame): readonly Mark[] {
  const y = place(field.bottom);
  const text = { kind: "text", y: y + 12, size: 9.5, tone: "third" } as const;
  const [left, right] = [place(field.left), place(field.right)];
  return [
    { kind: "line", x1: left, x2: right, y1: y, y2: y, tone: "third", width: 0.8 },
    { ...text, x: left, text: String(years[0]), anchor: "start" },
    { ...text, x: right, text: String(years[1]), anchor: "end" },
  ];
}

function valueMarks(panel: CostPanel, { x, y }: Scales, { series, scale }: Frame): readonly Mark[] {
  const wanted = [series.baseYear, ...series.marked];
  const points = panel.points.filter((point) => wanted.includes(point.year));
  return points.flatMap((point) => {
    const at = { x: place(x(point.year)), y: place(y(point.value)) };
    const isFirst = point.year === series.baseYear;
    return [
      { kind: "dot", ...at, radius: 2, tone: panel.tone, isHollow: false },
      ...backedText({
        kind: "text",
        x: isFirst ? at.x : at.x + edgeShift(point, panel),
        y: place(isFirst ? at.y + 14 : at.y - 7),
        text: onScale(point.value, { ...scale, decimals: Math.max(0, scale.decimals - 1) }),
        tone: "ink",
        size: 10,
        anchor: isFirst ? "start" : "middle",
      }),
    ] satisfies Mark[];
  });
}

/** Keeps the words of a panel's last year inside the panel. */
function edgeShift(point: Point, panel: CostPanel): number {
  return point.year === panel.points.at(-1)?.year ? -10 : 0;
}
