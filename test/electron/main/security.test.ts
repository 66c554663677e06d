import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { control } from "../../support/electron-stand-in/control.ts";
import { session } from "../../support/electron-stand-in/electron.ts";
import { desktopProgram, type DesktopProgram } from "../../support/desktop-program.ts";

vi.mock("electron", () => import("../../support/electron-stand-in/electron.ts"));

let program: DesktopProgram;

beforeAll(async () => {
  program = await desktopProgram();
}, 120_000);

afterAll(() => program.close());

const preferences = (): Readonly<Record<string, unknown>> =>
  program.window().options.webPreferences;

/** Items of Electron's security checklist, over a stand-in that is no Electron. */
describe("the security checklist: what a window may", () => {
  it("1, 18: loads only its own files, over a scheme of its own and no file://", async () => {
    expect(control.schemes).toEqual([
      {
        scheme: "app",
        privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
      },
    ]);
    const handler = control.handlers.get("app")!;
    const status = async (address: string, method = "GET"): Promise<number> =>
      (await handler(new Request(address, { method }))).status;
    expect(await status("app://isotherm/")).toBe(200);
    expect(await status("app://isotherm/assets/main-1.js")).toBe(200);
    expect(await status("app://isotherm/%2e%2e/secret.js")).toBe(404);
    expect(await status("app://isotherm/assets/..%2f..%2fsecret.js")).toBe(404);
    expect(await status("app://elsewhere/index.html")).toBe(404);
    expect(await status("app://isotherm/", "POST")).toBe(404);
  });

  it("2: has no Node, in workers and frames neither", async () => {
    const { nodeIntegration, nodeIntegrationInWorker, nodeIntegrationInSubFrames } = preferences();
    expect([nodeIntegration, nodeIntegrationInWorker, nodeIntegrationInSubFrames]).toEqual([
      false,
      false,
      false,
    ]);
    expect(
      await program.page().evaluate(() => typeof (globalThis as { process?: unknown }).process),
    ).toBe("undefined");
  });

  it("3: has its context apart from the preload's", () => {
    expect(preferences()["contextIsolation"]).toBe(true);
  });

  it("4: is sandboxed, as every process is", () => {
    expect(preferences()["sandbox"]).toBe(true);
    expect(control.done.indexOf("enableSandbox")).toBeLessThan(control.done.indexOf("ready"));
  });
});

describe("the security checklist: what a window is refused", () => {
  it("5: gets no permission, device or download", () => {
    const { defaultSession } = session;
    for (const permission of ["media", "geolocation", "notifications", "clipboard-read", "usb"]) {
      const answer = vi.fn();
      defaultSession.request?.({}, permission, answer);
      expect(answer).toHaveBeenCalledWith(false);
    }
    expect([defaultSession.check?.(), defaultSession.device?.()]).toEqual([false, false]);
    const preventDefault = vi.fn();
    defaultSession.emit("will-download", { preventDefault });
    expect(preventDefault).toHaveBeenCalled();
  });

  it("6: keeps web security on", () => {
    expect(preferences()["webSecurity"]).toBe(true);
  });

  it("7: runs under a strict policy, which the browser holds", async () => {
    const handler = control.handlers.get("app")!;
    const { headers } = await handler(new Request("app://isotherm/"));
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
    const ran = await program.page().evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.ranInline = true";
      document.body.append(script);
      return (globalThis as { ranInline?: boolean }).ranInline === true;
    });
    expect(ran).toBe(false);
  });

  it("8, 9, 10: has no insecure content and no experiments", () => {
    const { allowRunningInsecureContent, experimentalFeatures, enableBlinkFeatures } =
      preferences();
    expect([allowRunningInsecureContent, experimentalFeatures, enableBlinkFeatures]).toEqual([
      false,
      false,
      undefined,
    ]);
  });
});

describe("the security checklist: what a window may not reach", () => {
  it("11, 12: takes in no webview", () => {
    expect(preferences()["webviewTag"]).toBe(false);
    const preventDefault = vi.fn();
    program.window().webContents.emit("will-attach-webview", { preventDefault });
    expect(preventDefault).toHaveBeenCalled();
  });

  it("13: stays at its address, and is not led away", async () => {
    const page = program.page();
    const before = page.url();
    await page.evaluate(() => {
      globalThis.location.href = "https://example.org/";
    });
    await page.waitForTimeout(300);
    expect(page.url()).toBe(before);
    const preventDefault = vi.fn();
    program.window().webContents.emit("will-redirect", { preventDefault });
    expect(preventDefault).toHaveBeenCalled();
  });

  it("14: opens no other window", async () => {
    await program.page().evaluate(() => void globalThis.open("about:blank"));
    await expect.poll(() => control.context?.pages().length).toBe(1);
  });

  it("15: hands over addresses of known sources only, and none that is odd", async () => {
    const good = "https://www.ifrs.org/issued-standards/";
    expect(await program.ask("link.open", { url: good })).toEqual({ ok: true, value: null });
    expect(control.links).toEqual([good]);
    const bad = [
      "http://www.ifrs.org/",
      "https://www.ifrs.org:444/",
      "https://user:word@www.ifrs.org/",
      "https://www.ifrs.org.evil.example/",
      "file:///etc/passwd",
      "javascript:alert(1)",
      "smb://host/share",
    ];
    for (const url of bad) {
      const reply = await program.ask("link.open", { url });
      expect(reply, url).toMatchObject({ ok: false, fault: { code: "link-refused" } });
    }
    expect(control.links).toHaveLength(1);
  });
});

describe("the security checklist: who is heard", () => {
  it("17: is heard only from the top of its own page, in requests of the known form", async () => {
    const page = program.page();
    expect(await program.ask("app.info", {})).toMatchObject({ ok: true });
    expect(await program.ask("app.info", { more: 1 })).toMatchObject({
      fault: { code: "bad-request" },
    });
    expect(await program.ask("constructor", {})).toMatchObject({ fault: { code: "bad-request" } });
    await page.evaluate(() => document.body.append(document.createElement("iframe")));
    const frame = page.frames().find((each) => each !== page.mainFrame())!;
    const reply = await frame.evaluate(() => {
      const inside = globalThis as unknown as {
        standInInvoke: (channel: string, args: readonly unknown[]) => Promise<unknown>;
      };
      return inside.standInInvoke("host:request", ["app.info", {}]);
    });
    expect(reply).toMatchObject({ ok: false, fault: { code: "not-allowed" } });
  });

  it("20: sees the bridge and nothing of Electron", async () => {
    const seen = await program.page().evaluate(() => {
      const { isotherm } = globalThis as unknown as { isotherm: Record<string, unknown> };
      return { keys: Object.keys(isotherm).sort(), isFrozen: Object.isFrozen(isotherm) };
    });
    expect(seen).toEqual({ keys: ["onEvent", "pathOf", "request", "shell"], isFrozen: true });
  });
});

describe("the security checklist: what is built", () => {
  it("16: is a current Electron", () => {
    const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
      devDependencies: Record<string, string>;
    };
    expect(Number.parseInt(devDependencies["electron"] ?? "0", 10)).toBeGreaterThanOrEqual(45);
  });
});
