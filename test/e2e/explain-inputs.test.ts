import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { keyFigure } from "../support/window/moves.ts";
import {
  closeBrowser,
  openWindow,
  settle,
  type WindowSession,
} from "../support/window/window-session.ts";

const lens = "company=sensetime&a=net-zero-2050&year=2030&money=cny&u=1";
let session: WindowSession;
let explain: Locator;

beforeAll(async () => {
  session = await openWindow({ address: `#/scenarios?${lens}` });
  explain = session.page.getByRole("complementary", { name: "Explain" });
});
afterAll(async () => {
  expect(session.troubles).toEqual([]);
  await session.close();
  await closeBrowser();
});

it("explains the warming of a scenario: value, kind, range with its shape, source, and what reads it", async () => {
  const { page } = session;
  await keyFigure(page, "Global warming in 2030").getByRole("button").first().click();
  await explain.getByText("Global surface warming above 1850-1900 · 2030").waitFor();
  await expect.poll(() => page.url()).toContain("explain=climate.globalWarming%402030");
  const said = await explain.innerText();
  expect(said).toMatch(/\d\.\d+\s*K/);
  expect(said).toMatch(/published|derived|assumed/);
  expect(said).toMatch(/Range\s+[\d.]+–[\d.]+\s*K, (normal|triangular|lognormal|pert|uniform)/);
  expect(said).toMatch(/Reason and source\s+\S+/);
  expect(said).toMatch(/Read by \d+ formulas; \d+ figures depend on it/);
});

it("keeps an explained input over reload, and through back and forward", async () => {
  const { page } = session;
  await page.reload();
  await settle(page);
  await explain.getByText("Global surface warming").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => explain.count()).toBe(0);
  await page.goBack();
  await explain.getByText("Global surface warming").waitFor();
  await page.goForward();
  await expect.poll(() => explain.count()).toBe(0);
});

it("explains an input below a figure alone, and leads on to a figure that reads it", async () => {
  const { page, goTo } = session;
  await goTo(`#/energy-cost?${lens}&explain=energy.price@2030[lingang-aidc]~net-zero-2050`);
  await explain.getByTitle("Explain this input alone").first().click();
  await explain.getByText(/Read by \d+ formulas/).waitFor();
  const first = explain.getByRole("list").getByTitle("Explain this figure alone").first();
  const name = await first.innerText();
  await first.click();
  await expect.poll(() => explain.innerText()).toContain(`${name} ·`);
  await page.goBack();
  await explain.getByText(/Read by \d+ formulas/).waitFor();
});

it("explains a value of the list of inputs and of a site", async () => {
  const { page, goTo } = session;
  await goTo(`#/assumptions?${lens}&search=energy.tariff`);
  await page
    .getByRole("row", { name: /lingang|SenseTime AI/i })
    .getByTitle(/^Explain /)
    .first()
    .click();
  await explain.getByText("energy.tariff[lingang-aidc]").waitFor();
  await explain
    .getByText(/CNY\s2024\/MWh/)
    .first()
    .waitFor();
  await goTo(`#/sites?${lens}&site=lingang-aidc`);
  const inputs = page.getByRole("region", { name: /^What .* is computed from$/ });
  await inputs.getByTitle(/^Explain All-in price of electricity/).click();
  await explain.getByText("energy.tariff[lingang-aidc]").waitFor();
  await expect
    .poll(() => page.url())
    .toContain("explain=energy.tariff%5Blingang-aidc%5D%7Enet-zero-2050");
});
