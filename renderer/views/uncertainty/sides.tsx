import { useMemo, type ComponentType, type ReactElement } from "react";
import type { SensitivityResult } from "../../../models/run/sensitivity/sensitivity-types.ts";
import { SideBySide } from "../../controls/side-by-side.tsx";
import { StateNote, Waiting } from "../../controls/state-note.tsx";
import { useMessages } from "../../i18n/locale-context.ts";
import { uncertaintyMessages } from "../../i18n/messages/window/uncertainty-messages.ts";
import { useInMoney } from "../../state/use-in-money.ts";
import type { EnsembleSide } from "./use-ensembles.ts";
import type { UncertaintyProps } from "./uncertainty-props.ts";

/** What a part shows of one pairing. */
export interface SideProps {
  readonly side: EnsembleSide;
  readonly sensitivity: SensitivityResult;
  readonly isStale: boolean;
}

/** A part for each pairing of the lens, beside each other. */
export function Sides(
  props: UncertaintyProps & { readonly Part: ComponentType<SideProps> },
): ReactElement {
  const { ensembles, isStale, Part } = props;
  const say = useMessages(uncertaintyMessages);
  const { a, b } = ensembles;
  const sides = [a, ...(b === undefined ? [] : [b])];
  return (
    <SideBySide
      headingLevel={2}
      sides={sides.map((side) => ({
        name: side.name,
        colour: side.colour,
        children:
          side.sensitivity === undefined ? (
            <Waiting text={say("uncertainty.drawing")} />
          ) : (
            <InMoney {...{ Part, side, isStale }} sensitivity={side.sensitivity} />
          ),
      }))}
    />
  );
}

/** A part with its figures in the money of the lens. */
function InMoney({
  Part,
  sensitivity,
  ...props
}: SideProps & { readonly Part: ComponentType<SideProps> }): ReactElement {
  const inMoney = useInMoney();
  const shown = useMemo(() => inMoney.sensitivity(sensitivity), [inMoney, sensitivity]);
  return <Part {...props} sensitivity={shown} />;
}

/** Said where no uncertain input has a part in the metric. */
export function NothingMoves(): ReactElement {
  const say = useMessages(uncertaintyMessages);
  return <StateNote title={say("uncertainty.noneTitle")} text={say("uncertainty.noneText")} />;
}
