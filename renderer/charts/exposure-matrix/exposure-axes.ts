import { formatNumber, formatPercent } from "../../format/number.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translator } from "../../i18n/translate.ts";
import { place, type Mark, type TextMark } from "../drawing/marks.ts";
import { likelihoods, type ExposureFrame } from "./exposure-frame.ts";

const gap = 14;

/** Classes of likelihood below, shares of the reference at the left: the rule's bounds first. */
export function exposureAxes(frame: ExposureFrame, year: number, locale: Locale): readonly Mark[] {
  const t = translator(locale);
  const { field } = frame;
  return [
    words(t("exposure.magnitude"), { x: 0, y: 14 }, "second"),
    words(
      t("exposure.likelihood", { year: String(year) }),
      { x: field.left, y: field.bottom + 50 },
      "second",
    ),
    ...likelihoods.flatMap((likelihood) => classWords(likelihood, frame, locale)),
    ...shareTicks(frame, locale),
  ];
}

function words(
  text: string,
  { x, y }: { readonly x: number; readonly y: number },
  tone: TextMark["tone"],
): TextMark {
  return { kind: "text", x: place(x), y: place(y), text, tone, size: 11, anchor: "start" };
}

function classWords(
  likelihood: (typeof likelihoods)[number],
  { field, columnWidth, rules }: ExposureFrame,
  locale: Locale,
): readonly Mark[] {
  const x = place(field.left + (likelihood - 0.5) * columnWidth);
  const text = { kind: "text", x, anchor: "middle" } as const;
  return [
    {
      ...text,
      y: field.bottom + 15,
      text: translator(locale)(`exposure.class.${likelihood}`),
      tone: "ink",
      size: 11,
    },
    {
      ...text,
      y: field.bottom + 28,
      text: rangeText(likelihood, rules.likelihoodFrom, locale),
      tone: "third",
      size: 10,
    },
  ];
}

/** Probabilities of a class: `< 5 %`, `5–20 %`, `> 80 %`. */
function rangeText(likelihood: number, bounds: readonly number[], locale: Locale): string {
  const [from, to] = [bounds[likelihood - 2], bounds[likelihood - 1]];
  if (from === undefined) return `< ${formatPercent(to ?? 0, locale)}`;
  if (to === undefined) return `> ${formatPercent(from, locale)}`;
  return `${formatNumber(from * 100)}–${formatPercent(to, locale)}`;
}

function shareTicks(frame: ExposureFrame, locale: Locale): readonly Mark[] {
  const { field, rules, y, floor, laneTop } = frame;
  const tick = (share: number, isBound: boolean): TextMark => ({
    kind: "text",
    x: field.left - 8,
    y: place(y(share) + 4),
    text: tickText(share, locale),
    tone: isBound ? "ink" : "third",
    size: 11,
    anchor: "end",
    ...(isBound ? { isBold: true } : {}),
  });
  const bounds = [rules.mediumFrom, rules.highAbove].filter((share) => share > floor);
  const taken = bounds.map((share) => y(share));
  const others = y
    .ticks()
    .filter((share) => /^[125]/.test(share.toExponential()) && share > floor * 1.01)
    .filter((share) => {
      const at = y(share);
      const isFree = taken.every((other) => Math.abs(other - at) >= gap) && at < laneTop - 6;
      if (isFree) taken.push(at);
      return isFree;
    });
  const lane: TextMark = {
    kind: "text",
    x: field.left - 8,
    y: place((laneTop + field.bottom) / 2 + 4),
    text: `< ${tickText(floor, locale)}`,
    tone: "third",
    size: 10,
    anchor: "end",
  };
  return [
    {
      kind: "line",
      x1: field.left,
      x2: field.right,
      y1: laneTop,
      y2: laneTop,
      tone: "rule",
      width: 0.8,
      dash: "2 3",
    },
    ...others.map((share) => tick(share, false)),
    ...bounds.map((share) => tick(share, true)),
    lane,
  ];
}

/** A share of an axis in per cent with the digits it needs: `0.05 %`, `2 %`. */
function tickText(share: number, locale: Locale): string {
  const power = Math.floor(Math.log10(share * 100) + 1e-9);
  return formatPercent(share, locale, Math.max(0, -power));
}

const leastShown = 1e-4;

/** A share in per cent: two decimals below 1 %, one below 10 %. */
export function shareText(share: number, locale: Locale): string {
  if (share > 0 && share < leastShown) return `< ${formatPercent(leastShown, locale, 2)}`;
  const decimals = share < 0.01 ? 2 : share < 0.1 ? 1 : 0;
  return formatPercent(share, locale, share === 0 ? 0 : decimals);
}
