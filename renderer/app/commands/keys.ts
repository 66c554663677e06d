import { commandTable, type Command } from "./command-table.ts";

const isMac = /Mac/.test(globalThis.navigator?.userAgent ?? "");

/** A key with what is held down, in the form that commands name keys. */
function keyName(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}): string {
  const { key } = event;
  const isLetter = /^[a-z]$/i.test(key);
  const parts = [
    ...((isMac ? event.metaKey : event.ctrlKey) ? ["Mod"] : []),
    ...(event.altKey ? ["Alt"] : []),
    ...(event.shiftKey && (isLetter || key.length > 1) ? ["Shift"] : []),
    isLetter ? key.toUpperCase() : key,
  ];
  return parts.join("+");
}

/** The keys of a command as they are shown; nothing where it has none. */
export function keysText({ keys: [first] = [] }: Pick<Command, "keys">): string | undefined {
  return first
    ?.replace("Mod+", isMac ? "⌘" : "Ctrl ")
    .replace("Shift+", isMac ? "⇧" : "Shift ")
    .replace("Alt+", isMac ? "⌥" : "Alt ")
    .replace("ArrowLeft", "←")
    .replace("ArrowRight", "→");
}

/** Does what a key asks for, unless it is typed into a field; gives what ends the listening. */
export function listenForKeys(): () => void {
  const listener = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    const name = keyName(event);
    const found = commandTable.find(({ keys = [] }) => keys.includes(name));
    if (found === undefined || (isTyped(event.target) && !staysWhileTyping(name))) return;
    event.preventDefault();
    found.run();
  };
  globalThis.addEventListener("keydown", listener);
  return () => globalThis.removeEventListener("keydown", listener);
}

/** Fields that hold no text of their own to undo. */
const untyped: ReadonlySet<string> = new Set(["range", "checkbox", "radio", "button"]);

function isTyped(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement && untyped.has(target.type)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** Keys that mean the window's command also in a field; undo and plain keys are the field's own. */
function staysWhileTyping(name: string): boolean {
  return name.startsWith("Mod+") && !/^Mod\+(Shift\+)?[ZYXCVA]$/.test(name);
}
