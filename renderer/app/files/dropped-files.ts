import type { FileSource } from "../../../electron/contract/files.ts";
import { sayIn } from "../../i18n/locale-context.ts";
import { fileMessages } from "../../i18n/messages/window/file-messages.ts";
import { hostBridge } from "../../state/host.ts";
import { dropFile } from "../../state/session/dropped-file-store.ts";
import { openView, sessionStore } from "../../state/session/session-store.ts";
import { showToast } from "../../state/session/toast-store.ts";
import { openSource } from "./workbook-file.ts";

/** Takes files that are dragged into the window: a workbook is opened, a table goes to its view. */
export function takeDroppedFiles(): void {
  globalThis.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
  });
  globalThis.addEventListener("drop", (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined) return;
    event.preventDefault();
    void take(file);
  });
}

async function take(file: File): Promise<void> {
  const { name } = file;
  if (/\.(isotherm|json)$/i.test(name)) {
    await openSource(await sourceOf(file));
  } else if (/\.(csv|xlsx)$/i.test(name)) {
    dropFile({ name, source: await sourceOf(file) });
    openView(sessionStore.getState().view === "register" ? "register" : "scenarios");
  } else {
    const say = sayIn(fileMessages, sessionStore.getState().language);
    showToast({ tone: "warning", text: say("file.dropped", { name }) });
  }
}

async function sourceOf(file: File): Promise<FileSource> {
  const path = await hostBridge()?.pathOf(file);
  if (path !== null && path !== undefined) return { path };
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
