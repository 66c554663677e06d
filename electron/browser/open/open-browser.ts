import { spawn } from "node:child_process";
import { findBrowser } from "./find-browser.ts";

/** How opening a browser ended. */
export type Opened =
  | { readonly isOpen: true; readonly browser: string }
  | { readonly isOpen: false; readonly why: string };

const startTime = 4_000;

/** Opens an address as a window of its own in Chromium or Chrome, with a profile of the program's own. */
export async function openBrowser(address: string, profile: string): Promise<Opened> {
  const browser = findBrowser();
  if (browser === undefined) return { isOpen: false, why: "no Chromium or Chrome was found" };
  const hasScreen =
    process.platform !== "linux" ||
    [process.env["DISPLAY"], process.env["WAYLAND_DISPLAY"]].some((each) => (each ?? "") !== "");
  if (!hasScreen) return { isOpen: false, why: "there is no screen to open it on" };
  const isRoot = process.getuid?.() === 0;
  const flags = [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    ...(isRoot ? ["--no-sandbox"] : []),
  ];
  const child = spawn(browser, flags, { stdio: "ignore", detached: true });
  child.unref();
  return new Promise((resolve) => {
    const running = setTimeout(() => {
      resolve({ isOpen: true, browser });
    }, startTime);
    child.once("error", ({ message }) => {
      clearTimeout(running);
      resolve({ isOpen: false, why: message });
    });
    child.once("exit", (code) => {
      clearTimeout(running);
      // A browser that runs already takes the address and ends with 0.
      resolve(
        code === 0
          ? { isOpen: true, browser }
          : { isOpen: false, why: `${browser} ended with ${String(code)}` },
      );
    });
  });
}
