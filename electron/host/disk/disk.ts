import { open, rename, rm, type FileHandle } from "node:fs/promises";

/** The few calls that put bytes on a disk. */
export interface Disk {
  readonly open: (path: string, flags: string, mode?: number) => Promise<FileHandle>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
}

/** The disk of the machine. */
export const realDisk: Disk = {
  open,
  rename,
  remove: (path) => rm(path, { force: true }),
};
