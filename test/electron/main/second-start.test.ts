import { expect, it, vi } from "vitest";
import { startDesktop } from "../../../electron/main/desktop.ts";
import { control } from "../../support/electron-stand-in/control.ts";

vi.mock("electron", () => import("../../support/electron-stand-in/electron.ts"));

it("a second start opens no window and ends", async () => {
  control.isSecond = true;
  await startDesktop({ window: "/none", preload: "/none", exportWorker: "/none" });
  expect(control.done).toContain("quit");
  expect(control.done).not.toContain("ready");
  expect(control.handlers.size).toBe(0);
});
