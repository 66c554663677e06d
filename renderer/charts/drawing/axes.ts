import { scaleLinear, type ScaleLinear } from "d3";
import { formatNumber } from "../../format/number.ts";
import { place, type LineMark, type Mark, type TextMark } from "./marks.ts";

/** The field between the axes, in pixels. */
export interface Field {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Scale = ScaleLinear<number, number>;

const labelSize = 11;

/** Years across the field. */
export function yearScale([from, to]: readonly [number, number], field: Field): Scale {
  return scaleLinear([from, to], [field.left, field.right]);
}

/** Values up the field, widened to round numbers. */
export function valueScale(extent: readonly [number, number], field: Field): Scale {
  return scaleLinear(extent, [field.bottom, field.top]).nice(5);
}

/** Smallest and largest of many values, zero included where asked. */
export function extentOf(
  values: Iterable<number>,
  options: { fromZero: boolean },
): [number, number] {
  let [low, high] = options.fromZero ? [0, 0] : [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (!Number.isFinite(low)) return [0, 1];
  return low === high ? [low, low + 1] : [low, high];
}

/** Rules across the field with their values at the left; the zero rule is darker. */
export function valueAxis(scale: Scale, field: Field, count = 5): readonly Mark[] {
  const ticks = scale.ticks(count);
  const step = ticks.length > 1 ? Math.abs((ticks[1] ?? 0) - (ticks[0] ?? 0)) : 1;
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return ticks.flatMap((tick) => {
    const y = place(scale(tick));
    const rule: LineMark = {
      kind: "line",
      x1: field.left,
      x2: field.right,
      y1: y,
      y2: y,
      tone: tick === 0 ? "third" : "rule",
      width: tick === 0 ? 0.8 : 0.6,
    };
    return [rule, axisText(formatNumber(tick, decimals), { x: field.left - 8, y: y + 4 }, "end")];
  });
}

/** Years below the field: the base year, the tens and the last, as far as they do not touch. */
export function yearAxis(scale: Scale, field: Field): readonly Mark[] {
  const [from = 0, to = 0] = scale.domain();
  const years = yearTicks(from, to, scale);
  return years.map((year) =>
    axisText(String(year), { x: place(scale(year)), y: field.bottom + 16 }, "middle"),
  );
}

function yearTicks(from: number, to: number, scale: Scale): readonly number[] {
  const kept = [from];
  for (let year = Math.ceil(from / 10) * 10; year <= to; year += 10) {
    const previous = kept.at(-1) ?? from;
    if (year !== previous && scale(year) - scale(previous) >= 30) kept.push(year);
  }
  return kept;
}

/** A value of an axis, in the third ink. */
function axisText(
  text: string,
  { x, y }: { readonly x: number; readonly y: number },
  anchor: TextMark["anchor"],
): TextMark {
  return { kind: "text", x, y, text, tone: "third", size: labelSize, anchor };
}

/** The unit above the axis, where the eye starts. */
export function axisTitle(text: string, field: Field): TextMark {
  return {
    kind: "text",
    x: 0,
    y: field.top - 14,
    text,
    tone: "second",
    size: labelSize,
    anchor: "start",
  };
}
