import type { MenuAction } from "../../controls/menu.tsx";
import { sayIn, type Say } from "../../i18n/locale-context.ts";
import { commandMessages } from "../../i18n/messages/window/command-messages.ts";
import { contextMessages } from "../../i18n/messages/window/context-messages.ts";
import { documentStore } from "../../state/document/document.ts";
import { sessionStore } from "../../state/session/session-store.ts";
import { showToast } from "../../state/session/toast-store.ts";
import { commandTable } from "../commands/command-table.ts";
import { keysText } from "../commands/keys.ts";

type Words = Say<typeof contextMessages>;

/** What may be done with what stands at a place, and in the window at large. */
export function contextActions(target: Element): readonly MenuAction[] {
  const say = sayIn(contextMessages, sessionStore.getState().language);
  const own = [figureActions(target, say), chartActions(target), tableActions(target, say)];
  return [...own, ...commandGroups()]
    .filter((group) => group.length > 0)
    .flatMap((group, i) =>
      group.map((action, k) => ({ ...action, startsGroup: i > 0 && k === 0 })),
    );
}

function figureActions(target: Element, say: Words): readonly MenuAction[] {
  const figure = target.closest<HTMLElement>("[data-figure]");
  if (figure === null) return [];
  const text = figure.innerText.trim();
  return [
    { id: "explain", text: say("context.explain"), run: () => figure.click() },
    { id: "copy-figure", text: say("context.copyFigure"), run: () => copy(text, say) },
  ];
}

/** What a chart offers at its foot, in its own words. */
function chartActions(target: Element): readonly MenuAction[] {
  const tools =
    target.closest("figure")?.querySelectorAll<HTMLButtonElement>("footer button") ?? [];
  return [...tools].map((tool, i) => ({
    id: `tool-${i}`,
    text: tool.innerText,
    isDisabled: tool.disabled,
    run: () => tool.click(),
  }));
}

function tableActions(target: Element, say: Words): readonly MenuAction[] {
  const table = target.closest("figure") === null ? target.closest("table") : null;
  if (table === null) return [];
  return [
    {
      id: "copy-table",
      text: say("context.copyTable"),
      run: () => copy(tableText(table), say),
    },
  ];
}

/** Cells parted by tabs, as spreadsheets take them. */
function tableText(table: HTMLTableElement): string {
  const rows = [...table.rows].map((row) =>
    [...row.cells].map((cell) => cell.innerText.replaceAll(/\s+/g, " ").trim()).join("\t"),
  );
  return `${rows.join("\n")}\n`;
}

function copy(text: string, say: Words): void {
  navigator.clipboard.writeText(text).then(
    () => showToast({ tone: "done", text: say("context.copied") }),
    () => showToast({ tone: "warning", text: say("context.notCopied") }),
  );
}

const groups: readonly (readonly string[])[] = [
  ["undo", "redo"],
  ["back", "forward"],
  ["save", "palette"],
];

function commandGroups(): readonly (readonly MenuAction[])[] {
  const say = sayIn(commandMessages, sessionStore.getState().language);
  const { past, future, draft } = documentStore.getState();
  const off: Readonly<Record<string, boolean>> = {
    undo: past.length === 0 && draft === null,
    redo: future.length === 0,
  };
  return groups.map((group) =>
    commandTable
      .filter(({ id }) => group.includes(id))
      .map(({ id, key, keys, run }) => ({
        ...{ id, run, text: say(key), isDisabled: off[id] === true },
        keys: keysText(keys === undefined ? {} : { keys }),
      })),
  );
}
