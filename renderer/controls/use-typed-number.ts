import { useState, type KeyboardEvent } from "react";
import { readNumber } from "./read-number.ts";

/** What a typed number is held against and taken to. */
export interface TypedNumberOptions {
  readonly value: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly step?: number | undefined;
  readonly scale?: number | undefined;
  readonly decimals?: number | undefined;
  readonly onCommit: (value: number) => void;
}

/** The state of a field in which a number is typed. */
export interface TypedNumber {
  readonly text: string;
  /** What is wrong with it: no number, or outside the bounds. */
  readonly wrong: "number" | "bounds" | undefined;
  readonly type: (text: string) => void;
  readonly take: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A number as it is typed: held against its bounds at once, taken when it is right. */
export function useTypedNumber(options: TypedNumberOptions): TypedNumber {
  const { value, scale = 1, onCommit } = options;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = value === undefined ? "" : textOf(value / scale, options.decimals);
  const read = typed === null ? undefined : readNumber(typed);
  const wrong = wrongWith({ typed, read, ...options, scale });
  const take = (): void => {
    if (read !== undefined && wrong === undefined && typed !== shown) onCommit(read * scale);
    setTyped(null);
  };
  const nudge = (by: number): void => {
    const from = read === undefined ? value : read * scale;
    if (from === undefined) return;
    const { low = -Infinity, high = Infinity, step = scale } = options;
    setTyped(null);
    onCommit(Math.min(high, Math.max(low, from + by * step)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && typed !== null) {
      event.preventDefault();
      if (wrong === undefined) take();
    } else if (event.key === "Escape" && typed !== null) {
      event.stopPropagation();
      setTyped(null);
    } else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      event.preventDefault();
      nudge((event.key === "ArrowUp" ? 1 : -1) * (event.shiftKey ? 10 : 1));
    }
  };
  return { text: typed ?? shown, wrong, type: setTyped, take, onKeyDown };
}

interface Held extends Pick<TypedNumberOptions, "low" | "high"> {
  readonly typed: string | null;
  readonly read: number | undefined;
  readonly scale: number;
}

function wrongWith({ typed, read, scale, ...bounds }: Held): TypedNumber["wrong"] {
  if (typed === null) return undefined;
  if (read === undefined) return "number";
  const { low = -Infinity, high = Infinity } = bounds;
  const value = read * scale;
  const slack = 1e-12 * Math.max(1, Math.abs(value));
  return value >= low - slack && value <= high + slack ? undefined : "bounds";
}

function textOf(value: number, decimals: number | undefined): string {
  return decimals === undefined ? String(Number(value.toPrecision(10))) : value.toFixed(decimals);
}
