import { backedText } from "../drawing/clear-place.ts";
import type { CurveEnd } from "../drawing/end-labels.ts";
import { place, type Mark } from "../drawing/marks.ts";
import { textWidth } from "../drawing/text-width.ts";
import { wedgeTones } from "../wedges/wedge-palette.ts";
import type { Band, Stack } from "../wedges/wedge-stack.ts";
import type { Frame } from "./net-wedges-frame.ts";

const labelSize = 11;

/** Names of areas: inside them where they are thick, else at their ends. */
export interface NamedBands {
  readonly marks: readonly Mark[];
  readonly ends: readonly CurveEnd[];
}

/** Names each area where it is thickest; a thin one at its end, and one that has closed by then not. */
export function bandNames({ bands }: Stack, frame: Frame): NamedBands {
  const marks: Mark[] = [];
  const ends: CurveEnd[] = [];
  for (const band of bands) {
    const text = frame.t(`wedges.${band.lever}`);
    const spot = insideSpot(band, textWidth(text, labelSize), frame);
    const last = band.points.at(-1);
    const thickness = last === undefined ? 0 : frame.scales.y(last.low) - frame.scales.y(last.high);
    if (last !== undefined && thickness > 7) {
      const y = frame.scales.y((last.low + last.high) / 2);
      ends.push({ y, lines: [text], tone: wedgeTones[band.lever] });
    } else if (spot !== undefined) {
      const at = { x: place(spot.x), y: place(spot.y + 4) };
      const mark = { kind: "text", ...at, text, tone: "ink", size: labelSize } as const;
      marks.push(...backedText({ ...mark, anchor: "middle" }).slice(1));
    }
  }
  return { marks, ends };
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The middle of the thickest place that holds a name of this width. */
function insideSpot({ points }: Band, width: number, { scales, field }: Frame): Spot | undefined {
  const half = width / 2 + 4;
  let best: (Spot & { readonly room: number }) | undefined;
  for (const point of points) {
    const x = scales.x(point.year);
    if (x - half < field.left || x + half > field.right) continue;
    const over = points.filter(({ year }) => Math.abs(scales.x(year) - x) <= half);
    const top = Math.max(...over.map(({ high }) => scales.y(high)));
    const bottom = Math.min(...over.map(({ low }) => scales.y(low)));
    if (bottom - top > (best?.room ?? 13)) best = { x, y: (top + bottom) / 2, room: bottom - top };
  }
  return best;
}
