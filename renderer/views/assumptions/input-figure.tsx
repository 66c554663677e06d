import type { ReactElement, ReactNode } from "react";
import { Figure } from "../../controls/figure.tsx";
import { inputTarget } from "../../state/input-target.ts";
import { useLensField } from "../../state/session/session-store.ts";
import type { InputRow } from "./input-rows.ts";

/** Props of the value of an input that explains itself. */
export interface InputFigureProps {
  readonly row: Pick<InputRow, "entry" | "view">;
  readonly name: string;
  readonly children: ReactNode;
}

/** The value of an input, which opens its explanation under the lens's pairing and year. */
export function InputFigure({ row, name, children }: InputFigureProps): ReactElement {
  const year = useLensField("year");
  const { entry, view } = row;
  if (entry === undefined) return <>{children}</>;
  return (
    <Figure of={inputTarget(entry, { label: view.label, year })} name={name}>
      {children}
    </Figure>
  );
}
