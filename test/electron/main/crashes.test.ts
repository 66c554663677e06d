import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { ShellWords } from "../../../electron/contract/window.ts";
import { crashCount } from "../../../electron/main/crash-count.ts";
import { firstWords } from "../../../electron/main/words.ts";
import { desktopProgram, type DesktopProgram } from "../../support/desktop-program.ts";
import { control } from "../../support/electron-stand-in/control.ts";
import { smallWorkbook } from "../../support/made-workbook.ts";
import { testHost } from "../../support/test-host.ts";

vi.mock("electron", () => import("../../support/electron-stand-in/electron.ts"));

let program: DesktopProgram;

beforeAll(async () => {
  program = await desktopProgram();
  await program.page().waitForSelector("body[data-shell=electron]");
}, 120_000);

afterAll(() => program.close());

it("a page that dies again and again is left alone, with its work kept and a word in its language", async () => {
  const words: ShellWords = {
    ...firstWords,
    "crashed-title": "視窗出錯（{reason}）",
    quit: "結束",
  };
  expect(await program.ask("window.words", words)).toMatchObject({ ok: true });
  const workbook = await smallWorkbook();
  const start = { workbook, path: null, stamp: null, isUnsaved: true };
  expect(await program.ask("journal.start", start)).toMatchObject({ ok: true });
  const unsaved = { title: "Small", path: null, isUnsaved: true, theme: "system" };
  expect(await program.ask("window.state", unsaved)).toMatchObject({ ok: true });
  const window = program.window();
  for (let crash = 0; crash < 3; crash += 1) {
    const reloaded = program.page().waitForEvent("load");
    window.webContents.emit("render-process-gone", {}, { reason: "oom" });
    await reloaded;
    await program.page().waitForSelector("body[data-shell=electron]");
  }
  expect(control.asked).toEqual([]);
  control.answers.push({ response: 0 });
  window.webContents.emit("render-process-gone", {}, { reason: "oom" });
  await expect.poll(() => window.isDestroyed()).toBe(true);
  expect(control.asked).toMatchObject([
    {
      kind: "message",
      options: {
        message: "視窗出錯（oom）",
        detail: firstWords["crashed-detail"],
        buttons: ["結束"],
      },
    },
  ]);
  await expect.poll(() => control.done).toContain("quit");
  const next = testHost({ folder: program.folder });
  expect(await next.window().ask("recovery.list", {})).toMatchObject([{ title: "Small" }]);
  next.remove();
}, 60_000);

it("deaths far apart count for nothing", () => {
  let now = 0;
  const mayReload = crashCount(() => now);
  const after = (seconds: number): boolean => {
    now += seconds * 1_000;
    return mayReload();
  };
  expect([after(0), after(30), after(31), after(40), after(30)]).toEqual(Array(5).fill(true));
  expect([after(1), after(1), after(1)]).toEqual([true, false, false]);
});
