import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { replaceFile } from "../../../../electron/host/disk/replace-file.ts";
import { faultOf } from "../../../../electron/host/fault-of.ts";
import { scratchFolder, type ScratchFolder } from "../../../support/command-line.ts";
import { failingDisk } from "../../../support/failing-disk.ts";

describe("replacing a file", () => {
  let scratch: ScratchFolder;
  const at = (name: string): string => join(scratch.path, name);
  const read = (name: string): string => readFileSync(at(name), "utf8");
  const code = (work: Promise<void>): Promise<string> =>
    work.then(
      () => "done",
      (error: unknown) => faultOf(error).code,
    );

  beforeEach(() => {
    scratch = scratchFolder();
  });

  afterEach(() => {
    chmodSync(scratch.path, 0o755);
    scratch.remove();
  });

  it("makes folders, keeps permissions and leaves nothing else behind", async () => {
    await replaceFile(at("deep/er/a.txt"), "one");
    chmodSync(at("deep/er/a.txt"), 0o600);
    await replaceFile(at("deep/er/a.txt"), "two");
    expect(read("deep/er/a.txt")).toBe("two");
    expect(statSync(at("deep/er/a.txt")).mode & 0o777).toBe(0o600);
    expect(readdirSync(at("deep/er"))).toEqual(["a.txt"]);
  });

  it("follows a link and keeps it", async () => {
    scratch.put("real.txt", "one");
    symlinkSync(at("real.txt"), at("link.txt"));
    await replaceFile(at("link.txt"), "two");
    expect(read("real.txt")).toBe("two");
    expect(lstatSync(at("link.txt")).isSymbolicLink()).toBe(true);
  });

  it("leaves the old file whole when the disk is full or renaming fails", async () => {
    scratch.put("a.txt", "old");
    const disk = failingDisk();
    disk.room = 2;
    expect(await code(replaceFile(at("a.txt"), "newer", disk))).toBe("disk-full");
    disk.room = undefined;
    disk.renameError = "EACCES";
    expect(await code(replaceFile(at("a.txt"), "newer", disk))).toBe("not-writable");
    expect(read("a.txt")).toBe("old");
    expect(readdirSync(scratch.path)).toEqual(["a.txt"]);
  });

  it("does not write what is read-only, be it the file or its folder", async () => {
    scratch.put("a.txt", "old");
    chmodSync(at("a.txt"), 0o444);
    expect(await code(replaceFile(at("a.txt"), "new"))).toBe("read-only");
    chmodSync(scratch.path, 0o555);
    expect(await code(replaceFile(at("b.txt"), "new"))).toBe("read-only");
    expect(readdirSync(scratch.path)).toEqual(["a.txt"]);
  });
});
