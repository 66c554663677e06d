import type { ReactElement } from "react";
import { leverName } from "../../charts/wedges/wedges-series.ts";
import { netWedgesScale } from "../../charts/net-wedges/net-wedges-series.ts";
import { scaledWithUnit } from "../../format/scale.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { neutralityMessages } from "../../i18n/messages/window/neutrality-messages.ts";
import { usePairings } from "../../state/results/catalogue-store.ts";
import { useWorkbook } from "../../state/document/document.ts";
import { useLens } from "../../state/session/session-store.ts";
import { useFormat } from "../../state/use-format.ts";
import { strongestLever } from "./neutrality-figures.ts";
import { presentShare } from "./levers.ts";
import type { NeededProps } from "./neutrality-props.ts";

/** What is drawn, what does most, and what it would take. */
export function NeutralityLead(props: NeededProps): ReactElement {
  const { figures, inputs, company, shift } = props;
  const say = useMessages(neutralityMessages);
  const text = useText();
  const { locale, percent } = useFormat();
  const { a, year } = useLens();
  const pairing = usePairings().find(({ id }) => id === a);
  const overrides = useWorkbook((workbook) => workbook.overrides[company.id]);
  const { path, wedges, targetYear, gap } = figures;
  const scale = netWedgesScale({ scenario: a, path, wedges, other: undefined }, locale);
  const strongest = strongestLever(wedges, year);
  const cause =
    strongest === undefined
      ? ""
      : say("neutrality.cause", {
          year,
          lever: leverName(strongest.lever, locale),
          amount: scaledWithUnit(strongest.amount, scale),
        });
  const need = (): string => {
    if (targetYear === undefined) return say("neutrality.noTarget");
    if (gap === undefined || gap <= 0) return "";
    if (shift.kind === "unknown") return "";
    if (shift.kind !== "found") return say("neutrality.notEnough", { year: targetYear });
    const present = presentShare({ inputs, overrides, year: targetYear });
    const needed = present + shift.shift;
    const shown = { needed: percent(needed, needed > 0.99 ? 1 : 0), present: percent(present) };
    return say("neutrality.need", { year: targetYear, ...shown });
  };
  const scenario = pairing === undefined ? a : text(pairing.name);
  return <>{say("neutrality.lead", { unit: scale.unit, scenario, cause, need: need() })}</>;
}
