import { dialog, type BrowserWindow } from "electron";
import { join } from "node:path";
import type { FilePurpose } from "../contract/files.ts";
import type { ShellWords } from "../contract/window.ts";
import { endingsOf } from "../host/access/file-purpose.ts";
import type { ShellDialogs } from "../host/shell.ts";

/** What the dialogs of a window speak of. */
export interface DialogParts {
  readonly documents: string;
  readonly words: () => ShellWords;
  readonly title: () => string;
}

/** The system's dialogs over a window. */
export function systemDialogs(window: BrowserWindow, parts: DialogParts): ShellDialogs {
  return {
    open: async (purpose) => {
      const { filePaths, canceled } = await dialog.showOpenDialog(window, {
        defaultPath: parts.documents,
        filters: filtersOf(purpose),
        properties: ["openFile"],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    save: async (purpose, name) => {
      const { filePath, canceled } = await dialog.showSaveDialog(window, {
        defaultPath: join(parts.documents, name),
        filters: filtersOf(purpose),
        properties: ["createDirectory", "showOverwriteConfirmation"],
      });
      return canceled || filePath === "" ? null : filePath;
    },
    askUnsaved: async () => {
      const words = parts.words();
      const { response } = await dialog.showMessageBox(window, {
        type: "question",
        message: words["unsaved-title"].replace("{title}", parts.title()),
        detail: words["unsaved-detail"],
        buttons: [words["save-changes"], words["discard-changes"], words.cancel],
        defaultId: 0,
        cancelId: 2,
        noLink: true,
      });
      return (["save", "discard", "cancel"] as const)[response] ?? "cancel";
    },
  };
}

/** Says that the page of a window died too often to be loaded again; fulfilled when that was read. */
export async function tellCrashed(
  window: BrowserWindow,
  words: ShellWords,
  reason: string,
): Promise<void> {
  await dialog.showMessageBox(window, {
    type: "error",
    message: words["crashed-title"].replace("{reason}", reason),
    detail: words["crashed-detail"],
    buttons: [words.quit],
    noLink: true,
  });
}

function filtersOf(purpose: FilePurpose): Electron.FileFilter[] {
  const extensions = [...endingsOf[purpose]];
  return [{ name: extensions.map((each) => `.${each}`).join(", "), extensions }];
}
