import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** An element that is measured, and its width in pixels; 0 before the first measurement. */
export interface Measured<E extends HTMLElement> {
  readonly ref: RefObject<E | null>;
  readonly width: number;
}

/** Follows the width of an element, for charts that fill it. */
export function useWidth<E extends HTMLElement = HTMLDivElement>(): Measured<E> {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = (): void => setWidth(Math.floor(element.clientWidth));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
