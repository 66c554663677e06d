import type { ReactElement } from "react";
import { MenuIcon } from "../../controls/icons.tsx";
import { Menu } from "../../controls/menu.tsx";
import { useMessages } from "../../i18n/locale-context.ts";
import { commandMessages } from "../../i18n/messages/window/command-messages.ts";
import { useDocument } from "../../state/document/document.ts";
import { commandTable } from "./command-table.ts";
import { keysText } from "./keys.ts";

/** What the menu offers, a group a line. */
const groups: readonly (readonly string[])[] = [
  ["new", "open", "save", "save-as"],
  ["companies"],
  ["undo", "redo"],
  ["en", "zh-Hans", "zh-Hant"],
  ["light", "dark", "system"],
  ["tour", "shortcuts", "method"],
];

/** The menu of the window: files, undo, language, theme, help. */
export function WindowMenu(): ReactElement {
  const say = useMessages(commandMessages);
  const canUndo = useDocument(({ past, draft }) => past.length > 0 || draft !== null);
  const canRedo = useDocument(({ future }) => future.length > 0);
  const actions = groups.flatMap((group) =>
    commandTable
      .filter(({ id }) => group.includes(id))
      .map((command, index) => ({
        id: command.id,
        text: say(command.key),
        keys: keysText(command),
        isDisabled: (command.id === "undo" && !canUndo) || (command.id === "redo" && !canRedo),
        startsGroup: index === 0 && group !== groups[0],
        run: command.run,
      })),
  );
  return (
    <Menu look="icon" label={say("command.menu")} actions={actions}>
      <MenuIcon />
    </Menu>
  );
}
