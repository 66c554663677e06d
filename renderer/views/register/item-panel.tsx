import type { ReactElement } from "react";
import { Button } from "../../controls/button.tsx";
import { EditableCell } from "../../controls/editable-cell.tsx";
import { CloseIcon, MoreIcon } from "../../controls/icons.tsx";
import { Menu } from "../../controls/menu.tsx";
import { useLocale, useMessages, useText } from "../../i18n/locale-context.ts";
import { registerMessages } from "../../i18n/messages/window/register-messages.ts";
import { documentStore } from "../../state/document/document.ts";
import { openView } from "../../state/session/session-store.ts";
import { showToast } from "../../state/session/toast-store.ts";
import { ItemEffects } from "./item-effects.tsx";
import { ItemEvidence } from "./item-evidence.tsx";
import { ItemKinds } from "./item-kinds.tsx";
import { ItemMethod } from "./item-method.tsx";
import { ItemPosition } from "./item-position.tsx";
import { Part } from "./part.tsx";
import { editItem, removeItem } from "./register-edits.ts";
import type { RegisterRow } from "./register-rows.ts";
import styles from "./item-panel.module.css";

/** Props of what is known of one item. */
export interface ItemPanelProps {
  readonly row: RegisterRow;
  readonly onClose: () => void;
}

/** One item in full: what it is, how it is quantified, what is said of it and where. */
export function ItemPanel({ row, onClose }: ItemPanelProps): ReactElement {
  const { item } = row;
  const say = useMessages(registerMessages);
  const text = useText();
  const locale = useLocale();
  const name = text(item.name);
  const needsText = (typed: string): string | undefined =>
    typed.trim() === "" ? say("register.needsText") : undefined;
  const takeOut = (): void => {
    if (!removeItem(item.id)) return;
    onClose();
    showToast({
      tone: "done",
      text: say("register.removed", { item: name }),
      action: { label: say("register.undo"), run: () => documentStore.actions.undo() },
    });
  };
  return (
    <aside className={styles["panel"]} aria-label={say("register.panel", { name })}>
      <header className={styles["head"]}>
        <h2 className={styles["title"]}>
          <EditableCell
            name={say("register.name")}
            value={name}
            check={needsText}
            onCommit={(typed) => editItem(item.id, { name: { ...item.name, [locale]: typed } })}
          />
        </h2>
        <ItemMenu item={item.id} onRemove={takeOut} />
        <Button look="icon" aria-label={say("register.close")} onPress={onClose}>
          <CloseIcon />
        </Button>
      </header>
      <ItemPosition row={row} />
      <ItemKinds item={item} />
      <Part title={say("register.description")}>
        <EditableCell
          isLong
          name={say("register.description")}
          value={item.description}
          check={needsText}
          onCommit={(description) => editItem(item.id, { description })}
        />
      </Part>
      <ItemMethod row={row} />
      <ItemEffects item={item} />
      <ItemEvidence item={item} />
    </aside>
  );
}

interface ItemMenuProps {
  readonly item: string;
  readonly onRemove: () => void;
}

function ItemMenu({ item, onRemove }: ItemMenuProps): ReactElement {
  const say = useMessages(registerMessages);
  const show = (): void => openView("matrix", { item });
  return (
    <Menu
      look="icon"
      label={say("register.moreActions")}
      actions={[
        { id: "matrix", text: say("register.openMatrix"), run: show },
        { id: "remove", text: say("register.removeItem"), run: onRemove },
      ]}
    >
      <MoreIcon />
    </Menu>
  );
}
