import type { FileSource } from "../../../electron/contract/files.ts";
import { sayIn } from "../../i18n/locale-context.ts";
import { fileMessages } from "../../i18n/messages/window/file-messages.ts";
import { askHost, hostBridge } from "../../state/host.ts";
import { dropFile } from "../../state/session/dropped-file-store.ts";
import { openView, sessionStore, showOverlay } from "../../state/session/session-store.ts";
import { showToast } from "../../state/session/toast-store.ts";
import { openSource, tellFault } from "./workbook-file.ts";

/** Takes files that are dragged into the window: workbooks, companies and scenarios. */
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

/** Sends a file to where it belongs by what it holds, as the host finds. */
async function take(file: File): Promise<void> {
  const { name } = file;
  const source = await sourceOf(file);
  const reply = await askHost("import.kind", source);
  if (!reply.ok) {
    tellFault(reply.fault, "file.notOpened");
    return;
  }
  const { kind } = reply.value;
  if (kind === "workbook") await openSource(source);
  else if (kind === "company") await importCompany(source);
  else if (kind === "scenarios") {
    dropFile({ name, source });
    openView("scenarios");
  } else {
    const say = sayIn(fileMessages, sessionStore.getState().language);
    showToast({ tone: "warning", text: say("file.dropped", { name }) });
  }
}

/** Adds the company of a file; where that is refused, the dialog of companies says why. */
async function importCompany(source: FileSource): Promise<void> {
  const { addFrom } = await import("../companies/import-company.ts");
  if (!(await addFrom(source))) showOverlay("companies");
}

async function sourceOf(file: File): Promise<FileSource> {
  const path = await hostBridge()?.pathOf(file);
  if (path !== null && path !== undefined) return { path };
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
