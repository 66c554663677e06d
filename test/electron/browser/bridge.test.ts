import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HostBridge } from "../../../electron/contract/bridge.ts";
import type { HostReply } from "../../../electron/contract/reply.ts";
import { serialise } from "../../../models/workbook/serialise.ts";
import { launchTestBrowser } from "../../support/browser.ts";
import { smallWorkbook } from "../../support/made-workbook.ts";
import { servedShell, type ServedShell } from "../../support/served-shell.ts";

let shell: ServedShell;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  shell = await servedShell();
  browser = await launchTestBrowser();
  page = await (await browser.newContext()).newPage();
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(shell.onceAddress());
  await page.waitForSelector("body[data-shell=browser]");
}, 60_000);

afterAll(async () => {
  await browser.close();
  await shell.close();
});

/** Asks the host from within the page. */
function ask(name: string, params: unknown): Promise<HostReply<never>> {
  return page.evaluate(
    ([asked, given]) => {
      const { isotherm } = globalThis as unknown as { isotherm: HostBridge };
      return isotherm.request(asked as "app.info", given as Record<string, never>);
    },
    [name, params] as const,
  ) as Promise<HostReply<never>>;
}

describe("the bridge of a browser window", () => {
  it("is there before the window's first script, and stays as it is", async () => {
    expect(await ask("app.info", {})).toMatchObject({ ok: true, value: { shell: "browser" } });
    const changed = await page.evaluate(() => {
      const holder = globalThis as unknown as { isotherm: unknown };
      try {
        holder.isotherm = 1;
      } catch {
        return typeof holder.isotherm;
      }
      return typeof holder.isotherm;
    });
    expect(changed).toBe("object");
    expect(complaints).toEqual([]);
  });

  it("saves, opens and refuses as the host does", async () => {
    const workbook = await smallWorkbook();
    const path = `${shell.documents}/Small.isotherm`;
    const saved = await ask("workbook.save", { workbook, path, stamp: null });
    expect(saved).toMatchObject({ ok: true, value: { path } });
    const listed = await ask("files.list", { purpose: "workbook" });
    expect(listed).toMatchObject({
      value: { entries: [{ name: "Small.isotherm" }], parent: null },
    });
    const opened = (await ask("workbook.open", { path })) as HostReply<{ workbook: never }>;
    expect(opened.ok && serialise(opened.value.workbook)).toBe(serialise(workbook));
    const outside = await ask("workbook.open", { path: "/etc/passwd" });
    expect(outside).toMatchObject({ ok: false, fault: { code: "not-allowed" } });
    const bad = await ask("workbook.open", { path, more: 1 });
    expect(bad).toMatchObject({ ok: false, fault: { code: "bad-request" } });
    expect(await ask("no.such", {})).toMatchObject({ ok: false, fault: { code: "bad-request" } });
  });
});

describe("the bridge and bytes, progress, cancelling", () => {
  it("carries bytes both ways, tells of progress, and cancels", async () => {
    const workbook = await smallWorkbook();
    const told = await page.evaluate(async (given) => {
      const { isotherm } = globalThis as unknown as { isotherm: HostBridge };
      const heard: unknown[] = [];
      isotherm.onEvent("progress", (event) => heard.push(event));
      const common = { workbook: given, language: "en", date: "2026-11-20" } as const;
      const made = await isotherm.request("appendix.preview", {
        ...common,
        job: "one",
        company: "small",
      });
      const slow = isotherm.request("appendix.preview", { ...common, job: "two", company: "slow" });
      await new Promise((resolve) => setTimeout(resolve, 100));
      await isotherm.request("job.cancel", { job: "two" });
      const bytes = new TextEncoder().encode("a,b\r\n1,溫度\r\n");
      const read = await isotherm.request("import.sheets", { name: "x.csv", bytes });
      return {
        pdf: made.ok ? new TextDecoder().decode(made.value.pdf) : made.fault.code,
        slow: await slow,
        rows: read.ok ? read.value.sheets[0]?.rows : read.fault,
        heard,
      };
    }, workbook as never);
    expect(told.pdf).toBe("%PDF-made");
    expect(told.slow).toMatchObject({ ok: false, fault: { code: "cancelled" } });
    expect(told.rows).toEqual([
      ["a", "b"],
      ["1", "溫度"],
    ]);
    expect(told.heard).toContainEqual({ job: "one", stage: "drawing", done: 1, total: 2 });
  });
});

describe("a browser window that ends", () => {
  it("leaves its journal for the next one", async () => {
    const workbook = await smallWorkbook();
    const start = { workbook, path: null, stamp: null, isUnsaved: true };
    expect(await ask("journal.start", start)).toMatchObject({ ok: true });
    expect(await ask("recovery.list", {})).toMatchObject({ value: [] });
    await page.reload();
    await page.waitForSelector("body[data-shell=browser]");
    await expect
      .poll(() => ask("recovery.list", {}))
      .toMatchObject({ value: [{ title: "Small", changes: 0 }] });
  });

  it("asks before it is left with unsaved changes", async () => {
    const state = { title: "Small", path: null, isUnsaved: true, theme: "system" };
    await page.click("body");
    expect(await ask("window.state", state)).toMatchObject({ ok: true });
    const asked = page.waitForEvent("dialog");
    void page.reload().catch(() => undefined);
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.accept();
    await page.waitForSelector("body[data-shell=browser]");
  });

  it("ends the program with the last one, and says so to a window whose program is gone", async () => {
    const other = await servedShell(100);
    const second = await (await browser.newContext()).newPage();
    await second.goto(other.address);
    await second.waitForSelector("body[data-shell=browser]");
    await second.evaluate(() => {
      const { isotherm } = globalThis as unknown as { isotherm: HostBridge };
      return isotherm.request("app.info", {});
    });
    await second.close();
    await other.lastLeft;
    await other.close();
    const third = await servedShell(100);
    await page.goto(third.address);
    await page.waitForSelector("body[data-shell=browser]");
    await ask("app.info", {});
    await third.close();
    expect(await ask("app.info", {})).toMatchObject({ ok: false, fault: { code: "host-gone" } });
  });
});
