import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "../../../models/scenario/zod.ts";
import { serialise } from "../../../models/workbook/serialise.ts";
import type { JournalStart, Recoverable, RecoveredWorkbook } from "../../contract/workbook.ts";
import type { Disk } from "../disk/disk.ts";
import { replaceFile } from "../disk/replace-file.ts";
import { HostError } from "../host-error.ts";
import { readJournal, replay, type JournalContents } from "./journal-lines.ts";
import { journalWriter, type JournalWriter } from "./journal-writer.ts";
import { isRunning, thisProcess } from "./owner.ts";
import { readWorkbookBytes } from "./read-workbook-file.ts";

const metaSchema = z.strictObject({
  /** Which base and which lines hold; those of other numbers are left-overs. */
  generation: z.number().int(),
  title: z.string(),
  path: z.string().nullable(),
  stamp: z.strictObject({ modified: z.number(), bytes: z.number(), sha256: z.string() }).nullable(),
  isUnsaved: z.boolean(),
  at: z.string(),
  owner: z.strictObject({ pid: z.number(), started: z.string().nullable() }),
});

type Meta = z.infer<typeof metaSchema>;

const nameForm = /^j-[0-9a-f]{16}$/;

/** The journals in the folder of the program's own files. */
export interface JournalStore {
  readonly newName: () => string;
  /**
   * Writes the workbook a journal begins from and opens the file its lines go to. Where that fails,
   * what stood before still holds.
   */
  readonly begin: (name: string, start: JournalStart, generation: number) => Promise<JournalWriter>;
  readonly remove: (name: string) => Promise<void>;
  /** Journals with work that nobody holds. `isHeld` tells of those open in this process. */
  readonly recoverable: (isHeld: (name: string) => boolean) => Promise<readonly Recoverable[]>;
  readonly recover: (name: string) => Promise<RecoveredWorkbook>;
}

/** What a store of journals needs. */
export interface JournalPlace {
  readonly folder: string;
  readonly disk: Disk;
  readonly now: () => string;
}

/** The journals in a folder. */
export function journalStore({ folder, disk, now }: JournalPlace): JournalStore {
  const root = join(folder, "journals");
  const folderOf = (name: string): string => {
    if (nameForm.test(name)) return join(root, name);
    throw new HostError("bad-request", `expected the name of a journal, found ${name}`);
  };
  const begin: JournalStore["begin"] = async (name, start, generation) => {
    const own = folderOf(name);
    const lines = join(own, `changes-${generation}.jsonl`);
    await mkdir(own, { recursive: true });
    await disk.remove(lines);
    await replaceFile(join(own, `base-${generation}.isotherm`), serialise(start.workbook), disk);
    const writer = await journalWriter(lines, disk);
    const { path, stamp, isUnsaved, workbook } = start;
    const meta: Meta = {
      ...{ generation, title: workbook.title, path, stamp, isUnsaved },
      ...{ at: now(), owner: thisProcess() },
    };
    try {
      await replaceFile(join(own, "journal.json"), `${JSON.stringify(meta)}\n`, disk);
    } catch (error) {
      await writer.close().catch(() => undefined);
      throw error;
    }
    await removeOthers(own, generation).catch(() => undefined);
    return writer;
  };
  return {
    newName: () => `j-${randomBytes(8).toString("hex")}`,
    begin,
    remove: (name) => rm(folderOf(name), { recursive: true, force: true }),
    recoverable: async (isHeld) => {
      const names = (await readdir(root).catch(() => [])).filter((name) => nameForm.test(name));
      const free = names.filter((name) => !isHeld(name));
      const found = await Promise.all(free.map((name) => tellOf(name, folderOf(name))));
      const present = found.filter((each) => each !== undefined);
      return present.toSorted((a, b) => b.at.localeCompare(a.at));
    },
    recover: (name) => recover(folderOf(name)),
  };
}

/** Removes what earlier beginnings left; what stays behind is never read. */
async function removeOthers(folder: string, generation: number): Promise<void> {
  const kept = new Set([
    "journal.json",
    `base-${generation}.isotherm`,
    `changes-${generation}.jsonl`,
  ]);
  const others = (await readdir(folder)).filter((name) => !kept.has(name));
  await Promise.all(others.map((name) => rm(join(folder, name), { force: true })));
}

async function readMeta(folder: string): Promise<Meta | undefined> {
  const text = await readFile(join(folder, "journal.json"), "utf8").catch(() => undefined);
  try {
    const parsed = metaSchema.safeParse(JSON.parse(text ?? "null"));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

async function readLines(folder: string, { generation }: Meta): Promise<JournalContents> {
  const file = join(folder, `changes-${generation}.jsonl`);
  return readJournal(await readFile(file).catch(() => new Uint8Array()));
}

async function tellOf(name: string, folder: string): Promise<Recoverable | undefined> {
  const meta = await readMeta(folder);
  if (meta === undefined || isRunningElsewhere(meta)) return undefined;
  const { steps } = await readLines(folder, meta);
  if (steps.length === 0 && !meta.isUnsaved) return undefined;
  const at = steps.at(-1)?.at ?? meta.at;
  return { journal: name, title: meta.title, path: meta.path, at, changes: steps.length };
}

function isRunningElsewhere({ owner }: Meta): boolean {
  return owner.pid !== process.pid && isRunning(owner);
}

async function recover(folder: string): Promise<RecoveredWorkbook> {
  const meta = await readMeta(folder);
  if (meta === undefined) throw new HostError("not-found", "the journal is not there any more");
  const file = `base-${meta.generation}.isotherm`;
  const bytes = await readFile(join(folder, file));
  const { steps, unread, isTorn } = await readLines(folder, meta);
  const { workbook, count } = replay(readWorkbookBytes(bytes, file).workbook, steps);
  const lost = steps.length - count + unread;
  return { workbook, path: meta.path, stamp: meta.stamp, changes: count, lost, isTorn };
}
