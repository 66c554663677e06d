import { join } from "node:path";
import { startDesktop } from "./desktop.ts";

const dist = join(import.meta.dirname, "..");

// Not awaited: the app gets ready only after this module has run to its end.
void startDesktop({
  window: join(dist, "window"),
  preload: join(dist, "electron/preload.cjs"),
  exportWorker: join(dist, "cli/export-worker.js"),
});
