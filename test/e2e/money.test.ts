import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Company } from "../../models/company/company-schema.ts";
import { newCompany } from "../../models/company/new-company.ts";
import { newWorkbook } from "../../models/workbook/new-workbook.ts";
import { serialise } from "../../models/workbook/serialise.ts";
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

/** A new company whose revenue is not disclosed, or is disclosed as nothing. */
function withoutRevenue(revenue: "none" | "zero"): Company {
  const name = revenue === "none" ? "Silent" : "Idle";
  const company = newCompany({ id: revenue, name, baseYear: 2024, date: "2026-11-21" });
  const disclosed = company.disclosed.flatMap((row) => {
    if (row.metric !== "profile.revenue") return [row];
    const range = { low: 0, high: 1, shape: "triangular" as const };
    const years = { 2024: { ...row.years[2024]!, value: 0, range } };
    return revenue === "none" ? [] : [{ ...row, years }];
  });
  return { ...company, disclosed };
}

describe("the money of the lens without a revenue to divide by", () => {
  let given: WindowSession;

  beforeAll(async () => {
    const companies = [withoutRevenue("none"), withoutRevenue("zero")];
    const madeWith = { engineVersion: "0", library: "bundled" };
    const workbook = newWorkbook({ id: "no-revenue", title: "No revenue", madeWith, companies });
    const file = join(mkdtempSync(join(tmpdir(), "isotherm-money-")), "no-revenue.isotherm");
    writeFileSync(file, serialise(workbook));
    given = await openWindow({ file });
  });
  afterAll(async () => {
    expect(given.troubles).toEqual([]);
    await given.close();
  });

  it.each(["none", "zero"])(
    "stays in yuan and says why the share cannot be had: %s",
    async (id) => {
      const { page, goTo } = given;
      await goTo(`#/energy-cost?company=${id}&a=net-zero-2050&year=2030&money=share&u=0`);
      await page.locator("main figure svg").first().waitFor();
      await settle(page);
      await expect.poll(() => amountsInYuan(page)).not.toEqual([]);
      expect((await textsOfView(page)).join("\n")).not.toContain("% of revenue");
      const money = page.getByRole("banner").getByRole("button", { name: /Money$/ });
      expect(await money.innerText()).toContain("CNY");
      await money.click();
      const share = page.getByRole("option", { name: "% of 2024 revenue" });
      expect(await share.getAttribute("aria-disabled")).toBe("true");
      await share.getByText("The company discloses no revenue of 2024 to divide by").waitFor();
      await page.keyboard.press("Escape");
    },
  );
});
