import { useEffect, useState, type ReactElement } from "react";
import type { FileEntry, FolderList } from "../../../electron/contract/files.ts";
import { Button } from "../../controls/button.tsx";
import { Dialog } from "../../controls/dialog.tsx";
import { Waiting } from "../../controls/state-note.tsx";
import { faultText } from "../../i18n/fault-text.ts";
import { useLocale, useMessages } from "../../i18n/locale-context.ts";
import { fileMessages } from "../../i18n/messages/window/file-messages.ts";
import { askHost } from "../../state/host.ts";
import { withEnding } from "../../state/files/with-ending.ts";
import type { FileChoice } from "../../state/files/file-store.ts";
import styles from "./file-dialog.module.css";

/** Chooses a file in the folders of the user, where the shell has no dialog of its own. */
export function FileDialog({ choice }: { readonly choice: FileChoice }): ReactElement {
  const { mode, purpose, answer } = choice;
  const say = useMessages(fileMessages);
  const [folder, setFolder] = useState<string>();
  const [name, setName] = useState(choice.name);
  const { list, fault } = useFolder(folder, purpose);
  const wanted = mode === "save" ? withEnding(name.trim(), choice.name) : name;
  const path = pathIn(list, wanted);
  const submit = useAnswer(path, answer);
  return (
    <Dialog
      isOpen
      size="wide"
      title={say(mode === "open" ? "file.openTitle" : "file.saveTitle")}
      onClose={() => answer(null)}
      actions={
        <>
          <Button onPress={() => answer(null)}>{say("file.cancel")}</Button>
          <Button look="primary" isDisabled={wanted === "" || fault !== undefined} onPress={submit}>
            {say(mode === "open" ? "file.open" : "file.save")}
          </Button>
        </>
      }
    >
      <NameForm name={name} onName={setName} onSubmit={wanted === "" ? undefined : submit} />
      <p className={styles["folder"]}>{list?.folder ?? ""}</p>
      {fault === undefined ? null : <p role="alert">{fault}</p>}
      {list === undefined && fault === undefined ? <Waiting text="…" /> : null}
      {list === undefined ? null : (
        <Folder
          list={list}
          chosen={name}
          onFolder={setFolder}
          onFile={(entry) => {
            if (entry.name === name) answer(entry.path);
            else setName(entry.name);
          }}
        />
      )}
    </Dialog>
  );
}

function pathIn(list: FolderList | undefined, name: string): string | null {
  return list === undefined || name === "" ? null : `${list.folder.replace(/\/$/, "")}/${name}`;
}

interface NameFormProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onSubmit: (() => void) | undefined;
}

function NameForm({ name, onName, onSubmit }: NameFormProps): ReactElement {
  const say = useMessages(fileMessages);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit?.();
      }}
    >
      <label className={styles["name"]}>
        <span>{say("file.name")}</span>
        <input
          value={name}
          autoFocus
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => onName(event.currentTarget.value)}
        />
      </label>
    </form>
  );
}

/** Answers with the path; before the folder is known, as soon as it is. */
function useAnswer(path: string | null, answer: FileChoice["answer"]): () => void {
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => {
    if (isWaiting && path !== null) answer(path);
  }, [isWaiting, path, answer]);
  return () => setWaiting(true);
}

interface FolderProps {
  readonly list: FolderList;
  readonly chosen: string;
  readonly onFolder: (path: string) => void;
  readonly onFile: (entry: FileEntry) => void;
}

function Folder({ list, chosen, onFolder, onFile }: FolderProps): ReactElement {
  const say = useMessages(fileMessages);
  const { parent, entries } = list;
  return (
    <ul className={styles["list"]}>
      {parent === null ? null : (
        <li>
          <button type="button" data-folder="" onClick={() => onFolder(parent)}>
            {say("file.up")}
          </button>
        </li>
      )}
      {entries.map((entry) => (
        <li key={entry.path}>
          <button
            type="button"
            data-folder={entry.isFolder ? "" : undefined}
            aria-pressed={entry.isFolder ? undefined : entry.name === chosen}
            onClick={() => (entry.isFolder ? onFolder(entry.path) : onFile(entry))}
          >
            {entry.name}
          </button>
        </li>
      ))}
      {entries.length > 0 ? null : <li className={styles["empty"]}>{say("file.empty")}</li>}
    </ul>
  );
}

interface FolderRead {
  readonly list?: FolderList;
  readonly fault?: string;
}

function useFolder(folder: string | undefined, purpose: FileChoice["purpose"]): FolderRead {
  const locale = useLocale();
  const [read, setRead] = useState<FolderRead>({});
  useEffect(() => {
    let isOver = false;
    void askHost("files.list", { folder, purpose }).then((reply) => {
      if (isOver) return;
      setRead(reply.ok ? { list: reply.value } : { fault: faultText(reply.fault, locale) });
    });
    return () => {
      isOver = true;
    };
  }, [folder, purpose, locale]);
  return read;
}
