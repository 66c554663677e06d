import type { ReactElement } from "react";
import { useMessages } from "../../i18n/locale-context.ts";
import { matrixMessages } from "../../i18n/messages/window/matrix-messages.ts";
import { useFormat } from "../../state/use-format.ts";
import { agreementOf, firmRanks } from "./matrix-figures.ts";
import type { MatrixScene } from "./use-matrix-scene.ts";

/** What is drawn and under which assumption, how many published ratings agree, how firm the order is. */
export function MatrixLead({ scene }: { readonly scene: MatrixScene }): ReactElement {
  const say = useMessages(matrixMessages);
  const { number } = useFormat();
  const { matrix } = scene.shown;
  const { after, to } = matrix.horizon;
  const firm = firmRanks(matrix);
  const agreement = agreementOf(scene.shown);
  const parts = [
    say("matrix.lead", { from: after + 1, to, scenario: scene.side.name }),
    matrix.draws > 1
      ? say("matrix.lead.draws", { draws: number(matrix.draws) })
      : say("matrix.lead.central"),
    agreement.of === 0 ? "" : say("matrix.lead.agreement", agreement),
    orderPart(firm, matrix.items.length),
  ];
  return <>{parts.join("")}</>;

  function orderPart(count: number | null, all: number): string {
    if (count === null || count >= all) return "";
    if (count === 0) return say("matrix.lead.noOrder");
    return count === 1 ? say("matrix.lead.firstOnly") : say("matrix.lead.order", { count });
  }
}
