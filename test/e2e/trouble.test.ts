import { afterAll, beforeAll, expect, it } from "vitest";
import { closeBrowser, openWindow, type WindowSession } from "../support/window/window-session.ts";

const lens = "company=sensetime&a=net-zero-2050&year=2030&money=cny&u=0";
let session: WindowSession;

beforeAll(async () => {
  session = await openWindow({ address: `#/neutrality?${lens}` });
  await session.page.addInitScript(() => {
    interface Sender extends EventTarget {
      postMessage(message: unknown): void;
    }
    type Make = new (address: URL, options: object) => Sender;
    const page = globalThis as unknown as { Worker: Make; areWorkersFailing: boolean };
    page.areWorkersFailing = false;
    page.Worker = class extends page.Worker {
      override postMessage(message: unknown): void {
        if (!page.areWorkersFailing) super.postMessage(message);
        else setTimeout(() => this.dispatchEvent(new ErrorEvent("error", { message: "ended" })));
      }
    };
  });
  await session.page.goto("about:blank");
  await session.goTo(`#/neutrality?${lens}`);
});
afterAll(async () => {
  await session.close();
  await closeBrowser();
});

/** Lets every worker of the model fail from now on, or none. */
function letFail(areFailing: boolean): Promise<void> {
  return session.page.evaluate((given) => {
    (globalThis as unknown as { areWorkersFailing: boolean }).areWorkersFailing = given;
  }, areFailing);
}

it("says that a company is not in the workbook, and how to go on", async () => {
  const { page, goTo } = session;
  await page.goto((await page.evaluate(() => location.href)).replace("sensetime", "nobody"));
  await page.getByText("The workbook does not hold this company").waitFor();
  await goTo(`#/neutrality?${lens}`);
});

it("refuses a value beyond the bounds of the model at its field", async () => {
  const { page, goTo } = session;
  await goTo(`#/assumptions?${lens}&input=energy.costShare%5Blingang-aidc%5D`);
  const panel = page.locator("main").getByRole("complementary");
  const field = panel.getByRole("textbox", { name: /Share of the site's energy cost/ });
  await field.fill("99");
  await field.press("Enter");
  await panel.getByRole("alert").getByText("from 0 to 1").waitFor();
  await field.press("Escape");
  await expect.poll(() => panel.getByRole("alert").count()).toBe(0);
  await page.getByText("All changes saved").waitFor();
});

it("says where a formula fails", async () => {
  const { page, goTo } = session;
  await goTo(`#/register?${lens}&item=reputation`);
  const panel = page.getByRole("complementary", { name: /Reputation/ });
  await panel.getByRole("button", { name: "Write a formula" }).click();
  await panel.getByRole("textbox", { name: "Formula" }).click();
  await page.keyboard.type("0.02 * nonsense.here");
  await expect.poll(() => panel.getByRole("status").textContent()).toContain("nonsense.here");
});

it("shows that the model stopped while it computed, and computes again", async () => {
  const { page, goTo } = session;
  await goTo(`#/neutrality?${lens}`);
  await letFail(true);
  await page.getByRole("textbox", { name: "Green contracts in 2030 (%)" }).fill("20");
  await page.keyboard.press("Enter");
  await page.getByText("The model stopped").first().waitFor();
  await letFail(false);
  await page.getByRole("button", { name: "Try again" }).first().click();
  await page.locator("main figure").first().waitFor();
  await expect.poll(() => page.getByText("The model stopped").count()).toBe(0);
  await page.getByText("1 change since last saved").waitFor();
});

it("draws again after the model stopped while it drew", async () => {
  const { page, goTo } = session;
  await goTo(`#/uncertainty?${lens.replace("u=0", "u=1")}`);
  await page.locator("main figure").first().waitFor();
  await letFail(true);
  await page.keyboard.press("Control+z");
  await page.getByText("The model stopped").first().waitFor();
  await letFail(false);
  await page.getByRole("button", { name: "Try again" }).first().click();
  await expect.poll(() => page.getByText("The model stopped").count(), { timeout: 30_000 }).toBe(0);
  await page.locator("main figure").first().waitFor();
});
