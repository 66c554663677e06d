import type { FileHandle } from "node:fs/promises";
import { basename } from "node:path";
import { realDisk, type Disk } from "../../electron/host/disk/disk.ts";

/** A disk whose writes can be made to fail, and how many bytes it takes before they do. */
export interface FailingDisk extends Disk {
  /** Bytes that still fit; undefined for an endless disk. */
  room: number | undefined;
  /** Error of the system that renaming gives, if any. */
  renameError: string | undefined;
  /** Name of a file that cannot be begun, nor take the place of another, if any. */
  refused: string | undefined;
}

/** A disk that fills up when told to: what fits is written, as a real one does. */
export function failingDisk(): FailingDisk {
  const disk: FailingDisk = {
    ...realDisk,
    room: undefined,
    renameError: undefined,
    refused: undefined,
    open: async (path, flags, mode) => {
      refuse(path, disk);
      return limited(await realDisk.open(path, flags, mode), disk);
    },
    rename: async (from, to) => {
      refuse(to, disk);
      if (disk.renameError !== undefined) throw systemError(disk.renameError);
      await realDisk.rename(from, to);
    },
  };
  return disk;
}

function refuse(path: string, { refused }: FailingDisk): void {
  if (basename(path) === refused) throw systemError("ENOSPC");
}

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: refused by the test`), { code });
}

function limited(handle: FileHandle, disk: FailingDisk): FileHandle {
  const write = async (content: string | Uint8Array, method: "writeFile" | "appendFile") => {
    const bytes = Buffer.from(content as string);
    const fitting = Math.min(bytes.length, disk.room ?? bytes.length);
    await handle[method](bytes.subarray(0, fitting));
    if (disk.room !== undefined) disk.room -= fitting;
    if (fitting < bytes.length) throw systemError("ENOSPC");
  };
  return {
    writeFile: (content: string | Uint8Array) => write(content, "writeFile"),
    appendFile: (content: string | Uint8Array) => write(content, "appendFile"),
    sync: () => handle.sync(),
    datasync: () => handle.datasync(),
    truncate: (length: number) => handle.truncate(length),
    close: () => handle.close(),
  } as unknown as FileHandle;
}
