import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeNotices } from "./notices.ts";

export interface Generator {
  /** The file it writes, as a path from the root. */
  readonly output: string;
  readonly make: (root: string) => string | Promise<string>;
}

/** Every file of the repository that a program writes. */
const generators: readonly Generator[] = [{ output: "THIRD-PARTY-NOTICES.md", make: makeNotices }];

/** A generated file that is not on disk as its generator makes it now. */
export interface Stale {
  readonly output: string;
  readonly text: string;
}

/** Makes every file in memory and gives those that differ from what is on disk. */
export async function findStale(root: string, list: readonly Generator[]): Promise<Stale[]> {
  const stale: Stale[] = [];
  for (const { output, make } of list) {
    const path = join(root, output);
    const present = existsSync(path) ? readFileSync(path, "utf8") : undefined;
    const text = await make(root);
    if (present !== text) stale.push({ output, text });
  }
  return stale;
}

async function run(): Promise<void> {
  const root = join(import.meta.dirname, "..");
  const stale = await findStale(root, generators);
  if (process.argv.includes("--check")) {
    for (const { output } of stale) console.error(`run npm run generate: ${output} is out of date`);
    process.exitCode = stale.length === 0 ? 0 : 1;
    return;
  }
  for (const { output, text } of stale) {
    writeFileSync(join(root, output), text);
    console.log(`wrote ${output}`);
  }
}

if (import.meta.main) await run();
