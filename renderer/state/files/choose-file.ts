import type { FilePurpose } from "../../../electron/contract/files.ts";
import { sayIn } from "../../i18n/locale-context.ts";
import { fileMessages } from "../../i18n/messages/window/file-messages.ts";
import { askHost } from "../host.ts";
import { sessionStore } from "../session/session-store.ts";
import { ask, chooseHere, fileName, fileStore } from "./file-store.ts";

/** Lets a file be chosen for opening; null where the dialog is left. */
export async function chooseToOpen(purpose: FilePurpose): Promise<string | null> {
  if (fileStore.getState().info?.hasNativeDialogs === true) {
    const reply = await askHost("dialog.open", { purpose });
    if (reply.ok) return reply.value.path;
  }
  return chooseHere({ mode: "open", purpose, name: "" });
}

/** Lets a file be chosen for saving; asks before one that is there is replaced. */
export async function chooseToSave(purpose: FilePurpose, name: string): Promise<string | null> {
  if (fileStore.getState().info?.hasNativeDialogs === true) {
    const reply = await askHost("dialog.save", { purpose, name });
    if (reply.ok) return reply.value.path;
  }
  const path = await chooseHere({ mode: "save", purpose, name });
  if (path === null) return null;
  const reply = await askHost("files.exists", { path });
  if (!reply.ok || !reply.value.exists) return path;
  const say = sayIn(fileMessages, sessionStore.getState().language);
  const answer = await ask({
    title: say("file.overwriteTitle", { name: fileName(path) }),
    text: say("file.overwriteText"),
    choices: [
      { id: "replace", text: say("file.replace") },
      { id: "cancel", text: say("file.cancel") },
    ],
  });
  return answer === "replace" ? path : null;
}
