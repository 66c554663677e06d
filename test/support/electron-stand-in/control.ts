import type { Browser, BrowserContext } from "playwright-core";
import type { MenuItemConstructorOptions } from "electron";

/** A question a dialog put to the user, and what it was. */
export interface AskedDialog {
  readonly kind: "open" | "save" | "message";
  readonly options: Readonly<Record<string, unknown>>;
}

type Answer = Readonly<Record<string, unknown>>;

type Handler = (request: Request) => Promise<Response> | Response;

/** What a test sees of the stand-in and tells it. The stand-in is no Electron and proves nothing of it. */
export interface Control {
  browser: Browser | undefined;
  context: BrowserContext | undefined;
  /** Where the scheme is served instead, with its port. */
  origin: string;
  /** Whether another start holds the lock. */
  isSecond: boolean;
  readonly handlers: Map<string, Handler>;
  readonly schemes: unknown[];
  readonly asked: AskedDialog[];
  readonly answers: Answer[];
  readonly links: string[];
  readonly recentDocuments: string[];
  readonly paths: Map<string, string>;
  readonly done: string[];
  menu: readonly MenuItemConstructorOptions[];
}

/** The state of the stand-in in this process. */
export const control: Control = {
  browser: undefined,
  context: undefined,
  origin: "",
  isSecond: false,
  handlers: new Map(),
  schemes: [],
  asked: [],
  answers: [],
  links: [],
  recentDocuments: [],
  paths: new Map(),
  done: [],
  menu: [],
};

/** The item of the menu with this id or role. */
export function menuItem(
  wanted: string,
  items: readonly MenuItemConstructorOptions[] = control.menu,
): MenuItemConstructorOptions | undefined {
  for (const item of items) {
    if (item.id === wanted || item.role === wanted || item.label === wanted) return item;
    const below = Array.isArray(item.submenu) ? menuItem(wanted, item.submenu) : undefined;
    if (below !== undefined) return below;
  }
  return undefined;
}

/** Chooses an item of the menu. */
export function choose(wanted: string): void {
  const click = menuItem(wanted)?.click as (() => void) | undefined;
  if (click === undefined) throw new Error(`no menu item ${wanted}`);
  click();
}
