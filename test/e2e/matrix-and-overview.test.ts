import { afterAll, beforeAll, expect, it } from "vitest";
import { closeBrowser, openWindow, type WindowSession } from "../support/window/window-session.ts";

const lens = "company=sensetime&a=net-zero-2050&b=current-policies&year=2030&money=cny&u=0";
const reason = "The tariff of Lingang is under review.";
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

function hash(): Promise<string> {
  return session.page.evaluate(() => globalThis.location.hash);
}

it("rates an item by dragging its mark, with a reason, and gives it back to the model", async () => {
  const { page, goTo } = session;
  await goTo(`#/matrix?${lens}`);
  const first = await headline();
  expect(first).toContain("none High");
  const box = (await page.locator('[data-target="energy-price"]').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 20, y - 40, { steps: 4 });
  await page.mouse.move(x - 20, y - 90, { steps: 4 });
  await page.mouse.up();
  const field = page.getByRole("textbox", { name: /^Reason/ });
  await expect.poll(() => field.evaluate((each) => each === document.activeElement)).toBe(true);
  const save = page.getByRole("button", { name: "Set the rating" });
  expect(await save.isDisabled()).toBe(true);
  await field.fill(reason);
  await save.click();
  await expect.poll(headline).toContain("High by 2030");
  const detail = page.getByRole("region", { name: "Energy price volatility" });
  expect(await detail.innerText()).toContain(reason);
  expect(await detail.innerText()).toContain("the model rates it Medium");
  await page.keyboard.press("Control+z");
  await expect.poll(headline).toBe(first);
});

it("rates by keys alone: a mark moves with Shift and the arrows, Escape drops the move", async () => {
  const { page, goTo } = session;
  await goTo(`#/matrix?${lens}&item=carbon-pricing`);
  await page.locator('[data-target="carbon-pricing"]').focus();
  await page.keyboard.press("Shift+ArrowUp");
  const form = page.getByRole("form", { name: "Rate by hand" });
  await expect.poll(() => form.count()).toBe(1);
  await page.getByRole("textbox", { name: /^Reason/ }).focus();
  await page.keyboard.press("Escape");
  await expect.poll(() => form.count()).toBe(0);
});

it("rates by other bounds, and by the rules of the model again", async () => {
  const { page, goTo } = session;
  await goTo(`#/matrix?${lens}`);
  const first = await headline();
  await page.getByRole("button", { name: "What ratings are made by" }).click();
  const field = page.getByRole("textbox", { name: /Magnitude High above/ });
  await field.fill("0.55");
  await field.press("Enter");
  await expect.poll(headline).toContain("High by 2030");
  await page.getByRole("button", { name: "Back to the rules of the model" }).click();
  await expect.poll(headline).toBe(first);
});

it("leads from a cell of the overview to its view under its own scenario and year", async () => {
  const { page, goTo } = session;
  await goTo(`#/overview?${lens}`);
  const row = page.locator("tbody tr").filter({ hasText: "Below 2 °C" });
  await row.getByRole("link", { name: /^Energy cost 2050/ }).click();
  expect(await hash()).toContain("#/energy-cost?company=sensetime&a=below-2c");
  expect(await hash()).toContain("year=2050");
  await page.goBack();
  await row
    .getByRole("link", { name: /Flood and typhoon/ })
    .first()
    .click();
  await expect.poll(hash).toContain("#/matrix?company=sensetime&a=below-2c");
  await expect.poll(headline).toContain("2030");
});
