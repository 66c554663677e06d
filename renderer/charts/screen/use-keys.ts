import { useRef, type FocusEvent, type KeyboardEvent } from "react";
import type { Direction, Drag, Target } from "../drawing/target.ts";
import { directionOf, targetByKey } from "./chart-focus.ts";
import { open, type Acts } from "./use-pointer.ts";

interface KeyProps {
  readonly onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => void;
  readonly onKeyUp: () => void;
  readonly onFocus: (event: FocusEvent<SVGSVGElement>) => void;
  readonly onBlur: () => void;
}

/**
 * Keys in a picture: arrows, Home and End walk its targets, Enter and Space open one. A slider moves with
 * up, down, plus and minus, a free mark with Shift and the arrows; one press, however long, is one change.
 */
export function useKeys(acts: Acts): KeyProps {
  const moving = useRef<string | null>(null);
  const finish = (how: "commit" | "cancel"): void => {
    const id = moving.current;
    moving.current = null;
    if (id !== null) acts.targets.find((target) => target.id === id)?.drag?.[how]();
  };
  return {
    onKeyDown: (event) => {
      const target = acts.targets.find(({ id }) => id === focused(event));
      if (target === undefined) return;
      const step = stepOf(event, target.drag);
      if (step !== undefined) {
        moving.current = target.id;
        target.drag?.step(step);
      } else if (event.key === "Escape" && moving.current !== null) finish("cancel");
      else if (event.key === "Enter" || event.key === " ") open(target, acts.screen);
      else if (!walk(acts, target, event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onKeyUp: () => {
      finish("commit");
    },
    onFocus: (event) => {
      acts.point(focused(event));
    },
    onBlur: () => {
      finish("commit");
      acts.point(undefined);
    },
  };
}

/** Goes to the target that a key leads to; false for other keys. */
function walk({ svg, targets }: Acts, from: Target, key: string): boolean {
  const next = targetByKey(targets, from, key);
  if (next === undefined) return false;
  const name = CSS.escape(next.id);
  svg.current?.querySelector<SVGElement>(`[data-target="${name}"]`)?.focus();
  return true;
}

function stepOf({ key, shiftKey }: KeyboardEvent, drag: Drag | undefined): Direction | undefined {
  if (drag === undefined) return undefined;
  const direction = directionOf(key);
  if (drag.axis === "both") return shiftKey ? direction : undefined;
  if (key === "+" || key === "=") return "up";
  if (key === "-") return "down";
  return direction === "up" || direction === "down" ? direction : undefined;
}

function focused(event: { readonly target: EventTarget }): string | undefined {
  return (event.target as Element).closest<SVGElement>("[data-target]")?.dataset["target"];
}
