import type { ReactElement } from "react";
import { percentilesIn, valueIn } from "../../charts/drawing/read-results.ts";
import { Figure } from "../../controls/figure.tsx";
import { KindTag } from "../../controls/kind-tag.tsx";
import { OneSidedNote } from "../../controls/one-sided-note.tsx";
import { ValueWithRange } from "../../controls/value-with-range.tsx";
import { KeyFigure, KeyFigures } from "../../controls/view-heading.tsx";
import { useMessages } from "../../i18n/locale-context.ts";
import { scenariosMessages } from "../../i18n/messages/window/scenarios-messages.ts";
import { useLensField } from "../../state/session/session-store.ts";
import { useFormat } from "../../state/use-format.ts";
import { DrawnFigure } from "../drawn-figure.tsx";
import { OtherValue } from "../other-value.tsx";
import { rangedIn } from "../ranged-in.ts";
import { bandOf, viewOf, warmingIn } from "./scenarios-figures.ts";
import type { ScenarioSide, ScenariosProps } from "./scenarios-props.ts";
import { useVariables, type Variable } from "./variables.ts";

/** The variables in the year of the lens, under A with B beneath. */
export function ScenarioKeyFigures(props: ScenariosProps): ReactElement {
  const [, ...rest] = useVariables(props);
  const ranged = rest.map(({ metric = "" }) => rangedIn(props.a, { metric }, props.year));
  return (
    <>
    <KeyFigures>
      <Warming {...props} />
      {rest.map((variable) => (
        <Level key={variable.id} {...props} variable={variable} />
      ))}
    </KeyFigures>
    <OneSidedNote figures={ranged} />
    </>
  );
}

function Warming({ paths, a, b, year }: ScenariosProps): ReactElement {
  const say = useMessages(scenariosMessages);
  const { number, bounds } = useFormat();
  const hasRanges = useLensField("uncertainty");
  const view = viewOf(paths, a.pairing.id, "climate.globalWarming");
  const [band] = view === undefined || !hasRanges ? [] : bandOf(view, [year, year]);
  const shown = (side: ScenarioSide | undefined): string | undefined => {
    const value = side === undefined ? undefined : warmingIn(paths, side.pairing.id, year);
    return value === undefined ? undefined : number(value, 2);
  };
  const label = say("scenarios.warmingIn", { year });
  return (
    <KeyFigure label={label}>
      <Figure of={{ metric: "climate.globalWarming", year }} name={label}>
        <ValueWithRange
          size="figure"
          value={shown(a)}
          unit="°C"
          range={band === undefined ? undefined : bounds(band, 1)}
        />
      </Figure>{" "}
      {view === undefined ? null : <KindTag kind={view.provenance.kind} />}
      <OtherValue>{shown(b) ?? null}</OtherValue>
    </KeyFigure>
  );
}

interface LevelProps extends ScenariosProps {
  readonly variable: Variable;
}

function Level({ a, b, year, variable }: LevelProps): ReactElement {
  const say = useMessages(scenariosMessages);
  const { number, bounds } = useFormat();
  const { metric = "", decimals, name, unit, id } = variable;
  const label = say("scenarios.figureIn", { variable: name, year });
  const shown = ({ run }: ScenarioSide): string => number(valueIn(run, { metric }, year), decimals);
  const { p05 = null, p95 = null } =
    (a.drawn === undefined ? undefined : percentilesIn(a.drawn, { metric }, year)) ?? {};
  const range =
    p05 === null || p95 === null || number(p05, decimals) === number(p95, decimals)
      ? undefined
      : bounds({ low: p05, high: p95 }, decimals);
  return (
    <KeyFigure label={label}>
      <DrawnFigure>
        <Figure of={{ metric, year }} name={label}>
          <ValueWithRange
            size="figure"
            value={shown(a)}
            unit={id === "carbonPrice" ? unit : undefined}
            range={range}
          />
        </Figure>
      </DrawnFigure>
      <OtherValue>{b === undefined ? null : shown(b)}</OtherValue>
    </KeyFigure>
  );
}
