import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { amountsInYuan, textsOfView } from "../support/window/money-texts.ts";
import {
  closeBrowser,
  openWindow,
  settle,
  type WindowSession,
} from "../support/window/window-session.ts";

const lens = "company=sensetime&a=net-zero-2050&b=current-policies&year=2030&u=1";
const question = "of=energy.cost&reaches=230000000&by=energy.tariff&as=factor&";
const item = "item=energy-price&";
let session: WindowSession;

beforeAll(async () => {
  session = await openWindow({ address: `#/energy-cost?${lens}` });
});
afterAll(async () => {
  expect(session.troubles).toEqual([]);
  await session.close();
  await closeBrowser();
});

/** Opens a view in a unit of money, and waits until it shows its figures in it. */
async function openIn(place: string, money: "cny" | "share"): Promise<void> {
  const { page, goTo } = session;
  await goTo("#/history");
  await goTo(`#/${place}${lens}&money=${money}`);
  await page.locator("main figure svg, main table, main [role=row]").first().waitFor();
  await settle(page);
}

describe("the money of the lens", () => {
  it.each([
    "overview?",
    `matrix?${item}`,
    "energy-cost?",
    "neutrality?",
    "uncertainty?part=fan&",
    "uncertainty?part=moves&",
    "uncertainty?part=settling&",
    `stress?${question}`,
    `stress?part=two&${question}`,
  ])("holds in every figure, picture and table of %s", async (place) => {
    await openIn(place, "cny");
    await expect.poll(() => amountsInYuan(session.page)).not.toEqual([]);
    await openIn(place, "share");
    await expect.poll(() => amountsInYuan(session.page)).toEqual([]);
    const said = (await textsOfView(session.page)).join("\n");
    expect(said).toContain("% of revenue");
  });

  it("says why where a central figure lies outside the range of its draws", async () => {
    const { page, goTo } = session;
    const by = "company=kingsoft-cloud&a=current-policies&year=2050&money=share&u=1";
    const note = page.locator("main").getByText("A figure outside its range is the central case");
    for (const place of ["overview", "energy-cost", "neutrality", "uncertainty"]) {
      await goTo(`#/${place}?${by}${place === "uncertainty" ? "&metric=energy.effect" : ""}`);
      await note.waitFor();
    }
    await goTo(`#/overview?${by.replace("u=1", "u=0")}`);
    await expect.poll(() => note.count()).toBe(0);
  });

  it.each([`register?${item}`, "uncertainty?part=shares&", "stress?"])(
    "leaves no amount in %s",
    async (place) => {
      await openIn(place, "share");
      await expect.poll(() => amountsInYuan(session.page)).toEqual([]);
    },
  );
});
