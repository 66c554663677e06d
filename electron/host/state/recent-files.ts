import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { z } from "../../../models/scenario/zod.ts";
import type { RecentFile } from "../../contract/workbook.ts";
import { stateFile } from "./state-file.ts";

const most = 12;

const schema = z.array(z.strictObject({ path: z.string(), at: z.string() }));

/** The workbooks used lately. */
export interface RecentFiles {
  readonly list: () => Promise<readonly RecentFile[]>;
  readonly add: (path: string, at: string) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** The list in the folder of the program's own files. */
export function recentFiles(folder: string): RecentFiles {
  const file = stateFile({ path: join(folder, "recent.json"), schema, initial: [] });
  return {
    list: async () => Promise.all((await file.read()).map(shown)),
    add: async (path, at) => {
      await file.update((held) =>
        [{ path, at }, ...held.filter((each) => each.path !== path)].slice(0, most),
      );
    },
    clear: async () => {
      await file.update(() => []);
    },
  };
}

async function shown({ path, at }: { path: string; at: string }): Promise<RecentFile> {
  const state = await stat(path).catch(() => undefined);
  const exists = state?.isFile() === true;
  return { path, name: basename(path), folder: dirname(path), at, exists };
}
