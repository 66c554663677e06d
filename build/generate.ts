import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFallenSources } from "./fallen-sources.ts";
import type { Generator } from "./generator.ts";
import { makeLandOutline } from "./land-outline.ts";
import { makeMethod } from "./method.ts";
import { makeNotices } from "./notices.ts";
import { makeReadme } from "./readme.ts";
import { schemaGenerators } from "./schemas.ts";

/** Every file of the repository that a program writes. */
export const generators: readonly Generator[] = [
  { output: "scenarios/fallen-sources.json", make: makeFallenSources },
  { output: "THIRD-PARTY-NOTICES.md", make: makeNotices },
  { output: "build/METHOD.md", make: makeMethod },
  { output: "README.md", make: makeReadme },
  { output: "renderer/charts/land-map/land-outline.json", make: makeLandOutline },
  ...schemaGenerators,
];

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
    mkdirSync(dirname(join(root, output)), { recursive: true });
    writeFileSync(join(root, output), text);
    console.log(`wrote ${output}`);
  }
}

if (import.meta.main) await run();
