import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Host } from "../../host/host.ts";
import { windowHeaders } from "../../host/security/content-policy.ts";
import { admit, isSame, type Admitted, type Door } from "./admission.ts";
import type { Exchange } from "./exchange.ts";
import { answerHost } from "./host-route.ts";
import { openWindows, type OpenWindows } from "./open-windows.ts";
import { answerFile, type ServedFolder } from "./window-route.ts";

/** What is served, and to whom. */
export interface ServerOptions extends ServedFolder {
  readonly host: Host;
  /** 0: any that is free. */
  readonly port: number;
  readonly startFile: string | null;
  /** Milliseconds a window may be away before it counts as closed. */
  readonly grace?: number | undefined;
}

/** A window that is being served on this machine. */
export interface ServedWindow {
  /** Address with the secret of this run. */
  readonly address: string;
  /** Address that leads there once, and never again: for command lines, which others can read. */
  readonly onceAddress: () => string;
  /** Settled when the last window was closed. */
  readonly lastLeft: Promise<void>;
  readonly close: () => Promise<void>;
}

const usualGrace = 4_000;
const once = "once";

/** Serves the window on this machine alone. Throws an error of the system where the port is taken. */
export async function serveWindow(options: ServerOptions): Promise<ServedWindow> {
  const token = randomBytes(24).toString("base64url");
  const keys = new Set<string>();
  let tellLeft = (): void => undefined;
  const lastLeft = new Promise<void>((resolve) => {
    tellLeft = resolve;
  });
  const windows = openWindows(options.host, {
    grace: options.grace ?? usualGrace,
    startFile: options.startFile,
    onLastLeft: () => {
      tellLeft();
    },
  });
  const server = createServer();
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  const door: Door = { port, token };
  server.on("request", (request, response) => {
    void answer(request, response, { door, keys, windows, options });
  });
  const origin = `http://127.0.0.1:${port}`;
  return {
    address: `${origin}/${token}/`,
    onceAddress: () => {
      const key = randomBytes(24).toString("base64url");
      keys.add(key);
      return `${origin}/${once}/${key}`;
    },
    lastLeft,
    close: async () => {
      await windows.closeAll();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

interface Serving {
  readonly door: Door;
  readonly keys: Set<string>;
  readonly windows: OpenWindows;
  readonly options: ServerOptions;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { door, keys, windows, options }: Serving,
): Promise<void> {
  for (const [name, value] of Object.entries(windowHeaders)) response.setHeader(name, value);
  response.setHeader("cache-control", "no-store");
  try {
    if (useKey(request, door, keys)) {
      response.writeHead(303, { location: `/${door.token}/` }).end();
      return;
    }
    if (request.url === "/favicon.ico") {
      response.writeHead(204).end();
      return;
    }
    const admitted = admit(request, door);
    if (typeof admitted === "number") response.writeHead(admitted).end();
    else await route(admitted, { request, response }, { windows, options });
  } catch {
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
}

/** Whether a request comes by an address that leads in once; it does not lead in again. */
function useKey(request: IncomingMessage, door: Door, keys: Set<string>): boolean {
  const [, first, key = "", ...rest] = (request.url ?? "").split("/");
  if (first !== once || rest.length > 0 || request.method !== "GET") return false;
  if (request.headers.host !== `127.0.0.1:${door.port}`) return false;
  const found = [...keys].find((each) => isSame(key, each));
  return found !== undefined && keys.delete(found);
}

async function route(
  admitted: Admitted,
  exchange: Exchange,
  { windows, options }: Pick<Serving, "windows" | "options">,
): Promise<void> {
  if (await answerHost(admitted, exchange, windows)) return;
  await answerFile(admitted, exchange, options);
}
