import type { Box } from "../drawing/clear-place.ts";
import { place, type Mark, type TextMark } from "../drawing/marks.ts";
import type { Size } from "../drawing/size.ts";
import type { Target } from "../drawing/target.ts";
import { textWidth } from "../drawing/text-width.ts";

const lineHeight = 15;
const inside = 8;
const away = 12;
const size = 11;

/** What is drawn where a target is pointed at or focused: a ring or frame, and its lines in a box. */
export function calloutLayout(target: Target, picture: Size): readonly Mark[] {
  const box = calloutBox(target, picture);
  return [
    ringOf(target),
    {
      kind: "rect",
      x: place(box.left),
      y: place(box.top),
      width: place(box.right - box.left),
      height: place(box.bottom - box.top),
      fill: "paper",
      stroke: "third",
      strokeWidth: 0.8,
      corner: 3,
    },
    ...target.lines.map((text, line): TextMark => ({
      kind: "text",
      x: place(box.left + inside),
      y: place(box.top + inside + 9 + line * lineHeight),
      text,
      tone: line === 0 ? "ink" : "second",
      size,
      anchor: "start",
      ...(line === 0 ? { isBold: true } : {}),
    })),
  ];
}

function ringOf({ x, y, box }: Target): Mark {
  if (box === undefined) {
    return {
      kind: "path",
      d: `M${place(x - 7)},${place(y)}a7,7 0 1,0 14,0a7,7 0 1,0 -14,0`,
      stroke: "ink",
      width: 1.6,
    };
  }
  const [left, right, top, bottom] = [box.left, box.right, box.top, box.bottom].map(place);
  return {
    kind: "path",
    d: `M${left},${top}H${right}V${bottom}H${left}Z`,
    stroke: "ink",
    width: 1.4,
  };
}

/** Right of its target and above it where there is room, else on the other side, inside the picture. */
export function calloutBox({ x, y, box, lines }: Target, picture: Size): Box {
  const width =
    2 * inside + Math.max(...lines.map((text, line) => textWidth(text, size, line === 0)));
  const height = 2 * inside + lines.length * lineHeight - 4;
  const edge = box ?? { left: x, right: x, top: y, bottom: y };
  const isRight = edge.right + away + width <= picture.width;
  const isLeft = edge.left - away - width >= 0;
  const top = Math.max(0, Math.min(picture.height - height, y - height - away));
  const beside = isRight ? edge.right + away : edge.left - away - width;
  const left =
    isRight || isLeft ? beside : Math.max(0, Math.min(picture.width - width, x - width / 2));
  return { left, right: left + width, top, bottom: top + height };
}
