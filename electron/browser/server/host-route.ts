import { pack, unpack } from "../wire/pack.ts";
import { routes, windowHeader, type WireRequest } from "../wire/routes.ts";
import type { Admitted } from "./admission.ts";
import { readBody, type Exchange } from "./exchange.ts";
import type { OpenWindows } from "./open-windows.ts";

const idForm = /^[0-9a-f-]{36}$/;

/** Answers what is asked of the host; false where something else is asked for. */
export async function answerHost(
  { method, path, query }: Admitted,
  exchange: Exchange,
  windows: OpenWindows,
): Promise<boolean> {
  const { response } = exchange;
  const id = query.get("window") ?? "";
  if (path === routes.request && method === "POST") {
    await answerRequest(exchange, windows);
    return true;
  }
  if (path === routes.events && method === "GET" && idForm.test(id)) {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(": here\n\n");
    windows.connect(id, response);
    return true;
  }
  if (path === routes.goodbye && method === "POST") {
    await windows.leave(id);
    response.writeHead(204).end();
    return true;
  }
  return false;
}

async function answerRequest({ request, response }: Exchange, windows: OpenWindows): Promise<void> {
  const id = request.headers[windowHeader];
  const window = typeof id === "string" ? windows.find(id) : undefined;
  if (window === undefined) {
    response.writeHead(403).end();
    return;
  }
  const body = await readBody(request);
  const asked = body === undefined ? undefined : readRequest(body);
  if (asked === undefined) {
    response.writeHead(body === undefined ? 413 : 400).end();
    return;
  }
  const reply = await window.handle(asked.name, asked.params);
  response.writeHead(200, { "content-type": "application/octet-stream" });
  response.end(pack(reply));
}

function readRequest(body: Uint8Array): WireRequest | undefined {
  try {
    const { name, params } = unpack(body) as Partial<WireRequest>;
    return typeof name === "string" ? { name, params } : undefined;
  } catch {
    return undefined;
  }
}
