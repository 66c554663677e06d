import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { listFolder } from "../../../../electron/host/access/list-folder.ts";
import { pathGrants } from "../../../../electron/host/access/path-grants.ts";

it("tells the folders and files of a purpose, however many others stand before them", async () => {
  const folder = mkdtempSync(join(tmpdir(), "isotherm-folder-"));
  try {
    for (let i = 0; i < 2_100; i += 1) writeFileSync(join(folder, `a${i}.txt`), "");
    for (const name of ["zz.isotherm", ".hidden.isotherm"]) writeFileSync(join(folder, name), "{}");
    mkdirSync(join(folder, "zz"));
    symlinkSync(join(folder, "zz.isotherm"), join(folder, "link.isotherm"));
    symlinkSync(join(folder, "a1.txt"), join(folder, "link.txt"));
    const { entries } = await listFolder(folder, "workbook", pathGrants([folder]));
    expect(entries.map(({ name }) => name)).toEqual(["zz", "link.isotherm", "zz.isotherm"]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
