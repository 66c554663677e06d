import { useLayoutEffect, useRef, type RefObject } from "react";

const duration = 200;

/** Where a group stands: its `transform` as the layout gave it. */
type Places = ReadonlyMap<string, string>;

/**
 * Lets the groups of a picture travel from their former to their new places when the key changes: from
 * one scenario or year to another, not while a lever moves. Nothing moves where motion is unwanted.
 */
export function useTravel(svg: RefObject<SVGSVGElement | null>, key: string | undefined): void {
  const before = useRef<{ readonly key: string | undefined; readonly places: Places } | null>(null);
  useLayoutEffect(() => {
    if (svg.current === null) return;
    const groups = [...svg.current.querySelectorAll<SVGGElement>("g[data-mark]")];
    const places = placesOf(groups);
    const former = before.current;
    before.current = { key, places };
    if (former === null || former.key === key || isStill()) return;
    for (const group of groups) travel(group, former.places);
  });
}

function placesOf(groups: readonly SVGGElement[]): Places {
  return new Map(
    groups.map((group) => [group.dataset["mark"] ?? "", group.getAttribute("transform") ?? ""]),
  );
}

function isStill(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function travel(group: SVGGElement, former: Places): void {
  const from = former.get(group.dataset["mark"] ?? "");
  const to = group.getAttribute("transform") ?? "";
  if (from === undefined) {
    group.animate([{ opacity: 0 }, { opacity: 1 }], { duration });
  } else if (from !== to) {
    const frames = [from, to].map((transform) => ({ transform: inPixels(transform) }));
    group.animate(frames, { duration, easing: "ease-in-out" });
  }
}

/** The attribute's numbers as CSS wants them: `translate(3px,4px)`. */
function inPixels(transform: string): string {
  return transform.replace(/-?[\d.]+/g, (number) => `${number}px`);
}
