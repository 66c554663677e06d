import type { Locale } from "../../i18n/locale.ts";
import { translator, type Translate } from "../../i18n/translate.ts";
import { yearScale, type Scale } from "../drawing/axes.ts";
import { wordCell, type ChartTable } from "../drawing/chart-table.ts";
import { backedText } from "../drawing/clear-place.ts";
import { place, type Mark, type Picture, type TextMark } from "../drawing/marks.ts";
import type { Target } from "../drawing/target.ts";
import { textWidth } from "../drawing/text-width.ts";
import type { Tone } from "../drawing/theme.ts";
import { timelineRows, type TimelineRow } from "./timeline-rows.ts";
import type { TimelineEvent, TimelineSeries, TimelineSpan } from "./timeline-series.ts";

const lane = 22;
const top = 8;
const rowGap = 12;
const foot = 26;
const size = 11;

interface Frame {
  readonly x: Scale;
  readonly rows: readonly TimelineRow[];
  readonly tops: readonly number[];
  readonly bottom: number;
  readonly t: Translate;
}

function frameOf(series: TimelineSeries, width: number, locale: Locale): Frame {
  const t = translator(locale);
  const titles = [
    t("timeline.company"),
    t("timeline.model"),
    t("timeline.targets"),
    t("timeline.rules"),
    t("timeline.reports"),
  ];
  const left = 14 + Math.max(...titles.map((title) => textWidth(title, size, true)));
  const field = { left, right: width - 16, top, bottom: 0 };
  const x = yearScale([series.from, series.to], field);
  const rows = timelineRows(series, { x, width, t });
  let y = top + 6;
  const tops = rows.map(({ lanes }) => {
    const own = y;
    y += lanes * lane + rowGap;
    return own;
  });
  return { x, rows, tops, bottom: y - rowGap + 4, t };
}

/** Height that a timeline needs at a width. */
export function timelineHeight(series: TimelineSeries, width: number): number {
  return frameOf(series, width, "en").bottom + foot;
}

/** Places horizons as bars, targets and rules as marks, each with its words, over the years. */
export function timelineLayout(series: TimelineSeries, width: number, locale: Locale): Picture {
  const frame = frameOf(series, width, locale);
  const marks: Mark[] = [
    ...years(series, frame),
    ...frame.rows.flatMap((row, i) => rowMarks(row, frame.tops[i] ?? 0, frame)),
  ];
  return { width, height: frame.bottom + foot, marks };
}

function years(series: TimelineSeries, { x, bottom }: Frame): readonly Mark[] {
  const tens: number[] = [];
  for (let year = Math.ceil(series.from / 5) * 5; year <= series.to; year += 5) tens.push(year);
  const rule = (year: number, tone: Tone, width: number): Mark => {
    const at = place(x(year));
    return { kind: "line", x1: at, x2: at, y1: top - 4, y2: bottom, tone, width };
  };
  const word = (year: number, tone: Tone): TextMark => ({
    kind: "text",
    x: place(x(year)),
    y: bottom + 15,
    text: String(year),
    tone,
    size,
    anchor: "middle",
    ...(tone === "ink" ? { isBold: true } : {}),
  });
  const marked = [series.baseYear, ...(series.year === undefined ? [] : [series.year])];
  const free = tens.filter((year) => marked.every((each) => Math.abs(x(each) - x(year)) > 32));
  return [
    ...tens.map((year) => rule(year, "rule", 0.7)),
    ...marked.map((year) => rule(year, "ink", 1)),
    ...free.map((year) => word(year, "third")),
    ...marked.map((year) => word(year, "ink")),
  ];
}

function rowMarks(row: TimelineRow, y: number, frame: Frame): readonly Mark[] {
  const title: TextMark = {
    kind: "text",
    x: 0,
    y: y + 15,
    text: row.title,
    tone: "second",
    size,
    anchor: "start",
    isBold: true,
  };
  const spans = row.spans.flatMap(({ span, lane: own }) =>
    spanMarks(span, { y: y + own * lane, isModel: row.isModel }, frame),
  );
  const events = row.events.flatMap(({ event, lane: own, isLeft }) =>
    eventMarks(event, { y: y + own * lane, isLeft }, frame),
  );
  return [title, ...spans, ...events];
}

function spanMarks(
  { name, from, to }: TimelineSpan,
  { y, isModel }: { readonly y: number; readonly isModel: boolean },
  { x, t }: Frame,
): readonly Mark[] {
  const [left = 0, right = 0] = x.range();
  const text = { kind: "text", y: y + 14.5, size, anchor: "start" } as const;
  if (from === undefined && to === undefined) {
    return [
      {
        kind: "rect",
        x: place(left),
        y: y + 1,
        width: place(right - left),
        height: 18,
        fill: "assumedSoft",
        stroke: "assumed",
        strokeWidth: 0.8,
        dash: "3 2",
        corner: 2,
      },
      { ...text, x: place(left + 8), text: t("timeline.undefined", { name }), tone: "assumed" },
    ];
  }
  const start = from === undefined ? left : Math.max(left, x(from));
  const end = to === undefined ? right : Math.min(right, x(to));
  const tone: Tone = isModel ? "rule" : "accentSoft";
  const fits = textWidth(name, size) + 12 < end - start;
  return [
    {
      kind: "rect",
      x: place(start + 1),
      y: y + 1,
      width: place(Math.max(2, end - start - 2)),
      height: 18,
      fill: tone,
      corner: 2,
    },
    { ...text, x: place(fits ? start + 8 : end + 5), text: name, tone: "ink" },
  ];
}

function eventMarks(
  { kind, name, year }: TimelineEvent,
  { y, isLeft }: { readonly y: number; readonly isLeft: boolean },
  { x }: Frame,
): readonly Mark[] {
  const at = place(x(year));
  const middle = y + 10;
  const shape: Mark =
    kind === "target"
      ? { kind: "dot", x: at, y: middle, radius: 4.5, tone: "warning", isHollow: true }
      : {
          kind: "path",
          d: `M${at},${middle - 6}L${at + 6},${middle}L${at},${middle + 6}L${at - 6},${middle}Z`,
          fill: kind === "rule" ? "accent" : "second",
        };
  return [
    shape,
    ...backedText({
      kind: "text",
      x: isLeft ? at - 10 : at + 10,
      y: middle + 4,
      text: name,
      tone: "ink",
      size,
      anchor: isLeft ? "end" : "start",
    }),
  ];
}

/** Every bar and mark as something to point at. */
export function timelineTargets(
  series: TimelineSeries,
  width: number,
  locale: Locale,
): readonly Target[] {
  const { x, rows, tops, t } = frameOf(series, width, locale);
  const [left = 0, right = 0] = x.range();
  return rows.flatMap((row, i) => {
    const y = (own: number): number => (tops[i] ?? 0) + own * lane;
    const spans = row.spans.map(({ span, lane: own }): Target => {
      const from = span.from === undefined ? left : Math.max(left, x(span.from));
      const to = span.to === undefined ? right : Math.min(right, x(span.to));
      const lines = [span.name, whenText(span, t)];
      const box = { left: from, right: to, top: y(own) + 1, bottom: y(own) + 19 };
      return {
        id: span.id,
        row: `${row.title}${own}`,
        x: from,
        y: y(own) + 10,
        box,
        lines,
        label: lines.join(", "),
      };
    });
    const events = row.events.map(({ event, lane: own }): Target => {
      const lines = [event.name, String(event.year)];
      return {
        id: event.id,
        row: row.title,
        x: x(event.year),
        y: y(own) + 10,
        lines,
        label: lines.join(", "),
      };
    });
    return [...spans, ...events];
  });
}

function whenText({ name, from, to }: TimelineSpan, t: Translate): string {
  if (from === undefined && to === undefined) return t("timeline.undefined", { name });
  if (to === undefined) return t("timeline.open", { from: String(from) });
  return t("timeline.years", { from: from === undefined ? "…" : String(from), to: String(to) });
}

/** What the timeline holds, in the order of its rows. */
export function timelineTable(series: TimelineSeries, locale: Locale): ChartTable {
  const t = translator(locale);
  const { rows } = frameOf(series, 640, locale);
  return {
    columns: [t("timeline.kind"), t("timeline.what"), t("timeline.when")],
    rows: rows.flatMap(({ title, spans, events }) => [
      ...spans.map(({ span }) => [
        wordCell(title),
        wordCell(span.name),
        wordCell(whenText(span, t)),
      ]),
      ...events.map(({ event }) => [
        wordCell(title),
        wordCell(event.name),
        { text: String(event.year), value: event.year },
      ]),
    ]),
  };
}
