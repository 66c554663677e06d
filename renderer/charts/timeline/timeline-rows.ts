import type { Translate } from "../../i18n/translate.ts";
import type { Scale } from "../drawing/axes.ts";
import { textWidth } from "../drawing/text-width.ts";
import type { TimelineEvent, TimelineSeries, TimelineSpan } from "./timeline-series.ts";

/** A bar in a lane of its row. */
interface PlacedSpan {
  readonly span: TimelineSpan;
  readonly lane: number;
}

/** A mark in a lane of its row, its words to the left where there is no room on the right. */
interface PlacedEvent {
  readonly event: TimelineEvent;
  readonly lane: number;
  readonly isLeft: boolean;
}

/** One row of a timeline. */
export interface TimelineRow {
  readonly title: string;
  readonly isModel: boolean;
  readonly lanes: number;
  readonly spans: readonly PlacedSpan[];
  readonly events: readonly PlacedEvent[];
}

/** What rows are placed in. */
interface Room {
  readonly x: Scale;
  readonly width: number;
  readonly t: Translate;
}

/** The rows that hold something: horizons, windows, targets, rules, reports. */
export function timelineRows(series: TimelineSeries, room: Room): readonly TimelineRow[] {
  const { t } = room;
  const events = (kind: TimelineEvent["kind"], title: string): TimelineRow =>
    eventRow(
      title,
      series.events.filter((event) => event.kind === kind),
      room,
    );
  const rows = [
    spanRow(t("timeline.company"), series.horizons, { room, isModel: false }),
    spanRow(t("timeline.model"), series.windows, { room, isModel: true }),
    events("target", t("timeline.targets")),
    events("rule", t("timeline.rules")),
    events("report", t("timeline.reports")),
  ];
  return rows.filter(({ lanes }) => lanes > 0);
}

function spanRow(
  title: string,
  spans: readonly TimelineSpan[],
  { room, isModel }: { readonly room: Room; readonly isModel: boolean },
): TimelineRow {
  const { x } = room;
  const [left = 0, right = 0] = x.range();
  const ends: number[] = [];
  const placed = spans.map((span): PlacedSpan => {
    const from = span.from === undefined ? left : Math.max(left, x(span.from));
    const to = span.to === undefined ? right : Math.min(right, x(span.to));
    const isOutside = textWidth(span.name, 11) + 12 >= to - from;
    const reach = isOutside ? to + 5 + textWidth(span.name, 11) : to;
    return { span, lane: firstLane(ends, from, reach) };
  });
  return { title, isModel, lanes: ends.length, spans: placed, events: [] };
}

function eventRow(title: string, events: readonly TimelineEvent[], room: Room): TimelineRow {
  const { x, width } = room;
  const ends: number[] = [];
  const sorted = [...events].sort((a, b) => a.year - b.year);
  const placed = sorted.map((event): PlacedEvent => {
    const at = x(event.year);
    const words = 12 + textWidth(event.name, 11);
    const isLeft = at + words > width;
    const [from, to] = isLeft ? [at - words, at + 8] : [at - 8, at + words];
    return { event, lane: firstLane(ends, from, to), isLeft };
  });
  return { title, isModel: false, lanes: ends.length, spans: [], events: placed };
}

/** The first lane that is free from a place on; its new end is noted. */
function firstLane(ends: number[], from: number, to: number): number {
  const free = ends.findIndex((end) => end <= from + 0.5);
  const own = free === -1 ? ends.length : free;
  ends[own] = to;
  return own;
}
