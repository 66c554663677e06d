/** Places of the host below the address of the window. */
export const routes = {
  request: "host/request",
  events: "host/events",
  goodbye: "host/goodbye",
  bridge: "host/bridge.js",
} as const;

/** Header that names the window a request comes from; a page elsewhere cannot set it unasked. */
export const windowHeader = "x-isotherm-window";

/** A request on its way. */
export interface WireRequest {
  readonly name: string;
  readonly params: unknown;
}

/** An event on its way. */
export interface WireEvent {
  readonly name: string;
  readonly event: unknown;
}
