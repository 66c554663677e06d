import { readFileSync, readdirSync } from "node:fs";
import { librarySchemas, type LibrarySchema } from "../../models/library/library-schemas.ts";

const root = new URL("../../scenarios/", import.meta.url);

/** Paths of all files below scenarios/, with slashes. */
export const scenarioFiles: readonly string[] = readdirSync(root, {
  recursive: true,
  encoding: "utf8",
})
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".json"))
  .toSorted();

/** Reads a file below scenarios/ without parsing it by its schema. */
export function readScenario(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, root), "utf8"));
}

/** The schemas that claim a file; exactly one should. */
export function schemasOf(path: string): readonly LibrarySchema[] {
  return librarySchemas.filter(({ files }) => {
    const [before = "", after] = files.split("*");
    if (after === undefined) return files === path;
    const name = path.slice(before.length, path.length - after.length);
    return path.startsWith(before) && path.endsWith(after) && !name.includes("/");
  });
}

/** An object somewhere in a file, with its place. */
export interface Place {
  readonly at: string;
  readonly object: Readonly<Record<string, unknown>>;
}

/** Every object in a value, outermost first. */
export function* objectsIn(value: unknown, at: string): Generator<Place> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield { at, object: value as Record<string, unknown> };
  for (const [key, inner] of Object.entries(value)) yield* objectsIn(inner, `${at}/${key}`);
}
