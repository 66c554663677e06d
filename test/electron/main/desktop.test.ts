import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { serialise } from "../../../models/workbook/serialise.ts";
import type { HostBridge } from "../../../electron/contract/bridge.ts";
import type { ShellWords } from "../../../electron/contract/window.ts";
import { firstWords } from "../../../electron/main/words.ts";
import { choose, control, menuItem } from "../../support/electron-stand-in/control.ts";
import { app } from "../../support/electron-stand-in/electron.ts";
import { desktopProgram, type DesktopProgram } from "../../support/desktop-program.ts";
import { smallWorkbook } from "../../support/made-workbook.ts";

vi.mock("electron", () => import("../../support/electron-stand-in/electron.ts"));

let program: DesktopProgram;

beforeAll(async () => {
  program = await desktopProgram();
  await program.page().waitForSelector("body[data-shell=electron]");
}, 120_000);

afterAll(() => program.close());

beforeEach(async () => {
  control.asked.length = 0;
  await program.page().evaluate(() => {
    (globalThis as unknown as { heard: unknown[] }).heard.length = 0;
  });
});

const heard = (): Promise<unknown> =>
  program.page().evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);

describe("dialogs and files", () => {
  it("lets a window name what was chosen, and nothing else", async () => {
    const workbook = await smallWorkbook();
    const path = join(program.documents, "Small.isotherm");
    const before = await program.ask("workbook.save", { workbook, path, stamp: null });
    expect(before).toMatchObject({ fault: { code: "not-allowed" } });
    control.answers.push({ canceled: false, filePath: path });
    const chosen = { purpose: "workbook", name: "Small.isotherm" };
    expect(await program.ask("dialog.save", chosen)).toEqual({ ok: true, value: { path } });
    expect(control.asked[0]).toMatchObject({
      kind: "save",
      options: { defaultPath: path, filters: [{ extensions: ["isotherm"] }] },
    });
    expect(await program.ask("workbook.save", { workbook, path, stamp: null })).toMatchObject({
      ok: true,
    });
    expect(readFileSync(path, "utf8")).toBe(serialise(workbook));
    control.answers.push({ canceled: true, filePaths: [] });
    const left = await program.ask("dialog.open", { purpose: "workbook" });
    expect(left).toEqual({ ok: true, value: { path: null } });
    expect(await program.ask("files.list", { purpose: "workbook" })).toMatchObject({
      fault: { code: "not-allowed" },
    });
  });

  it("carries bytes", async () => {
    const rows = await program.page().evaluate(async () => {
      const { isotherm } = globalThis as unknown as {
        isotherm: HostBridge;
      };
      const bytes = new TextEncoder().encode("a,溫度\r\n");
      const reply = await isotherm.request("import.sheets", { name: "a.csv", bytes });
      return reply.ok ? reply.value.sheets[0]?.rows : reply.fault.code;
    });
    expect(rows).toEqual([["a", "溫度"]]);
  });

  it("opens a file that is dropped in by its own path", async () => {
    const path = join(program.documents, "Dropped.isotherm");
    writeFileSync(path, serialise({ ...(await smallWorkbook()), title: "Dropped" }));
    const found = await program.page().evaluate(async (dropped) => {
      const page = globalThis as unknown as {
        isotherm: HostBridge;
        standInPath: (name: string, path: string) => void;
      };
      page.standInPath("Dropped.isotherm", dropped);
      return [
        await page.isotherm.pathOf(new File([], "Dropped.isotherm")),
        await page.isotherm.pathOf(new File([], "from-a-page.isotherm")),
      ];
    }, path);
    expect(found).toEqual([path, null]);
    expect(await program.ask("workbook.open", { path })).toMatchObject({
      value: { workbook: { title: "Dropped" } },
    });
  });
});

describe("menu, words and recent files", () => {
  it("tells the window what was chosen, with accelerators", async () => {
    expect(menuItem("save")).toMatchObject({ label: "Save", accelerator: "CmdOrCtrl+S" });
    choose("save");
    choose("undo");
    await expect.poll(heard).toEqual([
      ["menu", { command: "save" }],
      ["menu", { command: "undo" }],
    ]);
  });

  it("speaks the language of the window", async () => {
    const words: ShellWords = { ...firstWords, save: "儲存", "open-recent": "最近開啟" };
    expect(await program.ask("window.words", words)).toEqual({ ok: true, value: null });
    await expect.poll(() => menuItem("save")?.label).toBe("儲存");
    const lacking = { ...words, save: undefined };
    expect(await program.ask("window.words", lacking)).toMatchObject({ ok: false });
  });

  it("lists recent files, opens them and clears the list", async () => {
    const path = join(program.documents, "Small.isotherm");
    await program.ask("workbook.open", { path });
    const state = { title: "Small", path, isUnsaved: false, theme: "dark" };
    await program.ask("window.state", state);
    await expect.poll(() => menuItem("Small.isotherm")?.enabled).toBe(true);
    choose("Small.isotherm");
    await expect.poll(heard).toEqual([["open-file", { path }]]);
    expect(control.recentDocuments).toContain(path);
    choose(firstWords["clear-recent"]);
    await expect.poll(() => menuItem("Small.isotherm")).toBeUndefined();
  });
});

describe("the window", () => {
  it("shows the document's name, whether it is saved, and its theme", async () => {
    const path = join(program.documents, "Small.isotherm");
    const state = { title: "Small", path, isUnsaved: true, theme: "dark" };
    await program.ask("window.state", state);
    const { shown } = program.window();
    expect(shown).toMatchObject({ title: "• Small – Isotherm", isEdited: true, file: path });
    const isDark = (): Promise<boolean> =>
      program.page().evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
    await expect.poll(isDark).toBe(true);
    await program.ask("window.state", { ...state, theme: "light" });
    await expect.poll(isDark).toBe(false);
  });

  it("comes to the front with the file of a second start", async () => {
    const path = join(program.documents, "Small.isotherm");
    app.emit("second-instance", {}, ["isotherm", "--flag", "Small.isotherm"], program.documents);
    await expect.poll(heard).toEqual([["open-file", { path }]]);
    expect(control.done).toContain("focus");
    const preventDefault = vi.fn();
    app.emit("open-file", { preventDefault }, path);
    expect(preventDefault).toHaveBeenCalled();
    await expect.poll(heard).toHaveLength(2);
  });

  it("keeps its place", async () => {
    program.window().bounds = { x: 5, y: 6, width: 1_000, height: 700 };
    program.window().emit("resize");
    const file = join(program.folder, "window.json");
    await expect.poll(() => existsSync(file)).toBe(true);
    const kept: unknown = JSON.parse(readFileSync(file, "utf8"));
    expect(kept).toEqual({ x: 5, y: 6, width: 1_000, height: 700, isMaximized: false });
  });

  it("keeps the journal of a page that died for the page that follows", async () => {
    const workbook = await smallWorkbook();
    const start = { workbook, path: null, stamp: null, isUnsaved: true };
    expect(await program.ask("journal.start", start)).toMatchObject({ ok: true });
    const reloaded = program.page().waitForEvent("load");
    program.window().webContents.emit("render-process-gone", {}, { reason: "crashed" });
    await reloaded;
    await program.page().waitForSelector("body[data-shell=electron]");
    const found = await program.ask("recovery.list", {});
    expect(found).toMatchObject({ ok: true, value: [{ title: "Small" }] });
  });
});

describe("closing with unsaved changes", () => {
  const unsaved = { title: "Small", path: null, isUnsaved: true, theme: "system" };

  it("stays where the user thinks better of it", async () => {
    await program.ask("window.state", unsaved);
    control.answers.push({ response: 2 });
    app.quit();
    await expect.poll(() => control.asked).toHaveLength(1);
    expect(control.asked[0]).toMatchObject({ options: { buttons: { length: 3 }, cancelId: 2 } });
    expect(program.window().isDestroyed()).toBe(false);
    expect(control.done).not.toContain("quit");
  });

  it("has the page save first, and then closes and quits", async () => {
    control.answers.push({ response: 0 });
    const window = program.window();
    app.quit();
    await expect.poll(heard).toEqual([["save-and-close", {}]]);
    expect(window.isDestroyed()).toBe(false);
    void program.ask("window.close", {}).catch(() => undefined);
    await expect.poll(() => window.isDestroyed()).toBe(true);
    await expect.poll(() => control.done).toContain("quit");
  });
});
