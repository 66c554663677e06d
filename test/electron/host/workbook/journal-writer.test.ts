import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { realDisk } from "../../../../electron/host/disk/disk.ts";
import { journalWriter } from "../../../../electron/host/workbook/journal-writer.ts";

it("writes a line that comes at the very moment the one before is written", async () => {
  const folder = mkdtempSync(join(tmpdir(), "isotherm-journal-"));
  try {
    const path = join(folder, "changes.jsonl");
    const writer = await journalWriter(path, realDisk);
    for (const line of ["1\n", "2\n", "3\n"]) {
      expect(await writer.append([line])).toBe(Number(line));
    }
    await writer.close();
    expect(readFileSync(path, "utf8")).toBe("1\n2\n3\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 2_000);
