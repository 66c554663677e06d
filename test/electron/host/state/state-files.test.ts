import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stateFolder } from "../../../../electron/host/state/state-folder.ts";
import { isRunning, thisProcess } from "../../../../electron/host/workbook/owner.ts";
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
