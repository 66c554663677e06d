import { useMemo, type ReactElement } from "react";
import { ScenarioCurvesChart } from "../../charts/scenario-curves/scenario-curves-chart.ts";
import { scenarioCurvesSeries } from "../../charts/scenario-curves/scenario-curves-series.ts";
import { scenarioCurvesTable } from "../../charts/scenario-curves/scenario-curves-targets.ts";
import { ChartFrame } from "../../charts/screen/chart-frame.tsx";
import { SmallMultiplesChart } from "../../charts/small-multiples/small-multiples-chart.ts";
import { smallMultiplesTable } from "../../charts/small-multiples/small-multiples-layout.ts";
import { Segmented } from "../../controls/segmented.tsx";
import { useWidth } from "../../controls/use-width.ts";
import { useMessages } from "../../i18n/locale-context.ts";
import { scenariosMessages } from "../../i18n/messages/window/scenarios-messages.ts";
import { setViewParams, useLensField, useViewParam } from "../../state/session/session-store.ts";
import { useChart } from "../use-chart.ts";
import { useCurveNames } from "./curve-names.ts";
import { panelOf, sharedCurves, until, type SharedCurve } from "./scenario-curves.ts";
import type { ScenariosProps } from "./scenarios-props.ts";
import { explainedBy, useVariables, type Variable } from "./variables.ts";
import styles from "./scenarios.module.css";

/** Every variable side by side, or one of them large with all its scenarios named. */
export function ScenarioPictures(props: ScenariosProps): ReactElement {
  const say = useMessages(scenariosMessages);
  const variables = useVariables(props);
  const param = useViewParam("variable");
  const chosen = variables.find(({ id }) => id === param);
  const segments = [
    { id: "all", text: say("scenarios.all") },
    ...variables.map(({ id, name }) => ({ id, text: name })),
  ];
  return (
    <section className={styles["pictures"]} aria-label={say("scenarios.variable")}>
      <Segmented
        label={say("scenarios.variable")}
        segments={segments}
        value={chosen?.id ?? "all"}
        onChange={(id) => setViewParams({ variable: id === "all" ? undefined : id })}
      />
      {chosen === undefined ? (
        <AllVariables {...props} variables={variables} />
      ) : (
        <OneVariable {...props} variable={chosen} />
      )}
    </section>
  );
}

function AllVariables(
  props: ScenariosProps & { readonly variables: readonly Variable[] },
): ReactElement {
  const { pairings, runs, paths, library, a, b, variables } = props;
  const say = useMessages(scenariosMessages);
  const names = useCurveNames(props);
  const hasBand = useLensField("uncertainty");
  const { ref, width } = useWidth();
  const { theme, locale, screen } = useChart();
  const from = a.run.baseYear;
  const series = useMemo(
    () => ({
      years: [from, until] as const,
      panels: variables.map((variable) =>
        panelOf(
          variable,
          sharedCurves({ pairings, runs, paths, library, a, b }, variable, {
            ...names,
            pathway: names.short,
          }),
          hasBand,
        ),
      ),
    }),
    [pairings, runs, paths, library, a, b, names, hasBand, from, variables],
  );
  const name = say("scenarios.pictureAll", { from, to: until });
  return (
    <div ref={ref} className={styles["picture"]}>
      <ChartFrame
        table={() => smallMultiplesTable(series, locale)}
        name={name}
        theme={theme}
        locale={locale}
        sources={hasBand ? say("scenarios.bandNote") : null}
      >
        {width === 0 ? null : (
          <SmallMultiplesChart
            series={series}
            width={width}
            theme={theme}
            locale={locale}
            label={name}
            screen={screen}
          />
        )}
      </ChartFrame>
    </div>
  );
}

function OneVariable(props: ScenariosProps & { readonly variable: Variable }): ReactElement {
  const { pairings, runs, paths, library, a, b, variable } = props;
  const say = useMessages(scenariosMessages);
  const names = useCurveNames(props);
  const hasBand = useLensField("uncertainty");
  const { ref, width } = useWidth();
  const { theme, locale, screen } = useChart();
  const from = a.run.baseYear;
  const series = useMemo(() => {
    const curves = sharedCurves({ pairings, runs, paths, library, a, b }, variable, names);
    return scenarioCurvesSeries({
      unit: variable.unit,
      curves: curves.map((curve) => ({ ...labelled(curve), metric: explainedBy(variable) })),
      bands: hasBand ? curves.filter(({ isMain }) => isMain).map(bandOfCurve) : [],
      years: [from, until],
      fromZero: variable.id !== "priceIndex",
    });
  }, [pairings, runs, paths, library, a, b, variable, names, hasBand, from]);
  const name = say("scenarios.picture", { variable: variable.name, from, to: until });
  return (
    <div ref={ref} className={styles["picture"]}>
      <ChartFrame
        table={() => scenarioCurvesTable(series, locale)}
        name={name}
        theme={theme}
        locale={locale}
        sources={hasBand ? say("scenarios.bandNote") : null}
      >
        {width === 0 ? null : (
          <ScenarioCurvesChart
            series={series}
            width={width}
            height={Math.round(Math.min(460, Math.max(300, width * 0.36)))}
            theme={theme}
            locale={locale}
            label={name}
            screen={screen}
          />
        )}
      </ChartFrame>
    </div>
  );
}

function labelled({ pairing, name, tone, points, isMain }: SharedCurve): {
  readonly id: string;
  readonly label: string;
  readonly tone: SharedCurve["tone"];
  readonly points: SharedCurve["points"];
  readonly scenario: string;
  readonly dash?: string;
} {
  const curve = { id: pairing.id, label: name, tone, points, scenario: pairing.id };
  return isMain ? curve : { ...curve, dash: "4 3" };
}

function bandOfCurve({ pairing, name, tone, band }: SharedCurve): {
  readonly id: string;
  readonly label: string;
  readonly tone: SharedCurve["tone"];
  readonly points: SharedCurve["band"];
} {
  return { id: pairing.id, label: name, tone, points: band };
}
