import type { ReactElement } from "react";
import { ViewHeading } from "../../controls/view-heading.tsx";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { scenariosMessages } from "../../i18n/messages/window/scenarios-messages.ts";
import { useWorkbook } from "../../state/document/document.ts";
import { useFormat } from "../../state/use-format.ts";
import { extent, metricExtent, warmingIn } from "./scenarios-figures.ts";
import type { ScenariosProps } from "./scenarios-props.ts";

/** How far the scenarios lie apart in the year of the lens, and where they come from. */
export function ScenarioHeading(props: ScenariosProps): ReactElement {
  const { pairings, runs, paths, a, b, year } = props;
  const say = useMessages(scenariosMessages);
  const text = useText();
  const { number } = useFormat();
  const origin = useOrigin(props);
  const warming = extent(pairings.flatMap(({ id }) => warmingIn(paths, id, year) ?? []));
  const price = metricExtent(runs, "scenario.carbonPrice", year);
  const money = (value: number): string => number(Number(value.toPrecision(2)));
  const title = say("scenarios.headline", {
    year,
    low: number(warming.low, 1),
    high: number(warming.high, 1),
    cheap: money(price.low),
    dear: money(price.high),
  });
  const count = pairings.length;
  const first = text(a.pairing.name);
  const lead =
    b === undefined
      ? say("scenarios.lead", { count, a: first, origin })
      : say("scenarios.leadBoth", { count, a: first, b: text(b.pairing.name), origin });
  return <ViewHeading title={title} lead={lead} />;
}

function useOrigin({ library }: ScenariosProps): string {
  const say = useMessages(scenariosMessages);
  const text = useText();
  const imported = useWorkbook((workbook) => workbook.imported);
  if (imported !== undefined) {
    const { file, model, region } = imported;
    return say("scenarios.originImported", { file, model, region });
  }
  const { phase, vintage, defaultModel, regionLabel } = library.transitions;
  return say("scenarios.origin", {
    phase,
    vintage,
    model: defaultModel,
    region: text(regionLabel),
  });
}
