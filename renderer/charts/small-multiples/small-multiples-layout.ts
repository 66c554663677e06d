import { formatNumber } from "../../format/number.ts";
import { decimalsFor } from "../../format/digits.ts";
import { withUnit } from "../../format/number.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translator } from "../../i18n/translate.ts";
import { extentOf, valueScale, yearScale, type Field } from "../drawing/axes.ts";
import { numberCell, wordCell, type ChartTable } from "../drawing/chart-table.ts";
import { lineTargets } from "../drawing/line-targets.ts";
import { place, type Mark, type Picture, type TextMark } from "../drawing/marks.ts";
import { bandPath, curvePath, type Scales } from "../drawing/paths.ts";
import { spreadLabels } from "../drawing/spread-labels.ts";
import type { Target } from "../drawing/target.ts";
import { textWidth } from "../drawing/text-width.ts";
import { wrapText } from "../drawing/wrap-text.ts";
import type {
  MultipleCurve,
  MultiplePanel,
  SmallMultiplesSeries,
} from "./small-multiples-series.ts";

const gap = 28;
const panelHeight = 178;
const head = 48;
const foot = 20;
const leastWidth = 230;

/** Height that the panels need at a width. */
export function smallMultiplesHeight({ panels }: SmallMultiplesSeries, width: number): number {
  const rows = Math.ceil(panels.length / columnsFor(width, panels.length));
  return rows * (panelHeight + gap) - gap;
}

function columnsFor(width: number, count: number): number {
  return Math.max(1, Math.min(count, Math.floor((width + gap) / (leastWidth + gap))));
}

interface Placed {
  readonly panel: MultiplePanel;
  readonly field: Field;
  readonly scales: Scales;
}

function placesOf(series: SmallMultiplesSeries, width: number): readonly Placed[] {
  const columns = columnsFor(width, series.panels.length);
  const panelWidth = (width - (columns - 1) * gap) / columns;
  return series.panels.map((panel, i) => {
    const left = (i % columns) * (panelWidth + gap);
    const top = Math.floor(i / columns) * (panelHeight + gap);
    const field: Field = {
      left: left + 34,
      right: left + panelWidth - endRoom(panel),
      top: top + head,
      bottom: top + panelHeight - foot,
    };
    return { panel, field, scales: scalesFor(panel, field, series.years) };
  });
}

/** Room for the names at the ends of the strong curves. */
function endRoom({ curves }: MultiplePanel): number {
  const names = curves.filter(({ isMain }) => isMain).map(({ name }) => name);
  return Math.min(96, 8 + Math.max(0, ...names.map((name) => textWidth(name, 10.5, true))));
}

function scalesFor(
  { curves, band, fromZero }: MultiplePanel,
  field: Field,
  years: readonly [number, number],
): Scales {
  const values = curves.flatMap(({ points }) => points.map(({ value }) => value));
  const bounds = (band ?? []).flatMap(({ low, high }) => [low, high]);
  const extent = extentOf([...values, ...bounds], { fromZero: fromZero === true });
  return { x: yearScale(years, field), y: valueScale(extent, field) };
}

/** Places the panels: strong curves with their names, the others in grey behind them. */
export function smallMultiplesLayout(
  series: SmallMultiplesSeries,
  width: number,
  locale: Locale,
): Picture {
  const marks = placesOf(series, width).flatMap((placed) => panelMarks(placed, series, locale));
  return { width, height: smallMultiplesHeight(series, width), marks };
}

function panelMarks(
  { panel, field, scales }: Placed,
  { years }: SmallMultiplesSeries,
  locale: Locale,
): readonly Mark[] {
  const band: readonly Mark[] =
    panel.band === undefined
      ? []
      : [{ kind: "path", d: bandPath(panel.band, scales), fill: "accent", opacity: 0.12 }];
  const main = panel.curves.filter(({ isMain }) => isMain);
  const others = panel.curves.filter(({ isMain }) => !isMain);
  return [
    ...titles(panel, field, locale),
    ...rules(field, scales),
    ...years.map((year, i): TextMark => ({
      kind: "text",
      x: place(i === 0 ? field.left : field.right),
      y: place(field.bottom + 15),
      text: String(year),
      tone: "third",
      size: 10,
      anchor: i === 0 ? "start" : "end",
    })),
    ...band,
    ...others.map(({ points }): Mark => ({
      kind: "path",
      d: curvePath(points, scales),
      stroke: "third",
      opacity: 0.4,
      width: 1,
    })),
    ...main.map(({ points, tone }): Mark => ({
      kind: "path",
      d: curvePath(points, scales),
      stroke: tone,
      width: 2.2,
    })),
    ...names(main, field, scales),
  ];
}

function titles(
  { title, unit, note }: MultiplePanel,
  field: Field,
  locale: Locale,
): readonly Mark[] {
  const left = place(field.left - 34);
  const text = { kind: "text", x: left, anchor: "start" } as const;
  const separator = translator(locale)("list.comma");
  const second = note === undefined ? unit : `${unit}${unit === "" ? "" : separator}${note}`;
  return [
    { ...text, y: field.top - head + 12, text: title, tone: "ink", size: 12, isBold: true },
    {
      ...text,
      y: field.top - head + 27,
      text: second,
      tone: note === undefined ? "second" : "assumed",
      size: 10.5,
    },
  ];
}

function rules(field: Field, { y }: Scales): readonly Mark[] {
  const ticks = y.ticks(3);
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const [x1, x2] = [place(field.left), place(field.right)];
  return ticks.flatMap((tick): readonly Mark[] => {
    const at = place(y(tick));
    return [
      { kind: "line", x1, x2, y1: at, y2: at, tone: tick === 0 ? "third" : "rule", width: 0.7 },
      {
        kind: "text",
        x: place(field.left - 6),
        y: at + 3.5,
        text: formatNumber(tick, decimals),
        tone: "third",
        size: 10,
        anchor: "end",
      },
    ];
  });
}

function names(main: readonly MultipleCurve[], field: Field, { x, y }: Scales): readonly Mark[] {
  const lines = main.map(({ name }) => wrapText(name, { width: 90, size: 10.5, most: 2 }));
  const ends = main.map(({ points }) => points.at(-1));
  const wanted = ends.map((end, i) => ({
    at: y(end?.value ?? 0),
    height: (lines[i]?.length ?? 1) * 12 + 2,
  }));
  const centres = spreadLabels(wanted, { top: field.top - 10, bottom: field.bottom + 8 });
  return main.flatMap(({ tone }, i): readonly Mark[] => {
    const end = ends[i];
    const own = lines[i] ?? [];
    if (end === undefined) return [];
    const centre = centres[i] ?? 0;
    return [
      {
        kind: "dot",
        x: place(x(end.year)),
        y: place(y(end.value)),
        radius: 2.2,
        tone,
        isHollow: false,
      },
      ...own.map((text, line): TextMark => ({
        kind: "text",
        x: place(field.right + 7),
        y: place(centre + 4 + (line - (own.length - 1) / 2) * 12),
        text,
        tone: "ink",
        size: 10.5,
        anchor: "start",
      })),
    ];
  });
}

/** Every year of the strong curves. */
export function smallMultiplesTargets(
  series: SmallMultiplesSeries,
  width: number,
): readonly Target[] {
  return placesOf(series, width).flatMap(({ panel, scales }) => {
    const values = panel.curves.flatMap(({ points }) => points.map(({ value }) => value));
    const decimals = decimalsFor(values);
    const show = (value: number): string => withUnit(formatNumber(value, decimals), panel.unit);
    const curves = panel.curves.filter(({ isMain }) => isMain);
    return lineTargets(
      curves.map(({ id, name, points }) => ({
        id: `${panel.id}/${id}`,
        name: `${panel.title}: ${name}`,
        points,
        show,
        metric: panel.metric,
        scenario: id,
      })),
      scales,
    );
  });
}

/** The figures of every panel by year: a row for each variable and scenario. */
export function smallMultiplesTable({ panels }: SmallMultiplesSeries, locale: Locale): ChartTable {
  const t = translator(locale);
  const all = panels.flatMap(({ curves }) => curves.flatMap(({ points }) => points));
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b);
  return {
    columns: [t("timeline.what"), ...years.map(String)],
    rows: panels.flatMap((panel) => {
      const values = panel.curves.flatMap(({ points }) => points.map(({ value }) => value));
      const decimals = decimalsFor(values);
      return panel.curves.map(({ name, points }) => [
        wordCell(`${panel.title}, ${panel.unit}: ${name}`),
        ...years.map((year) =>
          numberCell(points.find((point) => point.year === year)?.value, (value) =>
            formatNumber(value, decimals),
          ),
        ),
      ]);
    }),
  };
}
