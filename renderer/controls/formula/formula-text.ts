import {
  autocompletion,
  completionKeymap,
  type CompletionContext,
  type CompletionResult,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { lintGutter, setDiagnostics, type Diagnostic } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";

/** A name that may stand in a formula. */
export interface FormulaName {
  readonly name: string;
  readonly unit: string;
  readonly means: string;
}

/** An open field for a formula. */
export interface FormulaText {
  /** Puts another formula in, unless it is the one that stands there. */
  readonly replace: (formula: string) => void;
  /** Marks what is wrong: the part quoted in the message, or else all of it. */
  readonly mark: (problem: string | undefined) => void;
  readonly close: () => void;
}

interface FormulaRequest {
  readonly text: string;
  readonly label: string;
  readonly names: () => readonly FormulaName[];
  readonly onChange: (formula: string) => void;
}

/**
 * Opens a field for a formula inside an element. It stands in a shadow root, where the editor adopts its
 * style sheets: style elements would be refused by the window's content policy.
 */
export function openFormula(parent: HTMLElement, request: FormulaRequest): FormulaText {
  const { text, label, names, onChange } = request;
  const root = parent.shadowRoot ?? parent.attachShadow({ mode: "open" });
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: text,
      extensions: [
        history(),
        keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        autocompletion({ override: [(context) => complete(context, names())], icons: false }),
        lintGutter(),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ "aria-label": label, spellcheck: "false" }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString());
        }),
        look,
      ],
    }),
  });
  return {
    replace: (formula) => {
      const { doc } = view.state;
      if (doc.toString() === formula) return;
      view.dispatch({ changes: { from: 0, to: doc.length, insert: formula } });
    },
    mark: (problem) => {
      view.dispatch(setDiagnostics(view.state, problem === undefined ? [] : [at(view, problem)]));
    },
    close: () => view.destroy(),
  };
}

function complete(
  context: CompletionContext,
  names: readonly FormulaName[],
): CompletionResult | null {
  const word = context.matchBefore(/[A-Za-z][A-Za-z0-9.]*/);
  if (word === null && !context.explicit) return null;
  return {
    from: word?.from ?? context.pos,
    options: names.map(({ name, unit, means }) => ({ label: name, detail: unit, info: means })),
    validFor: /^[A-Za-z0-9.]*$/,
  };
}

/** Where the part that a message quotes stands in the formula; all of it where none is quoted. */
function at(view: EditorView, message: string): Diagnostic {
  const text = view.state.doc.toString();
  const quoted = [...message.matchAll(/["“'`]([^"”'`]+)["”'`]/g)].map(([, part]) => part ?? "");
  const part = quoted.find((each) => text.includes(each));
  const from = part === undefined ? 0 : text.indexOf(part);
  const to = part === undefined ? text.length : from + part.length;
  return { from, to, severity: "error", message };
}

const look = EditorView.theme({
  "&": { fontSize: "12px", color: "var(--ink)" },
  "&.cm-focused": { outline: "none" },
  ".cm-content": { fontFamily: "var(--mono)", padding: "6px 0", caretColor: "var(--ink)" },
  ".cm-gutters": { background: "none", border: "none" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-tooltip": {
    background: "var(--panel)",
    border: "none",
    borderRadius: "var(--radius-float)",
    boxShadow: "var(--float-shadow)",
    color: "var(--ink)",
    maxWidth: "420px",
  },
  ".cm-tooltip-autocomplete ul li[aria-selected]": {
    background: "var(--accent-soft)",
    color: "var(--ink)",
  },
  ".cm-completionDetail": { color: "var(--second)", fontStyle: "normal" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--warning)" },
});
