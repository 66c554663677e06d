import { spawn } from "node:child_process";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { JournalStep } from "../../../../electron/contract/workbook.ts";
import { journalLine, readJournal } from "../../../../electron/host/workbook/journal-lines.ts";
import type { Workbook } from "../../../../models/workbook/workbook-schema.ts";
import { failingDisk } from "../../../support/failing-disk.ts";
import { smallWorkbook } from "../../../support/made-workbook.ts";
import { testHost, type TestHost, type TestWindow } from "../../../support/test-host.ts";

const titled = (from: string, to: string): JournalStep => ({
  at: "2026-11-20T09:30:00.000Z",
  label: { key: "change.title" },
  changes: { title: { from, to } },
});

const disk = failingDisk();
let host: TestHost;
let window: TestWindow;
let workbook: Workbook;

beforeEach(async () => {
  host = testHost({ disk });
  window = host.window();
  workbook = { ...(await smallWorkbook()), title: "0" };
});

afterEach(async () => {
  disk.room = undefined;
  await window.release();
  host.remove();
});

const begin = async (isUnsaved = false): Promise<string> => {
  const start = { workbook, path: null, stamp: null, isUnsaved };
  return (await window.ask("journal.start", start)).journal;
};
const folderOf = (journal: string): string => join(host.folder, "journals", journal);

describe("the journal of a window", () => {
  it("brings back every change after the window is gone, with its log", async () => {
    const journal = await begin();
    await window.ask("journal.append", { journal, steps: [titled("0", "1"), titled("1", "2")] });
    const added: JournalStep = {
      at: "2026-11-20T09:31:00.000Z",
      label: { key: "change.setInput", params: { input: "tariff" } },
      why: "new contract",
      changes: { "overrides/small": { to: { "energy.tariff": { value: 700 } } } },
    };
    const { count } = await window.ask("journal.append", { journal, steps: [added] });
    expect(count).toBe(3);
    expect(await window.ask("recovery.list", {})).toEqual([]);
    await window.release();
    const next = testHost({ at: host.documents }).window();
    const [found] = await next.ask("recovery.list", {});
    expect(found).toMatchObject({ journal, title: "0", path: null, changes: 3, at: added.at });
    const recovered = await next.ask("recovery.open", { journal });
    expect(recovered).toMatchObject({ changes: 3, lost: 0, isTorn: false, path: null });
    expect(recovered.workbook.title).toBe("2");
    expect(recovered.workbook.overrides["small"]).toEqual({
      "energy.tariff": { value: 700 },
    });
    expect(recovered.workbook.log.map(({ why }) => why)).toEqual([
      undefined,
      undefined,
      "new contract",
    ]);
    await next.ask("recovery.discard", { journal });
    expect(await next.ask("recovery.list", {})).toEqual([]);
    expect(readdirSync(join(host.folder, "journals"))).toEqual([]);
  });

  it("begins anew when the workbook is saved, and ends without a trace", async () => {
    const journal = await begin();
    await window.ask("journal.append", { journal, steps: [titled("0", "1")] });
    const saved = { ...workbook, title: "1" };
    const start = { workbook: saved, path: null, stamp: null, isUnsaved: false };
    await window.ask("journal.saved", { journal, ...start });
    await window.ask("journal.append", { journal, steps: [titled("1", "2")] });
    expect(readdirSync(folderOf(journal)).sort()).toEqual([
      "base-2.isotherm",
      "changes-2.jsonl",
      "journal.json",
    ]);
    await window.release();
    const recovered = await window.ask("recovery.open", { journal });
    expect(recovered).toMatchObject({ changes: 1, workbook: { title: "2" } });
    const other = await begin();
    await window.ask("journal.end", { journal: other });
    expect(readdirSync(join(host.folder, "journals"))).toEqual([journal]);
  });

  it("has nothing to recover where nothing was changed, unless the workbook was unsaved", async () => {
    await begin();
    const journal = await begin(true);
    await window.release();
    expect(await window.ask("recovery.list", {})).toMatchObject([{ journal, changes: 0 }]);
  });
});

describe("a journal that something went wrong with", () => {
  it("loses no line to a full disk: the change is refused, the next one stands whole", async () => {
    const journal = await begin();
    await window.ask("journal.append", { journal, steps: [titled("0", "1")] });
    disk.room = 20;
    const fault = await window.fault("journal.append", { journal, steps: [titled("1", "2")] });
    expect(fault.code).toBe("disk-full");
    disk.room = undefined;
    await window.ask("journal.append", { journal, steps: [titled("1", "3")] });
    await window.release();
    const recovered = await window.ask("recovery.open", { journal });
    expect(recovered).toMatchObject({ changes: 2, lost: 0, isTorn: false });
    expect(recovered.workbook.title).toBe("3");
  });

  it.each(["changes-2.jsonl", "base-2.isotherm", "journal.json"])(
    "goes on where it was when a save cannot begin %s, and begins anew with the next save",
    async (refused) => {
      const journal = await begin();
      await window.ask("journal.append", { journal, steps: [titled("0", "1")] });
      const start = { workbook: { ...workbook, title: "1" }, path: null, stamp: null };
      const saved = { journal, ...start, isUnsaved: false };
      disk.refused = refused;
      const fault = await window.fault("journal.saved", saved);
      expect(fault.code).toBe("disk-full");
      await window.ask("journal.append", { journal, steps: [titled("1", "2")] });
      disk.refused = undefined;
      const copy = join(host.folder, "journals", "j-0123456789abcdef");
      cpSync(folderOf(journal), copy, { recursive: true });
      const recovered = await window.ask("recovery.open", { journal: "j-0123456789abcdef" });
      expect(recovered).toMatchObject({ changes: 2, lost: 0, workbook: { title: "2" } });
      await window.ask("journal.saved", { ...saved, workbook: { ...workbook, title: "2" } });
      await window.ask("journal.append", { journal, steps: [titled("2", "3")] });
      await window.release();
      const later = await window.ask("recovery.open", { journal });
      expect(later).toMatchObject({ changes: 1, lost: 0, workbook: { title: "3" } });
      expect(readdirSync(folderOf(journal))).toHaveLength(3);
    },
  );

  it("stops at a change that does not hold, and says how many are lost", async () => {
    const journal = await begin();
    const steps = [titled("0", "1"), titled("5", "6"), titled("1", "2")];
    await window.ask("journal.append", { journal, steps });
    await window.release();
    const recovered = await window.ask("recovery.open", { journal });
    expect(recovered).toMatchObject({ changes: 1, lost: 2, workbook: { title: "1" } });
  });

  it("never throws on bytes it did not write, and counts what it cannot read", () => {
    const good = Buffer.from(journalLine(titled("0", "1")));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        const read = readJournal(Buffer.concat([good, noise]));
        expect(read.steps).toHaveLength(1);
        expect(read.unread).toBe(noise.filter((byte) => byte === 10).length);
      }),
    );
    const hostile =
      '{"at":"2026-11-20T09:30:00Z","label":{"key":"a"},"changes":{"__proto__":{}}}\n';
    expect(readJournal(Buffer.from(hostile))).toMatchObject({ steps: [], unread: 1 });
  });
});

describe("a journal that ends in the middle of a line", () => {
  it("cut at any byte gives the changes before the cut", async () => {
    const journal = await begin();
    const steps = [titled("0", "1"), titled("1", "溫度"), titled("溫度", "3")];
    for (const step of steps) await window.ask("journal.append", { journal, steps: [step] });
    await window.release();
    const bytes = readFileSync(join(folderOf(journal), "changes-1.jsonl"));
    const ends = [...bytes.entries()].flatMap(([at, byte]) => (byte === 10 ? [at + 1] : []));
    for (let length = 0; length <= bytes.length; length += 1) {
      const read = readJournal(bytes.subarray(0, length));
      const whole = ends.filter((end) => end <= length).length;
      expect(read).toMatchObject({
        steps: steps.slice(0, whole),
        unread: 0,
        isTorn: length > (ends[whole - 1] ?? 0),
      });
    }
    for (const length of [ends[1]! + 3, bytes.length - 1]) {
      writeFileSync(join(folderOf(journal), "changes-1.jsonl"), bytes.subarray(0, length));
      const recovered = await window.ask("recovery.open", { journal });
      expect(recovered).toMatchObject({ changes: 2, lost: 0, isTorn: true });
      expect(recovered.workbook.title).toBe("溫度");
    }
  });
});

describe("journals side by side", () => {
  it("keeps away from another window's journal and from names that are none", async () => {
    const journal = await begin(true);
    const other = host.window();
    const steps = [titled("0", "1")];
    expect((await other.fault("journal.append", { journal, steps })).code).toBe("not-found");
    expect((await other.fault("recovery.open", { journal })).code).toBe("bad-request");
    expect((await other.fault("recovery.discard", { journal })).code).toBe("bad-request");
    const outside = { journal: "../../../etc" };
    expect((await other.fault("recovery.discard", outside)).code).toBe("bad-request");
    await other.release();
  });

  it("asks for room in groups: changes made at once go to the disk together and in order", async () => {
    const journal = await begin();
    const counts = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        window.ask("journal.append", { journal, steps: [titled(String(i), String(i + 1))] }),
      ),
    );
    expect(counts.at(-1)).toEqual({ count: 50 });
    await window.release();
    const recovered = await window.ask("recovery.open", { journal });
    expect(recovered).toMatchObject({ changes: 50, workbook: { title: "50" } });
  });
});

describe("a program that is killed", () => {
  it("leaves every change that was answered, whatever it was doing", async () => {
    const host = testHost();
    const program = join("test", "support", "journal-writer-process.ts");
    const workbook = { ...(await smallWorkbook()), title: "0" };
    const file = join(host.documents, "start.json");
    writeFileSync(file, JSON.stringify(workbook));
    const child = spawn(process.execPath, [program, host.documents, file], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let told = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      told += text;
      if (told.split("\n").length > 40) child.kill("SIGKILL");
    });
    await new Promise((resolve) => child.on("close", resolve));
    const answered = Number(told.trim().split("\n").at(-2));
    const window = host.window();
    const [found] = await window.ask("recovery.list", {});
    expect(found!.changes).toBeGreaterThanOrEqual(answered);
    const recovered = await window.ask("recovery.open", { journal: found!.journal });
    expect(recovered.workbook.title).toBe(String(recovered.changes));
    host.remove();
  }, 60_000);
});
