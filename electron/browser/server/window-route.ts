import { readFile } from "node:fs/promises";
import { windowFile } from "../../host/security/window-file.ts";
import { routes } from "../wire/routes.ts";
import type { Admitted } from "./admission.ts";
import type { Exchange } from "./exchange.ts";

/** Where the built window and the script of its bridge are. */
export interface ServedFolder {
  readonly folder: string;
  readonly bridge: string;
}

const script = `<script src="./${routes.bridge}"></script>`;
const scriptType = "text/javascript; charset=utf-8";

/** Answers with a file of the window; its page first loads the bridge to the host. */
export async function answerFile(
  { method, path }: Admitted,
  { response }: Exchange,
  { folder, bridge }: ServedFolder,
): Promise<void> {
  if (method === "GET" && path === routes.bridge) {
    response.writeHead(200, { "content-type": scriptType }).end(await readFile(bridge));
    return;
  }
  const file = method === "GET" ? await windowFile(folder, path) : undefined;
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  const content = await readFile(file.path);
  response.writeHead(200, { "content-type": file.type });
  if (file.path.endsWith("index.html")) {
    response.end(content.toString("utf8").replace("<head>", `<head>\n    ${script}`));
  } else {
    response.end(content);
  }
}
