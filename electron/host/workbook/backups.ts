import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Backup } from "../../contract/workbook.ts";
import { HostError } from "../host-error.ts";

/** The latest versions kept of a file, whatever their age. */
const mostRecent = 10;
/** Days of which the last version is kept besides. */
const mostDays = 14;

const named = /^(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z(?:-\d+)?\.isotherm$/;

/** Earlier versions of files, in the folder of the program's own files. */
export interface Backups {
  /** Copies the file at a path into its backups; gives false where there is no such file. */
  readonly keep: (path: string, at: string) => Promise<boolean>;
  readonly list: (path: string) => Promise<readonly Backup[]>;
  /** Path of a version. Throws HostError for one that is not there. */
  readonly find: (path: string, id: string) => Promise<string>;
}

/** The backups in a folder. */
export function backups(folder: string): Backups {
  const folderOf = (path: string): string =>
    join(folder, "backups", createHash("sha256").update(path).digest("hex").slice(0, 24));
  return {
    keep: async (path, at) => {
      const there = await stat(path).catch(() => undefined);
      if (there?.isFile() !== true) return false;
      const own = folderOf(path);
      await mkdir(own, { recursive: true });
      await copyFile(path, join(own, await freeName(own, at)));
      await thin(own);
      return true;
    },
    list: (path) => versionsIn(folderOf(path)),
    find: async (path, id) => {
      const versions = await versionsIn(folderOf(path));
      const version = versions.find((each) => each.id === id);
      if (version === undefined) throw new HostError("not-found", `no backup ${id} of ${path}`);
      return join(folderOf(path), `${version.id}.isotherm`);
    },
  };
}

async function freeName(folder: string, at: string): Promise<string> {
  const stem = new Date(at).toISOString().replaceAll(/[:.]/g, "");
  const taken = new Set(await readdir(folder));
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? `${stem}.isotherm` : `${stem}-${n}.isotherm`;
    if (!taken.has(name)) return name;
  }
}

/** The versions in a folder, the latest first. */
async function versionsIn(folder: string): Promise<readonly Backup[]> {
  const names = await readdir(folder).catch(() => []);
  const versions = names.map(async (name) => {
    const [, day, hour, minute, second, thousandth] = named.exec(name) ?? [];
    if (day === undefined) return undefined;
    const state = await stat(join(folder, name)).catch(() => undefined);
    if (state === undefined) return undefined;
    const at = `${day}T${hour}:${minute}:${second}.${thousandth}Z`;
    return { id: name.slice(0, -".isotherm".length), at, bytes: state.size };
  });
  const present = (await Promise.all(versions)).filter((each) => each !== undefined);
  const order = new Intl.Collator("en", { numeric: true });
  return present.toSorted((a, b) => order.compare(b.id, a.id));
}

/** Throws away what is neither among the latest versions nor the last of one of the latest days. */
async function thin(folder: string): Promise<void> {
  const versions = await versionsIn(folder);
  const days = new Map<string, string>();
  for (const { id, at } of versions) {
    const day = at.slice(0, 10);
    if (!days.has(day)) days.set(day, id);
  }
  const daily = new Set([...days.values()].slice(0, mostDays));
  const old = versions.slice(mostRecent).filter(({ id }) => !daily.has(id));
  await Promise.all(old.map(({ id }) => rm(join(folder, `${id}.isotherm`), { force: true })));
}
