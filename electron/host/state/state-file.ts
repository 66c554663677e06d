import { readFile, rename } from "node:fs/promises";
import type { z } from "../../../models/scenario/zod.ts";
import { realDisk, type Disk } from "../disk/disk.ts";
import { replaceFile } from "../disk/replace-file.ts";
import { serial } from "../disk/serial.ts";

/** A small JSON file of the program's own. */
export interface StateFile<T> {
  readonly read: () => Promise<T>;
  /** Changes what is there; gives what is there afterwards. */
  readonly update: (change: (present: T) => T) => Promise<T>;
}

/** What a state file holds. */
export interface StateFileForm<T> {
  readonly path: string;
  readonly schema: z.ZodType<T>;
  readonly initial: T;
  readonly disk?: Disk | undefined;
}

/** A file of the program's own; one that is damaged is set aside as `.bad` and begun anew. */
export function stateFile<T>({ path, schema, initial, disk }: StateFileForm<T>): StateFile<T> {
  const inTurn = serial();
  const read = async (): Promise<T> => {
    const text = await readFile(path, "utf8").catch(() => undefined);
    if (text === undefined) return initial;
    const parsed = schema.safeParse(parseOrNothing(text));
    if (parsed.success) return parsed.data;
    await rename(path, `${path}.bad`).catch(() => undefined);
    return initial;
  };
  const update = (change: (present: T) => T): Promise<T> =>
    inTurn(path, async () => {
      const next = change(await read());
      await replaceFile(path, `${JSON.stringify(next, undefined, 2)}\n`, disk ?? realDisk);
      return next;
    });
  return { read, update };
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
