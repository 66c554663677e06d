import type { ServerResponse } from "node:http";
import type { Host, HostWindow } from "../../host/host.ts";
import type { WireEvent } from "../wire/routes.ts";

/** The windows that are open in a browser. */
export interface OpenWindows {
  /** Events of a window go to a response from now on. */
  readonly connect: (id: string, response: ServerResponse) => void;
  readonly find: (id: string) => HostWindow | undefined;
  readonly leave: (id: string) => Promise<void>;
  readonly closeAll: () => Promise<void>;
}

/** What is known of a window that is open. */
interface OpenWindow {
  readonly host: HostWindow;
  stream: ServerResponse | undefined;
  leaving: NodeJS.Timeout | undefined;
}

/** How long a window may be away before it counts as closed, and who hears of the last one. */
export interface WindowTimes {
  readonly grace: number;
  /** Workbook that every window begins with, one that is loaded anew too. */
  readonly startFile: string | null;
  readonly onLastLeft: () => void;
}

const beat = 15_000;

/** Keeps the windows of a host that are open in a browser. */
export function openWindows(host: Host, times: WindowTimes): OpenWindows {
  const open = new Map<string, OpenWindow>();
  const leave = async (id: string): Promise<void> => {
    const window = open.get(id);
    if (window === undefined) return;
    open.delete(id);
    clearTimeout(window.leaving);
    window.stream?.end();
    await window.host.release();
    if (open.size === 0) times.onLastLeft();
  };
  const begin = (): OpenWindow => {
    const window: OpenWindow = {
      stream: undefined,
      leaving: undefined,
      host: host.openWindow(
        {
          startFile: times.startFile,
          setWords: () => undefined,
          setState: () => undefined,
          close: () => undefined,
          openLink: () => Promise.resolve(),
        },
        (name, event) => {
          send(window.stream, { name, event });
        },
      ),
    };
    return window;
  };
  return {
    connect: (id, response) => {
      const window = open.get(id) ?? begin();
      open.set(id, window);
      clearTimeout(window.leaving);
      window.stream = response;
      const beating = setInterval(() => void response.write(": here\n\n"), beat);
      response.on("close", () => {
        clearInterval(beating);
        if (window.stream !== response || open.get(id) !== window) return;
        window.leaving = setTimeout(() => void leave(id), times.grace);
      });
    },
    find: (id) => open.get(id)?.host,
    leave,
    closeAll: async () => {
      await Promise.all([...open.keys()].map(leave));
    },
  };
}

function send(stream: ServerResponse | undefined, event: WireEvent): void {
  stream?.write(`data: ${JSON.stringify(event)}\n\n`);
}
