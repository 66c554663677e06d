import type { MenuCommand } from "../../../electron/contract/window.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { commandMessages } from "../../i18n/messages/window/command-messages.ts";
import {
  sessionStore,
  setExplain,
  setLens,
  showOverlay,
} from "../../state/session/session-store.ts";
import {
  newWorkbookFile,
  openWorkbookFile,
  saveWorkbook,
  saveWorkbookAs,
} from "../files/workbook-file.ts";
import { setLanguage, setTheme } from "../settings.ts";
import { redo, undo } from "./history-commands.ts";

/** Something to do by key, palette or menu. */
export interface Command {
  readonly id: string;
  readonly key: keyof typeof commandMessages;
  /** Keys, with `Mod` for Ctrl, or Command on a Mac; the first is shown. */
  readonly keys?: readonly string[];
  /** The command of the system's menu that does the same. */
  readonly menu?: MenuCommand;
  /** Whether it is left out of the palette. */
  readonly isHidden?: boolean;
  readonly run: () => void;
}

const zooms = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

/** Every command of the window. */
export const commandTable: readonly Command[] = [
  command("new", { menu: "new", keys: ["Mod+Alt+N"], run: () => void newWorkbookFile() }),
  command("open", { menu: "open", keys: ["Mod+O"], run: () => void openWorkbookFile() }),
  command("save", { menu: "save", keys: ["Mod+S"], run: () => void saveWorkbook() }),
  command("save-as", { menu: "save-as", keys: ["Mod+Shift+S"], run: () => void saveWorkbookAs() }),
  command("companies", { run: () => showOverlay("companies") }),
  command("undo", { menu: "undo", keys: ["Mod+Z"], run: undo }),
  command("redo", { menu: "redo", keys: ["Mod+Shift+Z", "Mod+Y"], run: redo }),
  command("palette", {
    menu: "palette",
    keys: ["Mod+K"],
    isHidden: true,
    run: () => showOverlay("palette"),
  }),
  command("back", { menu: "back", keys: ["Alt+ArrowLeft"], run: () => globalThis.history.back() }),
  command("forward", {
    menu: "forward",
    keys: ["Alt+ArrowRight"],
    run: () => globalThis.history.forward(),
  }),
  command("explain", { menu: "explain", keys: ["Escape"], run: () => setExplain(null) }),
  command("swap", { keys: ["Mod+Shift+X"], run: swapScenarios }),
  command("uncertainty", {
    keys: ["Mod+Shift+U"],
    run: () => setLens({ uncertainty: !sessionStore.getState().lens.uncertainty }),
  }),
  command("shortcuts", {
    menu: "shortcuts",
    keys: ["Mod+/", "?"],
    run: () => showOverlay("shortcuts"),
  }),
  command("tour", { menu: "tour", run: () => showOverlay("tour") }),
  command("method", { menu: "method", keys: ["F1"], run: () => showOverlay("help") }),
  command("light", { run: () => setTheme("light") }),
  command("dark", { run: () => setTheme("dark") }),
  command("system", { run: () => setTheme("system") }),
  ...(["en", "zh-Hans", "zh-Hant"] satisfies Locale[]).map((language) =>
    command(language, { run: () => setLanguage(language) }),
  ),
  command("zoomIn", { keys: ["Mod+=", "Mod++"], run: () => zoomBy(1) }),
  command("zoomOut", { keys: ["Mod+-"], run: () => zoomBy(-1) }),
  command("zoomReset", { keys: ["Mod+0"], run: () => sessionStore.setState({ zoom: 1 }) }),
];

type Bare<K> = K extends `command.${infer Name}` ? Name : never;

function command(
  name: Bare<keyof typeof commandMessages>,
  given: Omit<Command, "id" | "key">,
): Command {
  return { id: name, key: `command.${name}`, ...given };
}

function swapScenarios(): void {
  const { a, b } = sessionStore.getState().lens;
  if (b !== null) setLens({ a: b, b: a });
}

function zoomBy(steps: number): void {
  const { zoom } = sessionStore.getState();
  const nearest = zooms.findIndex((each) => each >= zoom);
  const next = zooms[Math.min(zooms.length - 1, Math.max(0, nearest + steps))];
  sessionStore.setState({ zoom: next ?? 1 });
}
