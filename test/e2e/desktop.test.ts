import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { desktopProgram, type DesktopProgram } from "../support/desktop-program.ts";
import { choose, control, menuItem } from "../support/electron-stand-in/control.ts";

vi.mock("electron", () => import("../support/electron-stand-in/electron.ts"));

let program: DesktopProgram;
const troubles: string[] = [];

beforeAll(async () => {
  program = await desktopProgram({
    window: resolve("dist/window"),
    exportWorker: resolve("dist/cli/export-worker.js"),
  });
  const page = program.page();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(error.message));
  await page.reload();
  await page.waitForSelector("main h1", { timeout: 30_000 });
});

afterAll(() => program.close());

/** The window as it is built, in the shell of the desktop program over the stand-in for Electron. */
it("opens the examples under the policy of its scheme without trouble", async () => {
  const heading = await program.page().locator("main h1").first().innerText();
  expect(heading.trim()).not.toBe("");
  await program.page().waitForTimeout(1_500);
  expect(troubles).toEqual([]);
});

it("speaks the language of the window in the system's menu", async () => {
  expect(menuItem("save-as")?.label).toBe("Save As…");
  await program.ask("settings.set", { language: "zh-Hant" });
  await program.page().reload();
  await program.page().waitForSelector("main h1");
  await expect.poll(() => menuItem("save-as")?.label).toBe("另存新檔…");
  await program.ask("settings.set", { language: "en" });
  await program.page().reload();
  await program.page().waitForSelector("main h1");
});

it("saves under a name chosen in the system's dialog, by the system's menu", async () => {
  const path = join(program.documents, "Board.isotherm");
  control.answers.push({ canceled: false, filePath: path });
  choose("save-as");
  await expect.poll(() => existsSync(path), { timeout: 15_000 }).toBe(true);
  expect(readFileSync(path, "utf8")).toContain('"kind": "isotherm-workbook"');
  await expect.poll(() => program.window().shown.file).toBe(path);
  await expect.poll(() => menuItem("Board.isotherm")?.enabled).toBe(true);
});

it("prints the appendix in a thread, from the workbook in the window", async () => {
  const saved = await program.ask("workbook.open", {
    path: join(program.documents, "Board.isotherm"),
  });
  if (!saved.ok) expect.fail(saved.fault.message);
  const { workbook } = saved.value as unknown as { workbook: unknown };
  const request = {
    job: "a",
    workbook,
    company: "sensetime",
    pairings: ["kc-low"],
    language: "en",
  };
  const reply = await program.ask("appendix.preview", { ...request, date: "2026-11-20" });
  expect(reply).toMatchObject({ ok: true });
  const { pdf } = (reply as unknown as { value: { pdf: Uint8Array } }).value;
  expect(new TextDecoder().decode(pdf.subarray(0, 5))).toBe("%PDF-");
}, 120_000);
