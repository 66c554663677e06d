import type { HostEventName, HostEvents } from "./events.ts";
import type { HostReply } from "./reply.ts";
import type { HostRequestName, ParamsOf, ResultOf } from "./requests.ts";

/** The host as the window sees it: `window.isotherm`, there before the window's first script runs. */
export interface HostBridge {
  readonly shell: "electron" | "browser";
  /** Never rejects: a fault is an answer. */
  readonly request: <Name extends HostRequestName>(
    name: Name,
    params: ParamsOf<Name>,
  ) => Promise<HostReply<ResultOf<Name>>>;
  /** Hears an event until the function it gives is called. */
  readonly onEvent: <Name extends HostEventName>(
    name: Name,
    listener: (event: HostEvents[Name]) => void,
  ) => () => void;
  /** Path of a `File` that was dropped in, which it may be opened by; null where the shell has none. */
  readonly pathOf: (file: object) => Promise<string | null>;
}
