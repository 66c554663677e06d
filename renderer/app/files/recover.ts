import { sayIn } from "../../i18n/locale-context.ts";
import { fileMessages } from "../../i18n/messages/window/file-messages.ts";
import { askHost } from "../../state/host.ts";
import { sessionStore } from "../../state/session/session-store.ts";
import { showToast } from "../../state/session/toast-store.ts";
import { ask } from "../../state/files/file-store.ts";
import { takeWorkbook, tellFault } from "./workbook-file.ts";

/** Offers work that was not saved when the program ended. */
export async function offerRecovery(): Promise<void> {
  const list = await askHost("recovery.list", {});
  const [found] = list.ok ? list.value : [];
  if (found === undefined) return;
  const say = sayIn(fileMessages, sessionStore.getState().language);
  const { journal, title, changes: count } = found;
  const answer = await ask({
    title: say("file.recoverTitle"),
    text:
      count === 1
        ? say("file.recoverTextOne", { title })
        : say("file.recoverText", { title, count }),
    choices: [
      { id: "recover", text: say("file.recover") },
      { id: "discard", text: say("file.discard") },
    ],
  });
  if (answer === "discard") await askHost("recovery.discard", { journal });
  if (answer !== "recover") return;
  const reply = await askHost("recovery.open", { journal });
  if (!reply.ok) {
    tellFault(reply.fault, "file.notOpened");
    return;
  }
  await takeWorkbook(reply.value, true);
  await askHost("recovery.discard", { journal });
  showToast({
    tone: "done",
    text: count === 1 ? say("file.recoveredOne") : say("file.recovered", { count }),
  });
}
