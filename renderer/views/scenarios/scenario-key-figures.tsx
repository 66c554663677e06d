import type { ReactElement } from "react";
import { percentilesIn, valueIn } from "../../charts/drawing/read-results.ts";
import { Figure } from "../../controls/figure.tsx";
import { KindTag } from "../../controls/kind-tag.tsx";
import { pathwayColour } from "../../controls/pathway-colour.ts";
import { Swatch } from "../../controls/side-by-side.tsx";
import { ValueWithRange } from "../../controls/value-with-range.tsx";
import { KeyFigure, KeyFigures } from "../../controls/view-heading.tsx";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { scenariosMessages } from "../../i18n/messages/window/scenarios-messages.ts";
import { useLensField } from "../../state/session/session-store.ts";
import { useFormat } from "../../state/use-format.ts";
import { bandOf, viewOf, warmingIn } from "./scenarios-figures.ts";
import type { ScenarioSide, ScenariosProps } from "./scenarios-props.ts";
import { useVariables, type Variable } from "./variables.ts";
import styles from "./scenarios.module.css";

/** The variables in the year of the lens, under A with B beneath. */
export function ScenarioKeyFigures(props: ScenariosProps): ReactElement {
  const [, ...rest] = useVariables(props);
  return (
    <KeyFigures>
      <Warming {...props} />
      {rest.map((variable) => (
        <Level key={variable.id} {...props} variable={variable} />
      ))}
    </KeyFigures>
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
  return (
    <KeyFigure label={say("scenarios.warmingIn", { year })}>
      <ValueWithRange
        size="figure"
        value={shown(a)}
        unit="°C"
        range={band === undefined ? undefined : bounds(band, 1)}
      />{" "}
      {view === undefined ? null : <KindTag kind={view.provenance.kind} />}
      <OtherValue side={b}>{shown(b)}</OtherValue>
    </KeyFigure>
  );
}

interface LevelProps extends ScenariosProps {
  readonly variable: Variable;
}

function Level({ a, b, year, variable, isStale }: LevelProps): ReactElement {
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
      <span className={styles["drawn"]} data-stale={isStale || undefined}>
        <Figure of={{ metric, year }} name={label}>
          <ValueWithRange
            size="figure"
            value={shown(a)}
            unit={id === "carbonPrice" ? unit : undefined}
            range={range}
          />
        </Figure>
      </span>
      <OtherValue side={b}>{b === undefined ? undefined : shown(b)}</OtherValue>
    </KeyFigure>
  );
}

interface OtherValueProps {
  readonly side: ScenarioSide | undefined;
  readonly children: string | undefined;
}

function OtherValue({ side, children }: OtherValueProps): ReactElement | null {
  const text = useText();
  if (side === undefined || children === undefined) return null;
  return (
    <span className={styles["other"]} title={text(side.pairing.name)}>
      <Swatch colour={pathwayColour(side.pairing.hazardsFrom)} />
      {children}
    </span>
  );
}
