import { useMemo, useState, type KeyboardEvent, type ReactElement } from "react";
import { Dialog as AriaDialog, Modal, ModalOverlay } from "react-aria-components";
import { useLocale, useMessages } from "../../i18n/locale-context.ts";
import { commandMessages } from "../../i18n/messages/window/command-messages.ts";
import { useWorkbook } from "../../state/document/document.ts";
import { useCatalogue } from "../../state/results/catalogue-store.ts";
import { showOverlay, useLens } from "../../state/session/session-store.ts";
import { findEntries } from "./find-entries.ts";
import { paletteEntries, type PaletteEntry } from "./palette-entries.ts";
import styles from "./palette.module.css";

/** Search over everything, and everything that can be done, at one place. */
export function Palette(): ReactElement {
  const say = useMessages(commandMessages);
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles["veil"] ?? ""}
      onOpenChange={(isOpen) => {
        if (!isOpen) showOverlay(null);
      }}
    >
      <Modal className={styles["modal"] ?? ""}>
        <AriaDialog className={styles["dialog"] ?? ""} aria-label={say("command.palette")}>
          <Search />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function Search(): ReactElement {
  const say = useMessages(commandMessages);
  const [search, setSearch] = useState("");
  const [at, setAt] = useState(0);
  const found = useFound(search);
  const chosen = found[Math.min(at, found.length - 1)];
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      setAt(Math.max(0, Math.min(found.length - 1, at + by)));
    } else if (event.key === "Enter" && chosen !== undefined) {
      event.preventDefault();
      choose(chosen);
    }
  };
  return (
    <>
      <input
        className={styles["input"]}
        role="combobox"
        aria-expanded
        aria-controls="palette-list"
        aria-activedescendant={chosen === undefined ? undefined : optionId(chosen)}
        aria-label={say("command.palette")}
        placeholder={say("palette.prompt")}
        autoFocus
        value={search}
        onChange={(event) => {
          setSearch(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul
        id="palette-list"
        role="listbox"
        className={styles["list"]}
        aria-label={say("command.palette")}
      >
        {found.map((entry, index) => (
          <Entry
            key={entry.id}
            entry={entry}
            isChosen={entry === chosen}
            isFirst={index === 0 || found[index - 1]?.group !== entry.group}
          />
        ))}
      </ul>
      {found.length > 0 ? null : <p className={styles["nothing"]}>{say("palette.nothing")}</p>}
    </>
  );
}

function useFound(search: string): readonly PaletteEntry[] {
  const locale = useLocale();
  const lens = useLens();
  const workbook = useWorkbook((each) => each);
  const catalogue = useCatalogue();
  const entries = useMemo(
    () => (catalogue === null ? [] : paletteEntries({ workbook, catalogue, lens, locale })),
    [workbook, catalogue, lens, locale],
  );
  return useMemo(() => findEntries(entries, search), [entries, search]);
}

interface EntryProps {
  readonly entry: PaletteEntry;
  readonly isChosen: boolean;
  readonly isFirst: boolean;
}

function Entry({ entry, isChosen, isFirst }: EntryProps): ReactElement {
  const say = useMessages(commandMessages);
  return (
    <li
      id={optionId(entry)}
      role="option"
      aria-selected={isChosen}
      className={styles["entry"]}
      ref={(element) => {
        if (isChosen) element?.scrollIntoView({ block: "nearest" });
      }}
      onClick={() => choose(entry)}
    >
      <span className={styles["group"]}>{isFirst ? say(`palette.${entry.group}`) : ""}</span>
      <span className={styles["text"]}>{entry.text}</span>
      <span className={styles["note"]}>{entry.keys ?? entry.note}</span>
    </li>
  );
}

function choose(entry: PaletteEntry): void {
  showOverlay(null);
  entry.run();
}

function optionId({ id }: PaletteEntry): string {
  return `palette-${id.replaceAll(/[^a-zA-Z0-9-]/g, "_")}`;
}
