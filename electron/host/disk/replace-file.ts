import { randomBytes } from "node:crypto";
import { mkdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { HostError } from "../host-error.ts";
import { realDisk, type Disk } from "./disk.ts";

const usualMode = 0o644;
const writableBits = 0o222;

/**
 * Puts a file in the place of another, whole or not at all: the bytes are on the disk before the name
 * is. A link is followed, the old file's permissions are kept, and what nobody may write stays as it is.
 * Throws HostError or an error of the system.
 */
export async function replaceFile(
  path: string,
  content: Uint8Array | string,
  disk: Disk = realDisk,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const target = await realpath(path).catch(() => path);
  const mode = await modeOf(target);
  const folder = dirname(target);
  refuseReadOnly(folder, await modeOf(folder));
  refuseReadOnly(target, mode);
  const part = join(folder, `.${basename(target)}.${randomBytes(6).toString("hex")}.part`);
  try {
    await writeSynced(part, content, { disk, mode: mode ?? usualMode });
    await disk.rename(part, target);
  } catch (error) {
    await disk.remove(part).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder, disk);
}

async function modeOf(path: string): Promise<number | undefined> {
  const state = await stat(path).catch(() => undefined);
  return state === undefined ? undefined : state.mode & 0o777;
}

function refuseReadOnly(path: string, mode: number | undefined): void {
  if (mode === undefined || (mode & writableBits) !== 0) return;
  throw new HostError("read-only", `${path}: expected to write the file, found it read-only`, {
    file: path,
  });
}

interface Writing {
  readonly disk: Disk;
  readonly mode: number;
}

async function writeSynced(
  path: string,
  content: Uint8Array | string,
  { disk, mode }: Writing,
): Promise<void> {
  const handle = await disk.open(path, "wx", mode);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the new name last through a power cut, where the system lets a folder be synced. */
async function syncFolder(folder: string, disk: Disk): Promise<void> {
  try {
    const handle = await disk.open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows refuses to sync a folder; the file itself is on the disk.
  }
}
