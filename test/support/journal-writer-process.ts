import { readFileSync } from "node:fs";
import { realDisk } from "../../electron/host/disk/disk.ts";
import { journals } from "../../electron/host/workbook/journals.ts";
import type { Workbook } from "../../models/workbook/workbook-schema.ts";

/** Writes changes to a journal without end and tells each that was answered, until it is killed. */
const [documents = "", file = ""] = process.argv.slice(2);
const workbook = JSON.parse(readFileSync(file, "utf8")) as Workbook;
const now = (): string => new Date().toISOString();
const window = journals({ folder: `${documents}/.state`, disk: realDisk, now }).ofWindow();
const start = { workbook, path: null, stamp: null, isUnsaved: false };
const journal = await window.start(start);
for (let n = 0; ; n += 1) {
  const changes = { title: { from: String(n), to: String(n + 1) } };
  const count = await window.append(journal, [
    { at: now(), label: { key: "change.title" }, changes },
  ]);
  process.stdout.write(`${count}\n`);
}
