import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { viewIds } from "../../renderer/state/session/views.ts";
import { barriers } from "../support/window/barriers.ts";
import {
  closeBrowser,
  openWindow,
  settle,
  type WindowSession,
  type WindowSetting,
} from "../support/window/window-session.ts";

const pictures = join(import.meta.dirname, "../../out/screens");
const lens = "company=sensetime&a=net-zero-2050&b=current-policies&year=2030&money=cny&u=1";

const settings: readonly { readonly name: string; readonly setting: WindowSetting }[] = [
  { name: "light", setting: {} },
  { name: "dark", setting: { isDark: true } },
  { name: "zh-Hans", setting: { language: "zh-Hans" } },
  { name: "zh-Hant", setting: { language: "zh-Hant" } },
  { name: "large", setting: { size: [1920, 1080] } },
];

afterAll(closeBrowser);

describe.each(settings)("every view, $name", ({ name, setting }) => {
  let session: WindowSession | undefined;

  afterAll(() => session?.close());

  it.each(viewIds)("%s shows a finding, without trouble or barrier", async (view) => {
    session ??= await openWindow(setting);
    const { page, goTo, troubles } = session;
    troubles.length = 0;
    await goTo(`#/${view}?${lens}`);
    expect((await page.locator("main h1").first().innerText()).trim()).not.toBe("");
    await page.waitForTimeout(250);
    await settle(page);
    expect(troubles).toEqual([]);
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `${view}-${name}.png`) });
    if (name === "large") return;
    expect(await barriers(page)).toEqual([]);
  });
});
