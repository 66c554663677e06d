import { afterAll, beforeAll, expect, it } from "vitest";
import { runFromMenu, runFromPalette } from "../support/window/moves.ts";
import {
  closeBrowser,
  openWindow,
  settle,
  type WindowSession,
} from "../support/window/window-session.ts";

const lens = "company=sensetime&a=net-zero-2050&year=2030&money=cny&u=0";
let session: WindowSession;

beforeAll(async () => {
  session = await openWindow({ address: `#/neutrality?${lens}` });
});
afterAll(async () => {
  expect(session.troubles).toEqual([]);
  await session.close();
  await closeBrowser();
});

it("finds items, inputs, sources, figures, companies and scenarios", async () => {
  const { page, goTo } = session;
  await goTo(`#/neutrality?${lens}`);
  await runFromPalette(page, "flood");
  await expect.poll(() => page.url()).toContain("#/register?");
  expect(page.url()).toContain("item=flood-typhoon");
  await runFromPalette(page, "energy.attainment");
  await expect.poll(() => page.url()).toContain("#/assumptions?");
  await expect.poll(() => page.getByRole("searchbox").inputValue()).toBe("energy.attainment");
  await settle(page);
  expect(await page.getByRole("row").count()).toBe(2);
  await runFromPalette(page, "sensetime-sustainability");
  await expect.poll(() => page.url()).toContain("tab=sources");
  await page
    .getByRole("row", { name: /sensetime-sustainability-2024/ })
    .first()
    .waitFor();
  await runFromPalette(page, "carbon.netEmissions");
  await page.getByRole("complementary", { name: "Explain" }).waitFor();
  await runFromPalette(page, "capital online");
  await expect.poll(() => page.url()).toContain("company=capital-online");
  await runFromPalette(page, "below-2");
  await expect.poll(() => page.url()).toContain("a=below-2");
});

it("says that nothing was found, and goes with Escape", async () => {
  const { page } = session;
  await page.keyboard.press("Control+k");
  await page.keyboard.type("xyzzy");
  await page.getByText("Nothing found").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
});

it("lists the keys, shows the equations, and zooms", async () => {
  const { page, goTo } = session;
  await goTo(`#/neutrality?${lens}`);
  await page.keyboard.press("Control+/");
  const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await sheet.getByText("Ctrl Shift Z").waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("F1");
  const help = page.getByRole("dialog");
  await help.getByRole("searchbox").fill("carbon.netEmissions");
  await help
    .getByText(/carbon\.netEmissions =/)
    .first()
    .waitFor();
  await page.keyboard.press("Escape");
  const size = (): Promise<number> =>
    page.locator("main h1").evaluate((each) => each.getBoundingClientRect().height);
  const before = await size();
  await page.keyboard.press("Control+=");
  await expect.poll(size).toBeGreaterThan(before);
  await page.keyboard.press("Control+0");
  await expect.poll(size).toBe(before);
});

it("solves for the share that meets the target; the notice takes it back", async () => {
  const { page, goTo } = session;
  await goTo(`#/neutrality?${lens}`);
  await page.getByRole("button", { name: /^Solve for the share that meets 2030/ }).click();
  const notices = page.getByRole("region", { name: "Notices" });
  const field = page.getByRole("textbox", { name: "Green contracts in 2030 (%)" });
  await expect.poll(() => field.inputValue()).not.toBe("0");
  await notices.getByRole("button", { name: "Undo" }).last().click();
  await expect.poll(() => field.inputValue()).toBe("0");
  await runFromMenu(page, "Redo Ctrl Shift Z");
  await expect.poll(() => field.inputValue()).not.toBe("0");
  await runFromMenu(page, "Undo Ctrl Z");
});

it("shows a picture's numbers as a table and copies them", async () => {
  const { page, goTo } = session;
  await goTo(`#/neutrality?${lens}`);
  const picture = page.locator("main figure").first();
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await picture.getByRole("button", { name: "Copy SVG" }).click();
  await expect.poll(copied).toMatch(/^<svg/);
  await picture.getByRole("button", { name: "Copy data" }).click();
  await expect.poll(copied).toMatch(/2030[\t,]/);
  await picture.getByRole("button", { name: "Table" }).click();
  await picture.getByRole("table").waitFor();
});
