import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import type { FallenSource, FallenSources } from "../models/scenario/source-status-schema.ts";
import { sourceSchema } from "../models/scenario/value-schema.ts";

const folder = "scenarios/sources";

/** Lists the sources that do not stand any more, so that a run knows them without reading every source. */
export async function makeFallenSources(root: string): Promise<string> {
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith(".json"));
  const sources = files.sort().flatMap((name): readonly FallenSource[] => {
    const text = readFileSync(join(root, folder, name), "utf8");
    const { id, title, status } = sourceSchema.parse(JSON.parse(text));
    const { state, ...rest } = status;
    return state === "current" ? [] : [{ id, title, state, ...rest }];
  });
  const list: FallenSources = { schemaVersion: 1, sources: [...sources] };
  return format(JSON.stringify(list), { parser: "json", printWidth: 100 });
}
