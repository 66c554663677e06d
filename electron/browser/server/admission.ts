import type { IncomingMessage } from "node:http";
import { timingSafeEqual } from "node:crypto";

/** Where the window is served, and the secret in its address. */
export interface Door {
  readonly port: number;
  readonly token: string;
}

/** Why a request is turned away, as a status of HTTP. */
export type Refusal = 403 | 404 | 405 | 421;

/** What a request that is let in asks for. */
export interface Admitted {
  readonly method: "GET" | "POST";
  /** Path below the address of the window, without the secret. */
  readonly path: string;
  readonly query: URLSearchParams;
}

/**
 * Whether a request comes from the window itself: to this machine by its number (a name that someone
 * lets point here is refused), from the same origin, with the secret in the path.
 */
export function admit(request: IncomingMessage, door: Door): Admitted | Refusal {
  const origin = `http://127.0.0.1:${door.port}`;
  if (request.headers.host !== `127.0.0.1:${door.port}`) return 421;
  const { method } = request;
  if (method !== "GET" && method !== "POST") return 405;
  if (!isFromWindow(request, origin)) return 403;
  const url = URL.parse(request.url ?? "", origin);
  if (url === null || url.origin !== origin) return 404;
  const [, token = "", ...steps] = url.pathname.split("/");
  if (steps.length === 0 || !isSame(token, door.token)) return 404;
  return { method, path: steps.join("/"), query: url.searchParams };
}

const ownSites: readonly (string | undefined)[] = [undefined, "same-origin", "none"];

/** Whether browsers say that the request comes from the window's origin; who writes has to say so. */
function isFromWindow({ method, headers }: IncomingMessage, origin: string): boolean {
  const site = headers["sec-fetch-site"];
  if (Array.isArray(site) || !ownSites.includes(site)) return false;
  return headers.origin === origin || (headers.origin === undefined && method === "GET");
}

/** Compares secrets in a time that does not tell where they differ. */
export function isSame(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}
