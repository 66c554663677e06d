import { sayIn } from "../../i18n/locale-context.ts";
import { fileMessages } from "../../i18n/messages/window/file-messages.ts";
import { askHost, hostBridge } from "../../state/host.ts";
import { documentStore } from "../../state/document/document.ts";
import { isUnsaved } from "../../state/document/document-store.ts";
import { sessionStore } from "../../state/session/session-store.ts";
import { showToast } from "../../state/session/toast-store.ts";
import { commandTable } from "../commands/command-table.ts";
import { fileStore } from "../../state/files/file-store.ts";
import { tellWords } from "./tell-words.ts";
import { openSource, saveWorkbook } from "./workbook-file.ts";

/** Hears what the host tells: menu, files to open, closing, and whether it is there. */
export function listenToHost(): void {
  const bridge = hostBridge();
  if (bridge === undefined) return;
  bridge.onEvent("menu", ({ command }) => {
    commandTable.find(({ menu }) => menu === command)?.run();
  });
  bridge.onEvent("open-file", ({ path }) => void openSource({ path }));
  bridge.onEvent("save-and-close", () => void saveAndClose());
  bridge.onEvent("host-gone", () => tellHost(true));
  bridge.onEvent("host-back", () => tellHost(false));
  followDocument();
  tellWords();
}

async function saveAndClose(): Promise<void> {
  if (await saveWorkbook()) await askHost("window.close", {});
}

function tellHost(isHostGone: boolean): void {
  if (fileStore.getState().isHostGone === isHostGone) return;
  fileStore.setState({ isHostGone });
  const say = sayIn(fileMessages, sessionStore.getState().language);
  showToast({
    tone: isHostGone ? "warning" : "done",
    text: say(isHostGone ? "file.hostGone" : "file.hostBack"),
  });
}

/** Tells the shell title, place and unsaved changes as they change. */
function followDocument(): void {
  let told = "";
  const tell = (): void => {
    const state = documentStore.getState();
    const { theme } = sessionStore.getState();
    const shown = {
      title: state.workbook.title,
      path: fileStore.getState().path,
      isUnsaved: isUnsaved(state),
      theme,
    };
    const text = JSON.stringify(shown);
    if (text === told) return;
    told = text;
    void askHost("window.state", shown);
  };
  documentStore.subscribe(tell);
  fileStore.subscribe(tell);
  sessionStore.subscribe((state, before) => {
    if (state.theme !== before.theme) tell();
  });
  tell();
}
