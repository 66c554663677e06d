import type { Locale } from "../../i18n/locale.ts";
import { translator } from "../../i18n/translate.ts";
import type { Acts, TargetsAt } from "../drawing/movable-chart.tsx";
import type { Direction, Drag, Target } from "../drawing/target.ts";
import { shareText } from "./exposure-axes.ts";
import { exposureFrame, moveTo, rounded, type ExposureFrame } from "./exposure-frame.ts";
import { otherPlaces, ratedPlaces, type PlacedItem } from "./exposure-places.ts";
import type { ExposureItem, ExposureMove, ExposureSeries, MovedItem } from "./exposure-series.ts";
import { likelihoods } from "./exposure-frame.ts";

/** Every mark as something to point at; movable where there is something to do with a move. */
export function exposureTargets(
  series: ExposureSeries,
  { size, locale, acts }: TargetsAt<MovedItem>,
): readonly Target[] {
  const frame = exposureFrame(series, size);
  const t = translator(locale);
  const rated = ratedPlaces(series, frame).map((placed): Target => {
    const lines = linesOf(placed.item, locale);
    const drag = acts === undefined ? undefined : dragOf(placed, frame, acts);
    const text = lines.join(", ");
    return {
      id: placed.item.id,
      row: "rated",
      x: placed.x,
      y: placed.y,
      lines,
      label: text,
      place: placed.item.place,
      drag: drag === undefined ? undefined : { ...drag, text },
    };
  });
  const others = otherPlaces(series, frame).map(({ item, x, y }): Target => {
    const share = shareText(item.otherSide?.central ?? 0, locale);
    const lines = [named(item), t("exposure.gain", { share })];
    const id = `other-${item.id}`;
    return { id, row: "other", x, y, lines, label: lines.join(", "), place: item.place };
  });
  return [...rated, ...others];
}

function named({ number, name }: ExposureItem): string {
  return `${number} ${name}`;
}

function linesOf(item: ExposureItem, locale: Locale): readonly string[] {
  const t = translator(locale);
  const { magnitude, likelihood, rating, published } = item;
  const share = shareText(magnitude.central, locale);
  const range = { low: shareText(magnitude.low, locale), high: shareText(magnitude.high, locale) };
  const hasRange = magnitude.high > magnitude.low;
  return [
    named(item),
    hasRange ? t("exposure.shareRange", { share, ...range }) : t("exposure.share", { share }),
    `${likelihood} ${t(`exposure.class.${likelihood}`)}`,
    t("exposure.rated", { rating: t(`level.${rating}`) }),
    ...(published === undefined
      ? []
      : [t("exposure.published", { rating: t(`level.${published}`) })]),
  ];
}

function dragOf({ item }: PlacedItem, frame: ExposureFrame, acts: Acts<MovedItem>): Drag {
  const { id, likelihood, magnitude } = item;
  return {
    axis: "both",
    now: likelihood,
    min: 1,
    max: 5,
    text: "",
    move: (x, y) => {
      acts.move({ item: id, to: moveTo(frame, x, y) });
    },
    step: (direction) => {
      const from = { likelihood, magnitude: magnitude.central };
      acts.move({ item: id, to: stepped(from, direction, frame.floor) });
    },
    commit: acts.commit,
    cancel: acts.cancel,
  };
}

const ratio = 1.1;

/** One class sideways, or a tenth more or less. */
export function stepped(
  { likelihood, magnitude }: ExposureMove,
  direction: Direction,
  floor: number,
): ExposureMove {
  if (direction === "left" || direction === "right") {
    const next = likelihoods[likelihood - 1 + (direction === "left" ? -1 : 1)];
    return { likelihood: next ?? likelihood, magnitude };
  }
  if (direction === "up") {
    return { likelihood, magnitude: rounded(Math.min(1, Math.max(floor, magnitude * ratio))) };
  }
  const less = magnitude / ratio;
  return { likelihood, magnitude: less < floor ? 0 : rounded(less) };
}
