import { useRef, type MouseEvent, type PointerEvent, type RefObject } from "react";
import type { Screen, Target } from "../drawing/target.ts";
import { targetAt } from "./chart-focus.ts";

/** What pointer and keys act on. */
export interface Acts {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly targets: readonly Target[];
  readonly screen: Screen;
  readonly active: Target | undefined;
  readonly point: (id: string | undefined) => void;
}

interface Held {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  hasMoved: boolean;
}

interface PointerProps {
  readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerUp: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerCancel: () => void;
  readonly onPointerLeave: () => void;
  readonly onClick: (event: MouseEvent<SVGSVGElement>) => void;
}

/** Movement in pixels from which a press is a drag. */
const least = 3;

/** Pointing at, dragging and choosing the targets of a picture. */
export function usePointer(acts: Acts): PointerProps {
  const held = useRef<Held | null>(null);
  const moved = useRef(false);
  const dragOf = (id: string) => acts.targets.find((target) => target.id === id)?.drag;
  return {
    onPointerMove: (event) => {
      const spot = spotOf(event);
      const { current } = held;
      if (current === null) {
        acts.point(targetAt(acts.targets, spot)?.id);
        return;
      }
      if (Math.hypot(spot.x - current.x, spot.y - current.y) < least && !current.hasMoved) return;
      current.hasMoved = true;
      dragOf(current.id)?.move(spot.x, spot.y);
    },
    onPointerDown: (event) => {
      moved.current = false;
      const spot = spotOf(event);
      const target = targetAt(acts.targets, spot);
      if (target?.drag === undefined || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = { id: target.id, ...spot, hasMoved: false };
    },
    onPointerUp: () => {
      const { current } = held;
      held.current = null;
      if (current?.hasMoved !== true) return;
      moved.current = true;
      dragOf(current.id)?.commit();
    },
    onPointerCancel: () => {
      const { current } = held;
      held.current = null;
      if (current !== null) dragOf(current.id)?.cancel();
    },
    onPointerLeave: () => {
      if (held.current === null) acts.point(undefined);
    },
    onClick: (event) => {
      if (moved.current) return;
      const target = named(event, acts.targets) ?? targetAt(acts.targets, spotOf(event));
      if (target !== undefined) open(target, acts.screen);
    },
  };
}

/** Opens what stands behind a target. */
export function open(target: Target, { onExplain, onChoose }: Screen): void {
  onChoose?.(target.id);
  if (target.place !== undefined) onExplain?.(target.place);
}

/** The target that a screen reader clicked, which has no place of its own. */
function named(event: MouseEvent<SVGSVGElement>, targets: readonly Target[]): Target | undefined {
  const id = (event.target as Element).closest<SVGElement>("[data-target]")?.dataset["target"];
  return targets.find((target) => target.id === id);
}

/** Where an event happened, in pixels of the picture, at whatever size it is shown. */
function spotOf(event: MouseEvent<SVGSVGElement>): { readonly x: number; readonly y: number } {
  const matrix = event.currentTarget.getScreenCTM();
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix?.inverse());
  return { x, y };
}
