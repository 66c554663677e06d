import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { realDisk, type Disk } from "../../../../electron/host/disk/disk.ts";
import { stateFile } from "../../../../electron/host/state/state-file.ts";
import { stateFolder } from "../../../../electron/host/state/state-folder.ts";
import { isRunning, thisProcess } from "../../../../electron/host/workbook/owner.ts";
import { z } from "../../../../models/scenario/zod.ts";
import { scratchFolder } from "../../../support/command-line.ts";
import { testHost, type TestHost, type TestWindow } from "../../../support/test-host.ts";

describe("settings", () => {
  let host: TestHost;
  let window: TestWindow;

  beforeEach(() => {
    host = testHost();
    window = host.window();
  });

  afterEach(() => {
    host.remove();
  });

  const file = (): string => join(host.folder, "settings.json");

  it("are kept, one by one, and other windows hear of it", async () => {
    const other = host.window();
    expect(await window.ask("settings.get", {})).toMatchObject({ theme: "system", language: null });
    await window.ask("settings.set", { theme: "dark" });
    const all = await window.ask("settings.set", { language: "zh-Hant", panels: { rail: 200 } });
    expect(all).toMatchObject({ theme: "dark", language: "zh-Hant", panels: { rail: 200 } });
    expect(await other.ask("settings.get", {})).toEqual(all);
    expect(other.events.map(({ name }) => name)).toEqual(["settings-changed", "settings-changed"]);
    expect(window.events).toEqual([]);
    const fault = await window.fault("settings.set", { theme: "pink" });
    expect(fault.code).toBe("bad-request");
  });

  it("begin anew where the file is damaged, which is set aside", async () => {
    await window.ask("settings.set", { theme: "dark" });
    writeFileSync(file(), "{ half");
    expect(await window.ask("settings.get", {})).toMatchObject({ theme: "system" });
    expect(readFileSync(`${file()}.bad`, "utf8")).toBe("{ half");
    expect(existsSync(file())).toBe(false);
  });

  it("keep what they know of a file of another version", async () => {
    await window.ask("settings.set", { theme: "dark" });
    writeFileSync(file(), '{"theme":"light","unknownLater":1}');
    expect(await window.ask("settings.get", {})).toMatchObject({
      theme: "light",
      isTourDone: false,
    });
  });
});

describe("settings of which one does not fit", () => {
  it("keep the others", async () => {
    const host = testHost();
    const window = host.window();
    await window.ask("settings.set", { theme: "dark" });
    const text = '{"theme":"pink","language":"zh-Hant","isTourDone":true}';
    writeFileSync(join(host.folder, "settings.json"), text);
    const read = await window.ask("settings.get", {});
    expect(read).toMatchObject({ theme: "system", language: "zh-Hant", isTourDone: true });
    host.remove();
  });
});

const schema = z.array(z.string());
const added = (held: readonly string[]): string[] => [...held, "new"];
let scratch: ReturnType<typeof scratchFolder>;
let path: string;

beforeEach(() => {
  scratch = scratchFolder();
  path = join(scratch.path, "recent.json");
});

afterEach(() => {
  scratch.remove();
});

describe("a file of the program's own that cannot be read", () => {
  const unreadable: Disk = {
    ...realDisk,
    open: (each, flags, mode) => {
      if (each === path) throw Object.assign(new Error("EACCES"), { code: "EACCES" });
      return realDisk.open(each, flags, mode);
    },
  };
  it("is set aside before a new one is written, not before", async () => {
    writeFileSync(path, '["kept"]');
    const file = stateFile({ path, schema, initial: [], disk: unreadable });
    expect(await file.read()).toEqual([]);
    expect(readdirSync(scratch.path)).toEqual(["recent.json"]);
    expect(await file.update(added)).toEqual(["new"]);
    expect(readFileSync(`${path}.bad`, "utf8")).toBe('["kept"]');
  });

  it("stays where it can be neither read nor set aside", async () => {
    writeFileSync(path, '["kept"]');
    const stuck: Disk = {
      ...unreadable,
      rename: (from, to) =>
        from === path ? Promise.reject(new Error("EBUSY")) : realDisk.rename(from, to),
    };
    const file = stateFile({ path, schema, initial: [], disk: stuck });
    await expect(file.update(added)).rejects.toThrow("EBUSY");
    expect(readFileSync(path, "utf8")).toBe('["kept"]');
    expect(readdirSync(scratch.path)).toEqual(["recent.json"]);
  });
});

describe("a file of the program's own that is damaged", () => {
  it("again does not push out the one set aside before", async () => {
    const file = stateFile({ path, schema, initial: [] });
    for (const text of ["first", "second"]) {
      writeFileSync(path, text);
      await file.update(added);
    }
    const aside = readdirSync(scratch.path).filter((name) => name !== "recent.json");
    const texts = aside.map((name) => readFileSync(join(scratch.path, name), "utf8"));
    expect(texts.sort()).toEqual(["first", "second"]);
  });

  it("read while it is begun anew does not set the new one aside", async () => {
    writeFileSync(path, "{ half");
    let renames = 0;
    const slow: Disk = {
      ...realDisk,
      rename: async (from, to) => {
        renames += 1;
        if (renames === 1) await new Promise((resolve) => setTimeout(resolve, 40));
        await realDisk.rename(from, to);
      },
    };
    const file = stateFile({ path, schema, initial: [], disk: slow });
    const read = file.read();
    await file.update(added);
    expect(await read).toEqual([]);
    expect(await file.read()).toEqual(["new"]);
  });
});

describe("the folder of the program's own files", () => {
  it("is where each system keeps such files, or where the user wants it", () => {
    const at = (platform: NodeJS.Platform, env: Record<string, string> = {}): string =>
      stateFolder({ platform, env, home: "/home/ada" });
    expect(at("linux")).toBe("/home/ada/.local/state/isotherm");
    expect(at("linux", { XDG_STATE_HOME: "/var/state" })).toBe("/var/state/isotherm");
    expect(at("linux", { XDG_STATE_HOME: "relative" })).toBe("/home/ada/.local/state/isotherm");
    expect(at("darwin")).toBe("/home/ada/Library/Application Support/Isotherm");
    expect(at("win32", { APPDATA: "/roaming" })).toBe("/roaming/Isotherm");
    expect(at("linux", { ISOTHERM_HOME: "/tmp/own" })).toBe("/tmp/own");
  });
});

describe("the owner of a journal", () => {
  it("runs while its process does, and is told from a later one of the same number", () => {
    const own = thisProcess();
    expect(isRunning(own)).toBe(true);
    expect(isRunning({ pid: 2 ** 22 + 1, started: null })).toBe(false);
    if (own.started !== null) expect(isRunning({ ...own, started: "1" })).toBe(false);
  });
});
