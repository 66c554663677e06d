import { realpath } from "node:fs/promises";
import { dirname, isAbsolute, join, normalize, relative, sep } from "node:path";
import { HostError } from "../host-error.ts";

/** Which files a window may name. */
export interface PathGrants {
  /** The user chose this path: in a dialog, by dropping it, by opening it. */
  readonly grant: (path: string) => void;
  /** The path in its plain form. Throws HostError where the window may not use it. */
  readonly accept: (path: string) => Promise<string>;
}

/**
 * Grants of a host: single paths, and all that lies in the given folders, where nothing hidden is
 * reached and no link leads out.
 */
export function pathGrants(roots: readonly string[] = []): PathGrants {
  const single = new Set<string>();
  return {
    grant: (path) => {
      if (isAbsolute(path)) single.add(normalize(path));
    },
    accept: async (path) => {
      if (!isAbsolute(path) || path.includes("\0")) throw refusal(path);
      const plain = normalize(path);
      if (single.has(plain)) return plain;
      for (const root of roots) if (await isWithin(root, plain)) return plain;
      throw refusal(path);
    },
  };
}

function refusal(path: string): HostError {
  const message = `${path}: expected a file that was chosen`;
  return new HostError("not-allowed", message, { file: path });
}

async function isWithin(root: string, path: string): Promise<boolean> {
  if (!isBelow(root, path)) return false;
  const real = await realpath(root).catch(() => undefined);
  return real !== undefined && isBelow(real, await realPathOf(path));
}

/** The real path of a file, links followed; a file that does not exist yet is taken below its real folder. */
async function realPathOf(path: string): Promise<string> {
  const found = await realpath(path).catch(() => undefined);
  const above = dirname(path);
  if (found !== undefined || above === path) return found ?? path;
  return join(await realPathOf(above), path.slice(above.length));
}

function isBelow(root: string, path: string): boolean {
  const steps = relative(root, path);
  if (steps === "") return true;
  if (isAbsolute(steps)) return false;
  return steps.split(sep).every((step) => !step.startsWith("."));
}
