import { join } from "node:path";
import { startDesktop } from "./desktop.ts";

const dist = join(import.meta.dirname, "..");

/** Where a packaged program keeps what threads read from the disk as it is. */
const unpacked = dist.replace(/([\\/]app\.asar)(?=[\\/])/, "$1.unpacked");

// Not awaited: the app gets ready only after this module has run to its end.
void startDesktop({
  window: join(dist, "window"),
  preload: join(dist, "electron/preload.cjs"),
  exportWorker: join(unpacked, "cli/export-worker.js"),
});
