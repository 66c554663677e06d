import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "./fingerprint.mjs";

/** Makes a bundle in `dist/` with the stamp of its sources; it appears whole or not at all. */
export async function makeWhole(
  root: string,
  name: string,
  make: (folder: string) => Promise<unknown>,
): Promise<void> {
  const fresh = join(root, `dist/.${name}-${process.pid}`);
  mkdirSync(join(root, "dist"), { recursive: true });
  const stamp = fingerprint(root, name);
  try {
    await make(fresh);
    writeFileSync(join(fresh, "stamp.txt"), stamp);
    putInPlace(fresh, join(root, "dist", name));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Swaps a finished folder in; a second process may be doing the same at this moment. */
function putInPlace(fresh: string, target: string): void {
  const old = `${fresh}-old`;
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (existsSync(target)) renameSync(target, old);
      renameSync(fresh, target);
      return;
    } catch (error) {
      if (attempt === 5) throw error;
    } finally {
      rmSync(old, { recursive: true, force: true });
    }
  }
}
