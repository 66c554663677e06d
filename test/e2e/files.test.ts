import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { longRegister } from "../bench/window/workbooks.ts";
import { runFromMenu, tabTo } from "../support/window/moves.ts";
import {
  closeBrowser,
  openWindow,
  settle,
  type WindowSession,
} from "../support/window/window-session.ts";

const address = "#/neutrality?company=sensetime&a=net-zero-2050&year=2030&money=cny&u=0";
let session: WindowSession | undefined;

afterEach(async () => {
  await session?.close();
  session = undefined;
});
afterAll(closeBrowser);

interface Saved {
  readonly title: string;
  readonly overrides: Readonly<Record<string, object>>;
  readonly log: readonly unknown[];
}

const read = (file: string): Saved => JSON.parse(readFileSync(file, "utf8")) as Saved;

/** Types a share of green contracts, which is one step. */
async function setContracts(page: Page, share: string, changes = 1): Promise<void> {
  const field = page.getByRole("textbox", { name: "Green contracts in 2030 (%)" });
  await field.fill(share);
  await field.press("Enter");
  await page
    .getByText(`${changes} ${changes === 1 ? "change" : "changes"} since last saved`)
    .waitFor();
  await settle(page);
}

async function saveAs(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+Shift+S");
  const dialog = page.getByRole("dialog", { name: "Save as" });
  await dialog.getByRole("textbox", { name: "Name" }).fill(name);
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
}

async function sayNotSaved(page: Page, words: string): Promise<void> {
  await page.getByRole("region", { name: "Notices" }).getByText(words).waitFor();
}

/** Takes the offer of the notice to save in another place. */
async function saveElsewhere(page: Page, name: string): Promise<void> {
  const notices = page.getByRole("region", { name: "Notices" });
  await notices.getByRole("button", { name: "Save as…" }).click();
  const dialog = page.getByRole("dialog", { name: "Save as" });
  await dialog.getByRole("textbox", { name: "Name" }).fill(name);
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText(`Saved to ${name}.isotherm`).waitFor();
}

it("saves as, saves again with a backup, asks before leaving changes, and opens", async () => {
  session = await openWindow({ address });
  const { page, home, troubles } = session;
  await setContracts(page, "20");
  await saveAs(page, "mine.isotherm");
  await page.getByText("Saved to mine.isotherm").waitFor();
  const file = join(home, "mine.isotherm");
  expect(Object.keys(read(file).overrides["sensetime"] ?? {})).toEqual(["energy.contractedShare"]);

  await setContracts(page, "30");
  await page.keyboard.press("Control+s");
  await page.getByText(/^mine.* All changes saved|All changes saved/).waitFor();
  expect(read(file).log).toHaveLength(2);
  const backups = readdirSync(home, { recursive: true }).filter((each) =>
    /backup/i.test(String(each)),
  );
  expect(backups.length).toBeGreaterThan(0);

  await setContracts(page, "40");
  await runFromMenu(page, "New workbook Ctrl Alt N");
  const question = page.getByRole("dialog", { name: "Save the changes first?" });
  await question.getByRole("button", { name: "Cancel" }).click();
  await page.getByText("1 change since last saved").waitFor();
  await runFromMenu(page, "New workbook Ctrl Alt N");
  await question.getByRole("button", { name: "Discard changes" }).click();
  const field = page.getByRole("textbox", { name: "Green contracts in 2030 (%)" });
  await expect.poll(() => field.inputValue()).toBe("0");

  await page.keyboard.press("Control+o");
  const dialog = page.getByRole("dialog", { name: "Open" });
  await tabTo(dialog.getByRole("button", { name: "mine.isotherm" }));
  await page.keyboard.press("Enter");
  await tabTo(dialog.getByRole("button", { name: "Open" }));
  await page.keyboard.press("Enter");
  await page.getByText("Opened mine.isotherm").waitFor();
  await expect.poll(() => field.inputValue()).toBe("30");
  expect(troubles).toEqual([]);
});

it("saves under a name that is typed and sent before the folder is listed", async () => {
  session = await openWindow({ address });
  const { page, home } = session;
  await setContracts(page, "20");
  await page.route("**/host/request", async (route) => {
    const isList = route.request().postDataBuffer()?.includes("files.list") === true;
    if (isList) await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.keyboard.press("Control+Shift+S");
  const dialog = page.getByRole("dialog", { name: "Save as" });
  await dialog.waitFor();
  await page.keyboard.type("quick");
  await page.keyboard.press("Enter");
  expect(await dialog.getByText("…", { exact: true }).count()).toBe(1);
  await page.getByText("Saved to quick.isotherm").waitFor();
  expect(existsSync(join(home, "quick.isotherm"))).toBe(true);
  expect(await page.getByRole("dialog").count()).toBe(0);
});

it("says why a file cannot be opened or written, and loses nothing", async () => {
  session = await openWindow({ address });
  const { page, home } = session;
  const notices = page.getByRole("region", { name: "Notices" });
  writeFileSync(join(home, "broken.isotherm"), '{"kind": "isotherm-workbook", ');
  writeFileSync(join(home, "later.isotherm"), '{"kind":"isotherm-workbook","schemaVersion":99}');
  await setContracts(page, "20");
  for (const [name, words] of [
    ["broken.isotherm", "no sound workbook"],
    ["later.isotherm", "newer version"],
  ] as const) {
    await page.keyboard.press("Control+o");
    await page
      .getByRole("dialog", { name: "Save the changes first?" })
      .getByRole("button", { name: "Discard changes" })
      .click({ timeout: 1_500 })
      .catch(() => undefined);
    const dialog = page.getByRole("dialog", { name: "Open" });
    await dialog.getByRole("button", { name }).dblclick();
    await page
      .getByRole("dialog", { name: "Save the changes first?" })
      .getByRole("button", { name: "Discard changes" })
      .click();
    await notices.getByText(words).waitFor();
    await page.getByText("1 change since last saved").waitFor();
  }
  await saveAs(page, "locked.isotherm");
  await page.getByText("Saved to locked.isotherm").waitFor();
  writeFileSync(
    join(home, "locked.isotherm"),
    readFileSync(join(home, "locked.isotherm"), "utf8").replace("Examples", "Somebody's"),
  );
  await setContracts(page, "50");
  await page.keyboard.press("Control+s");
  const changed = page.getByRole("dialog", { name: /was changed by someone else/ });
  await changed.getByRole("button", { name: "Cancel" }).click();
  expect(read(join(home, "locked.isotherm")).title).toBe("Somebody's");
  await page.keyboard.press("Control+s");
  await changed.getByRole("button", { name: "Replace" }).click();
  await page.getByText("All changes saved").waitFor();
  expect(read(join(home, "locked.isotherm")).title).toBe("Examples");
});

it("keeps the work where a file is read-only, and offers another place", async () => {
  session = await openWindow({ address });
  const { page, home, troubles } = session;
  const field = page.getByRole("textbox", { name: "Green contracts in 2030 (%)" });
  await setContracts(page, "20");
  await saveAs(page, "fixed.isotherm");
  await page.getByText("Saved to fixed.isotherm").waitFor();
  const file = join(home, "fixed.isotherm");
  chmodSync(file, 0o444);
  const before = readFileSync(file, "utf8");
  await setContracts(page, "40");
  await page.keyboard.press("Control+s");
  await sayNotSaved(page, "Not saved: The file is read-only. Your work is safe in this window");
  expect(readFileSync(file, "utf8")).toBe(before);
  expect(await field.inputValue()).toBe("40");
  await page.getByText("1 change since last saved").waitFor();
  await saveElsewhere(page, "other");
  expect(read(join(home, "other.isotherm")).log).toHaveLength(2);
  await page.getByText("All changes saved").waitFor();
  expect(troubles).toEqual([]);
});

it("keeps the work and the old file where the disk is full", async ({ skip }) => {
  session = await openWindow({ address });
  const { page, home, troubles } = session;
  const folder = join(home, "small-disk");
  mkdirSync(folder);
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder]);
  if (mounted.status !== 0) skip(`a small disk cannot be mounted here: ${String(mounted.stderr)}`);
  try {
    const old = join(folder, "old.isotherm");
    writeFileSync(old, "what was there before");
    await setContracts(page, "20");
    await page.keyboard.press("Control+Shift+S");
    const dialog = page.getByRole("dialog", { name: "Save as" });
    await dialog.getByRole("button", { name: "small-disk" }).click();
    await dialog.getByRole("button", { name: "old.isotherm" }).click();
    await dialog.getByRole("button", { name: "Save", exact: true }).click();
    const question = page.getByRole("dialog", { name: "Replace old.isotherm?" });
    await question.getByRole("button", { name: "Replace" }).click();
    await sayNotSaved(page, "Not saved: The disk is full. Your work is safe in this window");
    expect(readdirSync(folder)).toEqual(["old.isotherm"]);
    expect(readFileSync(old, "utf8")).toBe("what was there before");
    await page.getByText("1 change since last saved").waitFor();
    await saveElsewhere(page, "roomy");
    expect(Object.keys(read(join(home, "roomy.isotherm")).overrides)).toEqual(["sensetime"]);
    expect(troubles).toEqual([]);
  } finally {
    spawnSync("umount", ["-l", folder]);
  }
});

it("recovers what was done when the program was killed", async () => {
  session = await openWindow({ address });
  const { home } = session;
  await setContracts(session.page, "20");
  await setContracts(session.page, "35", 2);
  await session.page.waitForTimeout(200);
  await session.kill();
  expect(existsSync(join(home, "Examples.isotherm"))).toBe(false);

  session = await openWindow({ home, address, isRecovering: true });
  const { page } = session;
  const question = page.getByRole("dialog", { name: "Work that was not saved" });
  await question.getByText(/2 changes to Examples/).waitFor();
  await question.getByRole("button", { name: "Recover" }).press("Enter");
  await page.getByText(/2 changes recovered/).waitFor();
  const field = page.getByRole("textbox", { name: "Green contracts in 2030 (%)" });
  await expect.poll(() => field.inputValue()).toBe("35");
  await saveAs(page, "recovered.isotherm");
  await page.getByText("Saved to recovered.isotherm").waitFor();
  expect(read(join(home, "recovered.isotherm")).log).toHaveLength(2);
  await session.close();

  session = await openWindow({ home, address });
  await settle(session.page);
  await expect.poll(() => session!.page.getByRole("dialog").count()).toBe(0);
});

it("offers the work that was not saved before the file it is started with", async () => {
  const file = await longRegister(mkdtempSync(join(tmpdir(), "isotherm-given-")), 20);
  session = await openWindow({ address, file });
  const { home } = session;
  await setContracts(session.page, "20");
  await session.page.waitForTimeout(200);
  await session.kill();

  session = await openWindow({ home, address, file, isRecovering: true });
  const { page } = session;
  const question = page.getByRole("dialog", { name: "Work that was not saved" });
  await question.getByText(/one change to long-register/).waitFor();
  await question.getByRole("button", { name: "Recover" }).press("Enter");
  await page.getByText(/One change recovered/).waitFor();
  const field = page.getByRole("textbox", { name: "Green contracts in 2030 (%)" });
  await expect.poll(() => field.inputValue()).toBe("20");
  await page.keyboard.press("Control+s");
  await page.getByText("Saved to long-register.isotherm").waitFor();
  expect(Object.keys(read(file).overrides)).toEqual(["sensetime"]);
});

it("says when the program behind it is gone, and keeps the work", async () => {
  session = await openWindow({ address });
  const { page, endHost } = session;
  await setContracts(page, "20");
  await endHost();
  await page
    .getByText(/does not answer/)
    .first()
    .waitFor({ timeout: 20_000 });
  await setContracts(page, "25", 2);
  await page.keyboard.press("Control+s");
  await page
    .getByText(/Your work is safe/)
    .first()
    .waitFor();
});
