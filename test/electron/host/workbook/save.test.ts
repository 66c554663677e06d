import { chmodSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { serialise } from "../../../../models/workbook/serialise.ts";
import type { Workbook } from "../../../../models/workbook/workbook-schema.ts";
import { failingDisk } from "../../../support/failing-disk.ts";
import { smallWorkbook } from "../../../support/made-workbook.ts";
import { testHost, type TestHost, type TestWindow } from "../../../support/test-host.ts";

const disk = failingDisk();
let host: TestHost;
let window: TestWindow;
let path: string;
let workbook: Workbook;

beforeEach(async () => {
  host = testHost({ disk });
  window = host.window();
  path = join(host.documents, "Board paper.isotherm");
  workbook = { ...(await smallWorkbook()), title: "Board paper" };
});

afterEach(async () => {
  disk.room = undefined;
  await window.release();
  host.remove();
});

const text = (): string => readFileSync(path, "utf8");

describe("opening and saving a workbook", () => {
  it("gives back what was saved, and remembers it among the recent files", async () => {
    const saved = await window.ask("workbook.save", { workbook, path, stamp: null });
    expect(saved).toMatchObject({ path, isBackedUp: false });
    const opened = await window.ask("workbook.open", { path });
    expect(opened).toEqual({ workbook, path, stamp: saved.stamp });
    const recent = await window.ask("recent.list", {});
    expect(recent).toMatchObject([{ path, name: "Board paper.isotherm", exists: true }]);
    await window.ask("recent.clear", {});
    expect(await window.ask("recent.list", {})).toEqual([]);
  });

  it("keeps earlier versions and gives them back", async () => {
    let { stamp } = await window.ask("workbook.save", { workbook, path, stamp: null });
    for (const title of ["Second", "Third"]) {
      const next = { workbook: { ...workbook, title }, path, stamp };
      ({ stamp } = await window.ask("workbook.save", next));
    }
    const kept = await window.ask("backups.list", { path });
    expect(kept).toHaveLength(2);
    const titles = [];
    for (const { id } of kept) {
      const opened = await window.ask("backups.open", { path, id });
      expect(opened).toMatchObject({ path: null, stamp: null });
      titles.push(opened.workbook.title);
    }
    expect(titles).toEqual(["Second", "Board paper"]);
    expect((await window.fault("backups.open", { path, id: "../../etc" })).code).toBe("not-found");
  });

  it("does not overwrite a file that someone else changed", async () => {
    const { stamp } = await window.ask("workbook.save", { workbook, path, stamp: null });
    utimesSync(path, 1, 1);
    expect(await window.ask("workbook.check", { path, stamp })).toEqual({ state: "same" });
    const other = serialise({ ...workbook, title: "Board payer" });
    writeFileSync(path, other);
    expect(await window.ask("workbook.check", { path, stamp })).toEqual({ state: "changed" });
    const fault = await window.fault("workbook.save", { workbook, path, stamp });
    expect(fault).toMatchObject({ code: "changed-outside", file: path });
    expect(text()).toBe(other);
    const forced = await window.ask("workbook.save", { workbook, path, stamp: null });
    expect(forced.isBackedUp).toBe(true);
    const [backup] = await window.ask("backups.list", { path });
    const kept = await window.ask("backups.open", { path, id: backup!.id });
    expect(kept.workbook.title).toBe("Board payer");
  });
});

describe("saving where it cannot be done", () => {
  it("leaves the file as it was on a full disk, in one fault, and saves when there is room", async () => {
    const { stamp } = await window.ask("workbook.save", { workbook, path, stamp: null });
    const before = text();
    disk.room = 100;
    const next = { ...workbook, title: "Second" };
    const fault = await window.fault("workbook.save", { workbook: next, path, stamp });
    expect(fault.code).toBe("disk-full");
    expect(text()).toBe(before);
    disk.room = undefined;
    await window.ask("workbook.save", { workbook: next, path, stamp });
    expect(text()).toContain("Second");
  });

  it("says what is read-only, and writes nothing", async () => {
    const { stamp } = await window.ask("workbook.save", { workbook, path, stamp: null });
    chmodSync(path, 0o444);
    const fault = await window.fault("workbook.save", { workbook, path, stamp });
    expect(fault.code).toBe("read-only");
    const names = readdirSync(host.documents).filter((name) => !name.startsWith("."));
    expect(names).toEqual(["Board paper.isotherm"]);
  });

  it("refuses to save what is no workbook, or under another ending", async () => {
    const broken = { ...workbook, order: ["nobody"] };
    const fault = await window.fault("workbook.save", { workbook: broken, path, stamp: null });
    expect(fault.code).toBe("bad-document");
    const elsewhere = join(host.documents, "notes.txt");
    const other = await window.fault("workbook.save", { workbook, path: elsewhere, stamp: null });
    expect(other.code).toBe("bad-request");
    expect(readdirSync(host.documents)).not.toContain("notes.txt");
  });
});

describe("a file that is no workbook of this program", () => {
  const host = testHost();
  const window = host.window();
  const path = join(host.documents, "x.isotherm");

  it.each([
    ["nothing at all", "", "bad-document"],
    ["half a document", '{"schemaVersion": 1,', "bad-document"],
    ["a foreign document", '{"kind":"something-else"}', "wrong-kind"],
    ["a list", "[]", "wrong-kind"],
    ["a newer version", '{"schemaVersion":99,"kind":"isotherm-workbook"}', "newer-version"],
    ["a prototype key", '{"__proto__":{},"kind":"isotherm-workbook"}', "bad-document"],
    ["a number beyond doubles", '{"kind":"isotherm-workbook","x":1e999}', "bad-document"],
    ["deep nesting", `{"a":${"[".repeat(3_000)}${"]".repeat(3_000)}}`, "bad-document"],
  ])("is refused in one fault: %s", async (_, content, code) => {
    writeFileSync(path, content);
    const fault = await window.fault("workbook.open", { path });
    expect(fault).toMatchObject({ code, file: "x.isotherm" });
    expect(fault.message).not.toContain("\n");
    const bytes = new TextEncoder().encode(content);
    const dropped = await window.fault("workbook.open", { name: "x.isotherm", bytes });
    expect(dropped.code).toBe(code);
  });

  it("is refused when it is not there", async () => {
    const missing = join(host.documents, "y.isotherm");
    expect((await window.fault("workbook.open", { path: missing })).code).toBe("not-found");
    host.remove();
  });
});
