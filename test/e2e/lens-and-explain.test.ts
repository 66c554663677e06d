import { afterAll, beforeAll, expect, it } from "vitest";
import { chooseInLens, keyFigure, tabTo } from "../support/window/moves.ts";
import {
  closeBrowser,
  openWindow,
  settle,
  type WindowSession,
} from "../support/window/window-session.ts";

const lens = "company=sensetime&a=net-zero-2050&year=2030&money=cny&u=0";
let session: WindowSession;

beforeAll(async () => {
  session = await openWindow({ address: `#/energy-cost?${lens}` });
});
afterAll(async () => {
  expect(session.troubles).toEqual([]);
  await session.close();
  await closeBrowser();
});

it("sets every figure beside another scenario, and swaps the two", async () => {
  const { page } = session;
  const cost = keyFigure(page, "Energy cost in 2030");
  const alone = await cost.getByRole("button").innerText();
  await chooseInLens(page, "Compare with", "Current Policies with SSP3-7.0");
  await expect.poll(() => cost.innerText()).not.toBe(alone);
  const both = await cost.innerText();
  expect(both).toContain(alone);
  await page.keyboard.press("Control+Shift+X");
  await expect.poll(() => page.url()).toContain("a=current-policies&b=net-zero-2050");
  await settle(page);
  await expect.poll(() => cost.getByRole("button").innerText()).not.toBe(alone);
});

it("keeps the lens in the address: back, forward, and a link opened anew", async () => {
  const { page, goTo } = session;
  await goTo(`#/energy-cost?${lens}`);
  await page.getByRole("radio", { name: "2050" }).check({ force: true });
  await expect.poll(() => page.url()).toContain("year=2050");
  await page.getByRole("link", { name: "Carbon neutrality" }).click();
  await chooseInLens(page, "Company", "Capital Online");
  await expect.poll(() => page.url()).toContain("#/neutrality?company=capital-online");
  const address = page.url();
  await page.keyboard.press("Alt+ArrowLeft");
  await expect.poll(() => page.url()).toContain("#/neutrality?company=sensetime");
  await page.goBack();
  await expect.poll(() => page.url()).toContain("#/energy-cost?company=sensetime");
  await keyFigure(page, "Energy cost in 2050").waitFor();
  await page.goBack();
  await keyFigure(page, "Energy cost in 2030").waitFor();
  for (let step = 0; step < 3; step += 1) await page.goForward();
  await expect.poll(() => page.url()).toBe(address);
  await page.goto("about:blank");
  await goTo(address.slice(address.indexOf("#")));
  await page.getByRole("banner").getByText("Capital Online", { exact: false }).first().waitFor();
  expect(page.url()).toBe(address);
});

it("takes any year, and amounts as a share of revenue", async () => {
  const { page, goTo } = session;
  await goTo(`#/energy-cost?${lens}`);
  const year = page.getByRole("textbox", { name: "Any year" });
  await year.fill("2041");
  await year.press("Enter");
  await keyFigure(page, "Energy cost in 2041").waitFor();
  await chooseInLens(page, "Money", "% of 2024 revenue");
  await expect.poll(() => keyFigure(page, "Energy cost in 2041").innerText()).toContain("%");
  await year.fill("1990");
  await year.press("Enter");
  await page.getByRole("alert").waitFor();
  await year.press("Escape");
  await expect.poll(() => page.url()).toContain("year=2041");
});

it("explains a point of a picture by keyboard, down to the words of the report", async () => {
  const { page, goTo } = session;
  await goTo(`#/neutrality?${lens}`);
  const picture = page.locator("main figure").first();
  await tabTo(picture.getByRole("button", { name: /^Net emissions, 2024/ }));
  for (let press = 0; press < 6; press += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const explain = page.getByRole("complementary", { name: "Explain" });
  await explain.getByText(/^Net .*2030/).waitFor();
  await explain
    .getByRole("button", { name: /^Show what it is made of/ })
    .first()
    .waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => explain.count()).toBe(0);
});

it("explains by mouse to an input of a report with its line, and says the equation", async () => {
  const { page, goTo } = session;
  await goTo(`#/energy-cost?${lens}`);
  await keyFigure(page, "Energy cost in 2030").getByRole("button").click();
  const explain = page.getByRole("complementary", { name: "Explain" });
  await explain.locator("blockquote").first().waitFor();
  await explain.getByRole("button", { name: "Equation in the method" }).click();
  const help = page.getByRole("dialog");
  await help.getByText("energy.cost =", { exact: false }).first().waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => help.count()).toBe(0);
  await goTo(`#/energy-cost?${lens}&explain=energy.overhead@2030[nowhere]~net-zero-2050`);
  await explain
    .getByRole("alert")
    .getByText(/lingang-aidc.*nowhere/)
    .waitFor();
  await goTo(`#/energy-cost?${lens}&explain=energy.nothing@2030`);
  await explain.getByRole("alert").waitFor();
});
