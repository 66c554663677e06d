import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { barriers } from "../support/window/barriers.ts";
import { closeBrowser, openWindow, type WindowSession } from "../support/window/window-session.ts";

const lens = "company=sensetime&a=net-zero-2050&b=current-policies&year=2030&money=cny&u=0";
const phase5 = readFileSync("test/golden/ngfs-asia-r5-phase5.csv");
let session: WindowSession;

beforeAll(async () => {
  session = await openWindow();
});
afterAll(async () => {
  await session.close();
  await closeBrowser();
});

function headline(): Promise<string> {
  return session.page.locator("main h1").innerText();
}

async function drag(id: string, down: number): Promise<void> {
  const { page } = session;
  const target = page.locator(`[data-target="${id}"]`);
  await target.scrollIntoViewIfNeeded();
  const box = (await target.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 1; i <= 5; i += 1) await page.mouse.move(x, y + (i * down) / 5);
}

it("moves a target of a site by key and by hand, each one step that is undone", async () => {
  const { page, goTo } = session;
  await goTo(`#/sites?${lens}&site=lingang-aidc`);
  await expect.poll(headline).toContain("1.20");
  const first = await headline();
  await page.locator('[data-target="target@2030"]').focus();
  await page.keyboard.press("ArrowUp");
  await expect.poll(headline).toContain("1.21");
  await drag("target@2030", 30);
  await expect.poll(headline).not.toContain("1.21");
  await page.mouse.up();
  await page.keyboard.press("Control+z");
  await expect.poll(headline).toContain("1.21");
  await page.keyboard.press("Control+z");
  await expect.poll(headline).toBe(first);
});

it("sets the tariff of a site and gives the data back", async () => {
  const { page, goTo } = session;
  await goTo(`#/sites?${lens}&site=lingang-aidc`);
  const field = page.getByRole("textbox", { name: /All-in price/ });
  const given = await field.inputValue();
  await field.fill("0.9");
  await field.press("Enter");
  await page.getByRole("button", { name: /Back to the data: All-in price/ }).click();
  await expect.poll(() => field.inputValue()).toBe(given);
});

it("has no barrier in either view", async () => {
  await session.goTo(`#/sites?${lens}`);
  expect(await barriers(session.page, "main")).toEqual([]);
  await session.goTo(`#/scenarios?${lens}`);
  expect(await barriers(session.page, "main")).toEqual([]);
});

it("reshapes a copy of a pairing by hand and by number", async () => {
  const { page, goTo } = session;
  await goTo(`#/scenarios?${lens}`);
  await page.getByRole("button", { name: "Duplicate and reshape" }).first().click();
  await expect.poll(() => page.url()).toContain("a=own-1");
  await page.locator('[data-target="knot/own-1@2030"]').waitFor();
  const field = page.getByRole("textbox", { name: "2030" });
  const given = Number(await field.inputValue());
  const value = async (): Promise<number> => Number(await field.inputValue());
  await drag("knot/own-1@2030", -40);
  await page.mouse.up();
  await expect.poll(value).toBeGreaterThan(given);
  await page.keyboard.press("Control+z");
  await expect.poll(value).toBe(given);
  await drag("knot/own-1@2030", 30);
  await page.mouse.up();
  await expect.poll(value).toBeLessThan(given);
  await field.fill("500");
  await field.press("Enter");
  const row = page.locator("tr", { hasText: "reshaped" }).getByRole("button").nth(1);
  await expect
    .poll(async () => Number((await row.innerText()).replace(",", "")))
    .toBeGreaterThan(4000);
  await page.getByRole("button", { name: "Back to the scenario's path" }).click();
  await expect.poll(value).toBe(given);
});

it("imports nothing of a damaged file, and a sound one whole", async () => {
  const { page, goTo } = session;
  await goTo(`#/scenarios?${lens}`);
  const input = page.locator('main input[type="file"]');
  const mimeType = "text/csv";
  await input.setInputFiles({ name: "bad.csv", mimeType, buffer: Buffer.from("a,b\n1,2\n") });
  await expect
    .poll(() => page.locator('main [role="alert"]').innerText())
    .toMatch(/^Nothing was imported\. .*bad\.csv/);
  await input.setInputFiles({ name: "ngfs.csv", mimeType, buffer: phase5 });
  await page.getByRole("button", { name: /Model/ }).click();
  await page.getByRole("option", { name: /REMIND/ }).click();
  await page.getByRole("button", { name: "Take these scenarios" }).click();
  await page.getByText("ngfs.csv is in use").waitFor();
  await page.getByRole("button", { name: "Back to the bundled scenarios" }).click();
  await expect.poll(() => page.getByText("ngfs.csv is in use").count()).toBe(0);
  expect(session.troubles).toEqual([]);
});
