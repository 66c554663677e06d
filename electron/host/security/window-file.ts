import { realpath, stat } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { fileTypes } from "./content-policy.ts";

/** A file of the built window. */
export interface WindowFile {
  readonly path: string;
  readonly type: string;
}

/** Names of files and folders in a built window: no dot at the start, nothing that climbs. */
const plainStep = /^[A-Za-z0-9_-][A-Za-z0-9_.-]*$/;

/** The file an address of the window means; undefined for everything outside the window's folder. */
export async function windowFile(folder: string, address: string): Promise<WindowFile | undefined> {
  const steps = address === "" ? ["index.html"] : address.split("/");
  const type = fileTypes[extname(steps.at(-1) ?? "")];
  if (type === undefined || !steps.every((step) => plainStep.test(step))) return undefined;
  const root = await realpath(folder).catch(() => undefined);
  const path = await realpath(join(folder, ...steps)).catch(() => undefined);
  if (root === undefined || path === undefined || !path.startsWith(root + sep)) return undefined;
  const state = await stat(path);
  return state.isFile() ? { path, type } : undefined;
}
