import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/** Where a context menu was asked for: by the mouse, or by key at what has the focus. */
export interface ContextPlace {
  readonly target: Element;
  /** From the upper left of the window, px. */
  readonly x: number;
  readonly y: number;
}

const contextStore = createStore<ContextPlace | null>()(() => null);

/** Where the context menu is open; null where it is not. */
export function useContextPlace(): ContextPlace | null {
  return useStore(contextStore);
}

/** Closes the context menu. */
export function closeContextMenu(): void {
  contextStore.setState(null, true);
}

/** Opens the window's context menu; fields, selected text and what lies over the window keep the system's own. */
export function listenForContextMenu(): void {
  globalThis.addEventListener("contextmenu", (event) => {
    const { target, clientX: x, clientY: y } = event;
    if (event.defaultPrevented || !(target instanceof Element) || isLeftAlone(target)) return;
    event.preventDefault();
    contextStore.setState({ target, x, y }, true);
  });
}

const left =
  "input, textarea, select, [contenteditable], [role=dialog], [role=menu], [role=listbox]";

function isLeftAlone(target: Element): boolean {
  return target.closest(left) !== null || globalThis.getSelection()?.isCollapsed === false;
}
