import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { serialise } from "../../../models/workbook/serialise.ts";
import type { SavedWorkbook, SaveRequest } from "../../contract/workbook.ts";
import type { Disk } from "../disk/disk.ts";
import { replaceFile } from "../disk/replace-file.ts";
import { HostError } from "../host-error.ts";
import type { Backups } from "./backups.ts";
import { soundWorkbook } from "./read-workbook-file.ts";
import { compareWithStamp, stampOf } from "./stamp.ts";

/** What saving needs besides the workbook. */
export interface Saving {
  readonly backups: Backups;
  readonly disk: Disk;
  readonly now: () => string;
}

/**
 * Saves a workbook whole or not at all, after a backup of what stood there. A file that someone else
 * changed since is left alone. Throws HostError or an error of the system.
 */
export async function saveWorkbook(request: SaveRequest, saving: Saving): Promise<SavedWorkbook> {
  const { path, stamp } = request;
  if (!/\.isotherm$/i.test(path)) {
    const message = `${path}: expected a name ending in .isotherm`;
    throw new HostError("bad-request", message, { file: path, expected: ".isotherm" });
  }
  const content = new TextEncoder().encode(serialise(soundWorkbook(request.workbook)));
  if (stamp !== null && (await compareWithStamp(path, stamp)) === "changed") {
    const message = `${basename(path)}: expected the file as it was opened, found it changed`;
    throw new HostError("changed-outside", message, { file: path });
  }
  const isBackedUp = await saving.backups.keep(path, saving.now()).catch(() => false);
  await replaceFile(path, content, saving.disk);
  const state = await stat(path);
  return { path, stamp: stampOf(content, state.mtimeMs), isBackedUp };
}
