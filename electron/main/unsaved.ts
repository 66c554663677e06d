import { app, type BrowserWindow } from "electron";
import type { ShellDialogs } from "../host/shell.ts";

/** What is asked before a window with unsaved changes closes. */
export interface CloseParts {
  readonly isUnsaved: () => boolean;
  readonly dialogs: ShellDialogs;
  /** Has the page save and then close the window. */
  readonly saveAndClose: () => void;
}

/** Closes a window whatever is unsaved. */
export type ForceClose = () => void;

/** Asks before a window with unsaved changes closes; the program then quits if that was asked for. */
export function askBeforeClose(window: BrowserWindow, parts: CloseParts): ForceClose {
  const state = { isForced: false, isAsking: false, isQuitting: false };
  const onQuit = (): void => {
    state.isQuitting = true;
  };
  app.on("before-quit", onQuit);
  window.on("closed", () => app.removeListener("before-quit", onQuit));
  const force: ForceClose = () => {
    state.isForced = true;
    if (!window.isDestroyed()) window.close();
    if (state.isQuitting) app.quit();
  };
  const ask = async (): Promise<void> => {
    const answer = await parts.dialogs.askUnsaved();
    if (answer === "save") parts.saveAndClose();
    else if (answer === "discard") force();
    else state.isQuitting = false;
  };
  window.on("close", (event) => {
    if (state.isForced || !parts.isUnsaved()) return;
    event.preventDefault();
    if (state.isAsking) return;
    state.isAsking = true;
    void ask().finally(() => {
      state.isAsking = false;
    });
  });
  return force;
}
