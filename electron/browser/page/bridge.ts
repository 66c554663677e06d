import type { HostBridge } from "../../contract/bridge.ts";
import type { HostEventName, HostEvents } from "../../contract/events.ts";
import type { HostReply } from "../../contract/reply.ts";
import type { WindowState } from "../../contract/window.ts";
import { pack, unpack } from "../wire/pack.ts";
import { routes, windowHeader, type WireEvent } from "../wire/routes.ts";

type Listener = (event: never) => void;

/** Listeners by the name of their event. */
interface Listeners {
  readonly add: (name: HostEventName, listener: Listener) => () => void;
  readonly tell: (name: HostEventName, event: unknown) => void;
}

function makeListeners(): Listeners {
  const known = new Map<HostEventName, Set<Listener>>();
  return {
    add: (name, listener) => {
      const set = known.get(name) ?? new Set();
      known.set(name, set.add(listener));
      return () => void set.delete(listener);
    },
    tell: (name, event) => {
      for (const listener of known.get(name) ?? []) listener(event as never);
    },
  };
}

const hostGone: HostReply<never> = {
  ok: false,
  fault: { code: "host-gone", message: "the host does not answer" },
};

/** The host of a browser window, over HTTP to the program that served the page. */
export function browserBridge(base: string): HostBridge {
  const id = crypto.randomUUID();
  const listeners = makeListeners();
  const events = listen(new URL(routes.events, base), id, listeners);
  const request = async (name: string, params: unknown): Promise<HostReply<unknown>> => {
    await events.isOpen;
    try {
      const response = await fetch(new URL(routes.request, base), {
        method: "POST",
        headers: { [windowHeader]: id, "content-type": "application/octet-stream" },
        body: pack({ name, params }),
      });
      if (!response.ok) return hostGone;
      return unpack(new Uint8Array(await response.arrayBuffer())) as HostReply<unknown>;
    } catch {
      return hostGone;
    }
  };
  globalThis.addEventListener("pagehide", () => {
    navigator.sendBeacon(new URL(`${routes.goodbye}?window=${id}`, base));
  });
  const keep = holdUnsaved();
  const answer = async (name: string, params: unknown): Promise<HostReply<unknown>> => {
    if (name === "window.state") keep((params as WindowState).isUnsaved);
    const reply = await request(name, params);
    if (reply.ok) afterwards(name, params, keep);
    return reply;
  };
  return {
    shell: "browser",
    request: answer as HostBridge["request"],
    onEvent: <Name extends HostEventName>(
      name: Name,
      listener: (event: HostEvents[Name]) => void,
    ) => listeners.add(name, listener),
    pathOf: () => Promise.resolve(null),
  };
}

interface Events {
  /** Settled once the host has heard of this window, or does not answer. */
  readonly isOpen: Promise<void>;
}

function listen(address: URL, id: string, { tell }: Listeners): Events {
  address.searchParams.set("window", id);
  const source = new EventSource(address);
  let isGone = false;
  source.addEventListener("message", ({ data }: MessageEvent<string>) => {
    const { name, event } = JSON.parse(data) as WireEvent;
    tell(name as HostEventName, event);
  });
  const isOpen = new Promise<void>((resolve) => {
    source.addEventListener("open", () => {
      resolve();
      if (isGone) tell("host-back", {});
      isGone = false;
    });
    source.addEventListener("error", () => {
      resolve();
      if (!isGone) tell("host-gone", {});
      isGone = true;
    });
  });
  return { isOpen };
}

/** Lets the browser ask before a page with unsaved changes is left. */
function holdUnsaved(): (isUnsaved: boolean) => void {
  const hold = (event: Event): void => {
    event.preventDefault();
  };
  return (isUnsaved) => {
    if (isUnsaved) globalThis.addEventListener("beforeunload", hold);
    else globalThis.removeEventListener("beforeunload", hold);
  };
}

/** What only the page itself can do, once the host agrees. */
function afterwards(name: string, params: unknown, keep: (isUnsaved: boolean) => void): void {
  if (name === "link.open") {
    globalThis.open((params as { readonly url: string }).url, "_blank", "noopener,noreferrer");
  }
  if (name === "window.close") {
    keep(false);
    globalThis.close();
  }
}
