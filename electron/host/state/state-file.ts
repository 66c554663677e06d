import { readdir } from "node:fs/promises";
import { basename, dirname } from "node:path";
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

/** What stands on the disk: what it says, nothing, or what cannot be taken. */
type Held<T> =
  | { readonly state: "sound"; readonly value: T }
  | { readonly state: "none" | "unreadable" | "damaged" };

/**
 * A file of the program's own. One that is damaged is set aside as `.bad` and begun anew; one that
 * cannot be read is set aside only when a new one is to be written.
 */
export function stateFile<T>(form: StateFileForm<T>): StateFile<T> {
  const { path, initial, disk = realDisk } = form;
  const inTurn = serial();
  const read = async (): Promise<T> => {
    const held = await readHeld(form, disk);
    if (held.state === "damaged") await setAside(path, disk).catch(() => undefined);
    return held.state === "sound" ? held.value : initial;
  };
  const update = async (change: (present: T) => T): Promise<T> => {
    const held = await readHeld(form, disk);
    if (held.state === "damaged" || held.state === "unreadable") await setAside(path, disk);
    const next = change(held.state === "sound" ? held.value : initial);
    await replaceFile(path, `${JSON.stringify(next, undefined, 2)}\n`, disk);
    return next;
  };
  return {
    read: () => inTurn(path, read),
    update: (change) => inTurn(path, () => update(change)),
  };
}

async function readHeld<T>({ path, schema }: StateFileForm<T>, disk: Disk): Promise<Held<T>> {
  try {
    const parsed = schema.safeParse(parseOrNothing(await readText(path, disk)));
    return parsed.success ? { state: "sound", value: parsed.data } : { state: "damaged" };
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    return { state: isMissing ? "none" : "unreadable" };
  }
}

async function readText(path: string, disk: Disk): Promise<string> {
  const handle = await disk.open(path, "r");
  return handle.readFile("utf8").finally(() => handle.close());
}

/** Gives a file another name beside its own; those set aside before stay. */
async function setAside(path: string, disk: Disk): Promise<void> {
  const taken = new Set(await readdir(dirname(path)));
  for (let n = 1; ; n += 1) {
    const aside = n === 1 ? `${path}.bad` : `${path}.bad-${n}`;
    if (!taken.has(basename(aside))) return disk.rename(path, aside);
  }
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
