import type { Page } from "playwright-core";

/** An amount of money in yuan or its unit; prices by the tonne, MWh, kWh and the like are none. */
const amount = /CNY\s(?:bn|m|k)\b(?!\/)|CNY\s\d{4}(?!\/)|\d\s(?:CNY|USD)\b(?![\s\d]*\/)/;

/** Everything a view says to the eye and to the ear, and every picture's table, line by line. */
export async function textsOfView(page: Page): Promise<readonly string[]> {
  const inPictures = await textsNow(page);
  const toTables = page.locator("main figure footer").getByRole("button", { name: "Table" });
  for (let i = (await toTables.count()) - 1; i >= 0; i -= 1) await toTables.nth(i).click();
  const inTables = await textsNow(page);
  return [...new Set([...inPictures, ...inTables])];
}

/** What of a view's texts is still an amount in yuan or dollars. */
export async function amountsInYuan(page: Page): Promise<readonly string[]> {
  return (await textsOfView(page)).filter((text) => amount.test(text));
}

function textsNow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const main = document.querySelector("main");
    if (main === null) return [];
    const said = [...main.querySelectorAll("[aria-label], [title], [aria-valuetext]")].flatMap(
      (element) => [
        element.getAttribute("aria-label") ?? "",
        element.getAttribute("title") ?? "",
        element.getAttribute("aria-valuetext") ?? "",
      ],
    );
    const drawn = [...main.querySelectorAll("svg text")].map((text) => text.textContent ?? "");
    const fields = [...main.querySelectorAll("input")].map((field) => field.value);
    return [...main.innerText.split("\n"), ...said, ...drawn, ...fields].filter(
      (text) => text.trim() !== "",
    );
  });
}
