import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveWindow, type ServedWindow } from "../../electron/browser/server/server.ts";
import { pathGrants } from "../../electron/host/access/path-grants.ts";
import type { JobRunner } from "../../electron/host/export-jobs/thread-runner.ts";
import { createHost } from "../../electron/host/host.ts";
import { bundlePage } from "../../build/bundle-shells.ts";

/** A small window served to a browser, with a host in a scratch folder. */
export interface ServedShell extends ServedWindow {
  readonly documents: string;
}

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Window</title>
    <script type="module" src="./assets/main-1.js"></script>
  </head>
  <body><p>Window</p></body>
</html>
`;

const script = `document.body.dataset.shell = window.isotherm.shell;\n`;

/** A job that takes its time, for progress and cancelling. */
const slowRunner: JobRunner = (job, { onProgress, signal }) =>
  new Promise((resolve, reject) => {
    onProgress({ stage: "drawing", done: 1, total: 2 });
    const done = (): void => {
      resolve([{ name: job.name, content: new TextEncoder().encode("%PDF-made") }]);
    };
    const timer = setTimeout(done, job.request.company === "slow" ? 60_000 : 20);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(Object.assign(new Error("cancelled"), { code: "ABORT_ERR" }));
    });
  });

/** Serves a page that does nothing itself, so that a test can speak to the host through it. */
export async function servedShell(grace = 200): Promise<ServedShell> {
  const root = mkdtempSync(join(tmpdir(), "isotherm-shell-"));
  const at = (name: string): string => join(root, name);
  mkdirSync(at("window/assets"), { recursive: true });
  mkdirSync(at("documents"));
  writeFileSync(at("window/index.html"), page);
  writeFileSync(at("window/assets/main-1.js"), script);
  writeFileSync(at("secret.js"), "secret");
  await bundlePage(process.cwd(), at("page"));
  const documents = at("documents");
  const host = createHost({
    folder: at("state"),
    grants: pathGrants([documents]),
    runner: slowRunner,
    shell: {
      kind: "browser",
      version: "0.0.0",
      languages: ["en"],
      documents,
      hasNativeMenu: false,
    },
  });
  const served = await serveWindow({
    ...{ host, grace },
    folder: at("window"),
    bridge: at("page/bridge.js"),
    port: 0,
    startFile: null,
  });
  return {
    ...served,
    documents,
    close: async () => {
      await served.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
