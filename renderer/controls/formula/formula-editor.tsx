import { useEffect, useRef, type ReactElement } from "react";
import type { FormulaName, FormulaText } from "./formula-text.ts";
import styles from "./formula-editor.module.css";

/** Props of a field for a formula. */
export interface FormulaEditorProps {
  readonly label: string;
  readonly value: string;
  /** What may be completed. */
  readonly names: readonly FormulaName[];
  /** What is wrong with the formula as it stands; undefined where nothing is known to be. */
  readonly problem?: string | undefined;
  readonly onChange: (formula: string) => void;
}

/** A formula with completion of names and marks where it does not hold; its code is loaded on demand. */
export function FormulaEditor(props: FormulaEditorProps): ReactElement {
  const { value, problem } = props;
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<FormulaText>(undefined);
  const given = useRef(props);
  given.current = props;

  useEffect(() => {
    let isGone = false;
    void import("./formula-text.ts").then(({ openFormula }) => {
      if (isGone || place.current === null) return;
      const { value: text, label: name } = given.current;
      editor.current = openFormula(place.current, {
        text,
        label: name,
        names: () => given.current.names,
        onChange: (formula) => given.current.onChange(formula),
      });
      editor.current.mark(given.current.problem);
    });
    return () => {
      isGone = true;
      editor.current?.close();
      editor.current = undefined;
    };
  }, []);

  useEffect(() => editor.current?.replace(value), [value]);
  useEffect(() => editor.current?.mark(problem), [problem]);

  return (
    <div ref={place} className={styles["editor"]} data-wrong={problem !== undefined || undefined} />
  );
}
