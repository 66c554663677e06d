import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/** A short notice that goes by itself; with something to do where that helps. */
export interface Toast {
  readonly id: number;
  readonly tone: "done" | "warning";
  readonly text: string;
  readonly detail?: string | undefined;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

interface ToastState {
  readonly toasts: readonly Toast[];
  readonly next: number;
}

const mostShown = 3;

const toastStore = createStore<ToastState>()(() => ({ toasts: [], next: 1 }));

/** The notices that stand. */
export function useToasts(): readonly Toast[] {
  return useStore(toastStore, (state) => state.toasts);
}

/** Shows a notice; the oldest goes where there are too many. */
export function showToast(toast: Omit<Toast, "id">): void {
  toastStore.setState(({ toasts, next }) => ({
    toasts: [...toasts, { ...toast, id: next }].slice(-mostShown),
    next: next + 1,
  }));
}

/** Takes a notice away. */
export function closeToast(id: number): void {
  toastStore.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}
