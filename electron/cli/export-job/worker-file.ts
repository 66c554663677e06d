import { fileURLToPath } from "node:url";

/** The program of export threads, beside the command line in the bundle. */
export function exportWorkerFile(): string {
  return besideBundle("export-worker.js");
}

/** A file beside the bundled command line, or where it is bundled to when run from the sources. */
export function besideBundle(name: string): string {
  const here = import.meta.url;
  const bundle = here.endsWith(".ts")
    ? new URL("../../../dist/cli/", here)
    : new URL(here.includes("/chunks/") ? "../" : "./", here);
  return fileURLToPath(new URL(name, bundle));
}
