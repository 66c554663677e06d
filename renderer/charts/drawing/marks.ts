import type { Tone } from "./theme.ts";

/** A straight line between two points. */
export interface LineMark {
  readonly kind: "line";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly tone: Tone;
  readonly width: number;
  readonly dash?: string;
}

/** A path: a curve with a stroke, or a filled area. */
export interface PathMark {
  readonly kind: "path";
  readonly d: string;
  readonly stroke?: Tone;
  readonly fill?: Tone;
  readonly opacity?: number;
  readonly width?: number;
  readonly dash?: string;
}

/** A rectangle. */
export interface RectMark {
  readonly kind: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Tone;
  readonly opacity?: number;
  readonly stroke?: Tone;
  readonly strokeWidth?: number;
  readonly dash?: string;
  readonly corner?: number;
}

/** A round mark; hollow marks show the paper inside. */
export interface DotMark {
  readonly kind: "dot";
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly tone: Tone;
  readonly isHollow: boolean;
  readonly dash?: string;
}

/** One line of text; `y` is the baseline. */
export interface TextMark {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly tone: Tone;
  readonly size: number;
  readonly anchor: "start" | "middle" | "end";
  readonly isBold?: boolean;
}

/** Marks that belong to one thing and travel with it; their places count from the group's own. */
export interface GroupMark {
  readonly kind: "group";
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly marks: readonly Mark[];
}

/** Anything a chart draws. */
export type Mark = LineMark | PathMark | RectMark | DotMark | TextMark | GroupMark;

/** A picture: its size and what it draws, from back to front. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** Coordinates with one decimal: enough for paper, and the same text on every machine. */
export function place(value: number): number {
  return Math.round(value * 10) / 10;
}
