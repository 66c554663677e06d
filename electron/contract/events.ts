import type { JobProgress } from "./export.ts";
import type { MenuCommand } from "./window.ts";

/** What the host tells the window without being asked, by name. */
export interface HostEvents {
  readonly menu: { readonly command: MenuCommand };
  /** The system or the user asks for a workbook to be opened. */
  readonly "open-file": { readonly path: string };
  readonly progress: JobProgress;
  /** The user closes the window and wants the document saved before; `window.close` follows. */
  readonly "save-and-close": Readonly<Record<string, never>>;
  /** Another window changed the settings or the recent files. */
  readonly "settings-changed": Readonly<Record<string, never>>;
  /** The host is not there any more; what is in memory is safe, saving is not possible. */
  readonly "host-gone": Readonly<Record<string, never>>;
  readonly "host-back": Readonly<Record<string, never>>;
}

/** Name of an event. */
export type HostEventName = keyof HostEvents;
