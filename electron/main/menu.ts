import { Menu, type MenuItemConstructorOptions } from "electron";
import type { RecentFile } from "../contract/workbook.ts";
import type { MenuCommand, ShellWords } from "../contract/window.ts";

type Item = MenuItemConstructorOptions;

/** What a menu is made of, and who hears it. */
export interface MenuParts {
  readonly words: ShellWords;
  readonly recent: readonly RecentFile[];
  readonly isMac: boolean;
  readonly onCommand: (command: MenuCommand) => void;
  readonly onOpenRecent: (path: string) => void;
  readonly onClearRecent: () => void;
}

const accelerators: Readonly<Partial<Record<MenuCommand, string>>> = {
  new: "CmdOrCtrl+N",
  open: "CmdOrCtrl+O",
  save: "CmdOrCtrl+S",
  "save-as": "CmdOrCtrl+Shift+S",
  "print-appendix": "CmdOrCtrl+P",
  undo: "CmdOrCtrl+Z",
  redo: "CmdOrCtrl+Shift+Z",
  find: "CmdOrCtrl+F",
  palette: "CmdOrCtrl+K",
  back: "Alt+Left",
  forward: "Alt+Right",
  settings: "CmdOrCtrl+,",
};

const separator: Item = { type: "separator" };

/** Shows the menu of the program in the words given. */
export function showMenu(parts: MenuParts): void {
  const { words, isMac } = parts;
  const menus = [file(parts), edit(parts), view(parts), go(parts), help(parts)];
  const app: Item = {
    label: "Isotherm",
    submenu: [
      { role: "about", label: words.about },
      separator,
      command("settings", parts),
      separator,
      { role: "quit", label: words.quit },
    ],
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate(isMac ? [app, ...menus] : menus));
}

function command(id: MenuCommand, { words, onCommand }: MenuParts): Item {
  const accelerator = accelerators[id];
  const item: Item = {
    id,
    label: words[id],
    click: () => {
      onCommand(id);
    },
  };
  return accelerator === undefined ? item : { ...item, accelerator };
}

function file(parts: MenuParts): Item {
  const { words, isMac, recent } = parts;
  const item = (id: MenuCommand): Item => command(id, parts);
  const leave: Item[] = isMac ? [] : [item("settings"), { role: "quit", label: words.quit }];
  return {
    label: words.file,
    submenu: [
      item("new"),
      item("open"),
      {
        id: "open-recent",
        label: words["open-recent"],
        enabled: recent.length > 0,
        submenu: recentItems(parts),
      },
      separator,
      item("save"),
      item("save-as"),
      separator,
      item("import"),
      item("export"),
      item("print-appendix"),
      separator,
      { role: "close", label: words.close },
      ...leave,
    ],
  };
}

function recentItems({ words, recent, onOpenRecent, onClearRecent }: MenuParts): Item[] {
  const files = recent.map(({ name, path, exists }): Item => ({
    label: name,
    enabled: exists,
    click: () => {
      onOpenRecent(path);
    },
  }));
  return [...files, separator, { label: words["clear-recent"], click: onClearRecent }];
}

function edit(parts: MenuParts): Item {
  const { words } = parts;
  return {
    label: words.edit,
    submenu: [
      command("undo", parts),
      command("redo", parts),
      separator,
      { role: "cut", label: words.cut },
      { role: "copy", label: words.copy },
      { role: "paste", label: words.paste },
      { role: "selectAll", label: words["select-all"] },
      separator,
      command("find", parts),
    ],
  };
}

function view(parts: MenuParts): Item {
  const { words } = parts;
  return {
    label: words.view,
    submenu: [
      command("palette", parts),
      command("explain", parts),
      separator,
      { role: "zoomIn", label: words["zoom-in"] },
      { role: "zoomOut", label: words["zoom-out"] },
      { role: "resetZoom", label: words["actual-size"] },
      { role: "togglefullscreen", label: words["full-screen"] },
    ],
  };
}

function go(parts: MenuParts): Item {
  return { label: parts.words.go, submenu: [command("back", parts), command("forward", parts)] };
}

function help(parts: MenuParts): Item {
  const items = (["method", "shortcuts", "tour"] as const).map((id) => command(id, parts));
  return { role: "help", label: parts.words.help, submenu: items };
}
