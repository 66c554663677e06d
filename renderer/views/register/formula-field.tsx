import { useMemo, useState, type ReactElement } from "react";
import type { FormulaMethod, Method } from "../../../models/company/method-schema.ts";
import { Button } from "../../controls/button.tsx";
import { FormulaEditor, type FormulaEditorProps } from "../../controls/formula/formula-editor.tsx";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { registerMessages } from "../../i18n/messages/window/register-messages.ts";
import { useCatalogue } from "../../state/results/catalogue-store.ts";
import { useJob } from "../../state/results/use-job.ts";
import { editMethod } from "./register-edits.ts";
import styles from "./item-panel.module.css";

/** Props of a field for an item's formula. */
export interface FormulaFieldProps {
  readonly item: string;
  /** How the item is quantified so far. */
  readonly method: Method | undefined;
  readonly onDone: () => void;
}

/** A formula as it is written: completed, checked by the model, taken by a button. */
export function FormulaField({ item, method, onDone }: FormulaFieldProps): ReactElement {
  const say = useMessages(registerMessages);
  const [formula, setFormula] = useState(() => startOf(method));
  const draft = draftOf(method, say("register.useFormula"));
  const { isSound, problem } = useCheck({ item, formula, unit: draft.unit });
  const take = (): void => {
    if (editMethod(item, { ...draft, formula: formula.trim() })) onDone();
  };
  const isNew = method?.kind !== "formula" || formula.trim() !== method.formula;
  const words =
    formula.trim() === ""
      ? say("register.formulaHelp")
      : isSound
        ? say("register.formulaSound", { unit: draft.unit })
        : say("register.formulaChecking");
  return (
    <div className={styles["formula"]}>
      <FormulaEditor
        label={say("register.formula")}
        value={formula}
        names={useNames()}
        problem={problem}
        onChange={setFormula}
      />
      <p
        className={styles["checked"]}
        role="status"
        data-wrong={problem !== undefined || undefined}
      >
        {problem ?? words}
      </p>
      {isNew ? (
        <Button look="primary" isDisabled={!isSound} onPress={take}>
          {say("register.formulaApply")}
        </Button>
      ) : null}
    </div>
  );
}

function startOf(method: Method | undefined): string {
  if (method?.kind === "formula") return method.formula;
  return method?.kind === "metric" ? method.metric : "";
}

/** What the formula is put into: the present method, or a new one on the same statement line. */
function draftOf(method: Method | undefined, why: string): FormulaMethod {
  if (method?.kind === "formula") return method;
  const statementLine = method?.statementLine ?? "operating-expenses";
  return { kind: "formula", formula: "", unit: "CNY", statementLine, why: method?.why ?? why };
}

interface Check {
  readonly isSound: boolean;
  readonly problem: string | undefined;
}

/** What the model says of a formula, a moment after the last key. */
function useCheck(asked: {
  readonly item: string;
  readonly formula: string;
  readonly unit: string;
}): Check {
  const isEmpty = asked.formula.trim() === "";
  const { result, status } = useJob("formula", isEmpty ? null : asked, { pause: 200 });
  if (isEmpty || result === undefined || status !== "fresh") {
    return { isSound: false, problem: undefined };
  }
  return { isSound: result.isSound, problem: result.isSound ? undefined : result.message };
}

/** Names of the model that a formula may use. */
function useNames(): FormulaEditorProps["names"] {
  const catalogue = useCatalogue();
  const text = useText();
  return useMemo(() => {
    if (catalogue === null) return [];
    const entries = [...Object.values(catalogue.metrics), ...Object.values(catalogue.inputs)];
    return entries.map(({ id, unit, means }) => ({ name: id, unit, means: text(means) }));
  }, [catalogue, text]);
}
