import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Locale } from "../../i18n/locale.ts";
import { defaultPlace, printAddress, readAddress, type Place } from "./address.ts";
import type { ExplainTarget, Lens } from "./lens.ts";
import type { ViewId } from "./views.ts";

/** Light, dark, or as the system has it. */
export type ThemeChoice = "light" | "dark" | "system";

/** What lies over the window; one at a time. */
export type Overlay = "palette" | "shortcuts" | "tour" | "help" | "companies" | null;

/** What the window shows and how; never saved with the workbook. */
export interface SessionState extends Place {
  readonly language: Locale;
  readonly theme: ThemeChoice;
  /** The theme in force. */
  readonly isDark: boolean;
  readonly zoom: number;
  readonly overlay: Overlay;
  /** Equation or chapter that help opens at. */
  readonly helpAt: string | null;
}

export const sessionStore = createStore<SessionState>()(() => ({
  ...defaultPlace,
  language: "en",
  theme: "system",
  isDark: false,
  zoom: 1,
  overlay: null,
  helpAt: null,
}));

/** Reads one part of the session; the component is drawn anew when that part changes. */
export function useSession<T>(select: (state: SessionState) => T): T {
  return useStore(sessionStore, select);
}

/** The lens. */
export function useLens(): Lens {
  return useSession((state) => state.lens);
}

/** One field of the lens. */
export function useLensField<K extends keyof Lens>(field: K): Lens[K] {
  return useSession((state) => state.lens[field]);
}

/** A parameter of the view, part of its address. */
export function useViewParam(name: string): string | undefined {
  return useSession((state) => state.params[name]);
}

/** How a step in the window enters the history of the browser. */
export interface StepOptions {
  /** Takes the place of the present address: for moves of a slider or a search. */
  readonly replace?: boolean;
}

function go(place: Partial<Place>, { replace = false }: StepOptions): void {
  sessionStore.setState(place);
  const address = printAddress(sessionStore.getState());
  const { history, location } = globalThis;
  if (address === location.hash) return;
  if (replace) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
}

/** Opens a view; its parameters are those given. */
export function openView(view: ViewId, params: Place["params"] = {}): void {
  go({ view, params }, {});
}

/** Opens an address, as a link or the walkthrough has it. */
export function openAddress(address: string): void {
  go(readAddress(address, sessionStore.getState()), {});
}

/** Changes some fields of the lens. */
export function setLens(change: Partial<Lens>, options: StepOptions = {}): void {
  const { lens } = sessionStore.getState();
  go({ lens: { ...lens, ...change } }, options);
}

/** Sets parameters of the view; undefined takes one away. */
export function setViewParams(
  change: Readonly<Record<string, string | undefined>>,
  options: StepOptions = { replace: true },
): void {
  const merged = { ...sessionStore.getState().params, ...change };
  const kept = Object.entries(merged).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  go({ params: Object.fromEntries(kept) }, options);
}

/** Opens the explanation of a figure, or closes it. */
export function setExplain(target: ExplainTarget | null): void {
  go({ explain: target }, {});
}

/** Takes the place from the address, as after back and forward. */
export function readLocation(): void {
  sessionStore.setState(readAddress(globalThis.location.hash, sessionStore.getState()));
}

/** Puts something over the window, or takes it away. */
export function showOverlay(overlay: Overlay, helpAt: string | null = null): void {
  sessionStore.setState({ overlay, helpAt });
}
