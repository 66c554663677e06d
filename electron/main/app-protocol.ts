import { readFile } from "node:fs/promises";
import { protocol } from "electron";
import { windowHeaders } from "../host/security/content-policy.ts";
import { windowFile } from "../host/security/window-file.ts";

const scheme = "app";

/** Address of the window. */
export const windowOrigin = `${scheme}://isotherm`;

/** Makes the window's scheme an ordinary, secure origin. To be called before the app is ready. */
export function announceScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme, privileges }]);
}

/** Serves the built window under its scheme: its files, with their policy, and nothing else. */
export function serveWindow(folder: string): void {
  protocol.handle(scheme, async (request) => {
    const url = new URL(request.url);
    const isOurs = `${url.protocol}//${url.host}` === windowOrigin && request.method === "GET";
    const file = isOurs ? await windowFile(folder, url.pathname.slice(1)) : undefined;
    if (file === undefined) return new Response(null, { status: 404, headers: windowHeaders });
    const headers = { ...windowHeaders, "content-type": file.type };
    return new Response(await readFile(file.path), { headers });
  });
}

/** Whether an address is that of the window, whatever view it shows. */
export function isWindowAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && `${url.protocol}//${url.host}` === windowOrigin && url.pathname === "/";
}
