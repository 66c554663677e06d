import type { ScaleLogarithmic } from "d3";
import { formatNumber } from "../../format/number.ts";
import type { Field } from "./axes.ts";
import { place, type Mark } from "./marks.ts";
import { textWidth } from "./text-width.ts";

/** Round values below a field whose width is logarithmic, as far as they do not touch, and its name. */
export function logAxis(
  x: ScaleLogarithmic<number, number>,
  field: Field,
  name: string,
): readonly Mark[] {
  const text = { kind: "text", tone: "third", size: 11 } as const;
  const [from = 1, to = 10] = x.domain();
  let right = -Infinity;
  const ticks = x.ticks().filter((value) => {
    const isRound = /^[125]e/.test(value.toExponential()) && value >= from && value <= to;
    const half = textWidth(formatNumber(value), 11) / 2;
    const isFree = isRound && x(value) - half > right + 8;
    if (isFree) right = x(value) + half;
    return isFree;
  });
  return [
    ...ticks.flatMap((value): readonly Mark[] => {
      const at = place(x(value));
      const tick = { kind: "line", x1: at, x2: at, tone: "third", width: 0.8 } as const;
      return [
        { ...tick, y1: field.bottom, y2: field.bottom + 4 },
        { ...text, x: at, y: field.bottom + 16, text: formatNumber(value), anchor: "middle" },
      ];
    }),
    { ...text, x: field.left, y: field.bottom + 33, text: name, tone: "second", anchor: "start" },
  ];
}
