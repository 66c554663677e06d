import { useCallback, useMemo, type ReactElement } from "react";
import type { InputView } from "../../../models/run/types.ts";
import type { OwnPairing, ReshapedInput } from "../../../models/scenario/own-pairing-schema.ts";
import type { Pairing } from "../../../models/scenario/pairing-schema.ts";
import { reshapePath } from "../../../models/workbook/edits/pairings.ts";
import { ScenarioCurvesChart } from "../../charts/scenario-curves/scenario-curves-chart.ts";
import type { CurvePoint } from "../../charts/scenario-curves/scenario-curves-moves.ts";
import { scenarioCurvesSeries } from "../../charts/scenario-curves/scenario-curves-series.ts";
import { scenarioCurvesTable } from "../../charts/scenario-curves/scenario-curves-targets.ts";
import { ChartFrame } from "../../charts/screen/chart-frame.tsx";
import { Button } from "../../controls/button.tsx";
import { NumberField } from "../../controls/number-field.tsx";
import { Segmented } from "../../controls/segmented.tsx";
import { useWidth } from "../../controls/use-width.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { scenariosMessages } from "../../i18n/messages/window/scenarios-messages.ts";
import { attempt } from "../../state/document/attempt.ts";
import { useWorkbook } from "../../state/document/document.ts";
import { applyEdit, commitDraft, draftEdit, dropDraft } from "../../state/document/edits.ts";
import { useCatalogue } from "../../state/results/catalogue-store.ts";
import { setViewParams, useViewParam } from "../../state/session/session-store.ts";
import { useFormat } from "../../state/use-format.ts";
import { useChart } from "../use-chart.ts";
import { usePairingActs } from "./pairing-acts.ts";
import { knotsOf, pathOf, viewOf } from "./scenarios-figures.ts";
import type { ScenariosProps } from "./scenarios-props.ts";
import { inputBehind, useVariables, variableIds, type Variable } from "./variables.ts";
import styles from "./scenarios.module.css";

/** Last year of a path that is reshaped. */
const until = 2060;

/** Reshapes the paths of an own pairing; for a bundled one, the way to a copy. */
export function ReshapeSection(props: ScenariosProps): ReactElement {
  const say = useMessages(scenariosMessages);
  const text = useText();
  const { pairing } = props.a;
  const own = useWorkbook((workbook) => workbook.pairings).find(({ id }) => id === pairing.id);
  const acts = usePairingActs(props);
  if (own === undefined) {
    return (
      <p className={styles["hint"]}>
        {say("scenarios.reshapeHint")}{" "}
        <Button look="link" onPress={() => acts.duplicate(pairing)}>
          {say("scenarios.duplicate")}
        </Button>
      </p>
    );
  }
  const title = say("scenarios.reshape", { name: text(own.name) });
  return (
    <section className={styles["section"]} aria-label={title}>
      <h2 className={styles["title"]}>{title}</h2>
      <p className={styles["caption"]}>{say("scenarios.reshapeCaption")}</p>
      <Paths {...props} own={own} />
    </section>
  );
}

interface OwnProps extends ScenariosProps {
  readonly own: OwnPairing;
}

function Paths(props: OwnProps): ReactElement | null {
  const { paths, own } = props;
  const say = useMessages(scenariosMessages);
  const variables = useVariables(props);
  const param = useViewParam("path");
  const id = variableIds.find((each) => each === param) ?? "carbonPrice";
  const variable = variables.find((each) => each.id === id);
  const view = viewOf(paths, own.id, inputBehind[id]);
  if (variable === undefined || view === undefined) return null;
  return (
    <>
      <Segmented
        label={say("scenarios.variable")}
        segments={variables.map((each) => ({ id: each.id, text: each.name }))}
        value={id}
        onChange={(path) => setViewParams({ path })}
      />
      <OnePath key={id} {...props} variable={variable} view={view} />
    </>
  );
}

interface PathProps extends OwnProps {
  readonly variable: Variable;
  readonly view: InputView;
}

function OnePath(props: PathProps): ReactElement {
  const { own, variable, view } = props;
  const say = useMessages(scenariosMessages);
  const input = inputBehind[variable.id];
  const { knots, set, draft } = useKnots(props, input);
  const { ref, width } = useWidth();
  const { theme, locale, screen } = useChart({ travel: `${own.id}|${input}` });
  const series = usePathSeries(props, knots);
  const { unit } = useFormat();
  const isReshaped = own.paths?.[input] !== undefined;
  return (
    <div ref={ref} className={styles["path"]}>
      <ChartFrame table={() => scenarioCurvesTable(series, locale)} name={variable.name} theme={theme} locale={locale}>
        {width === 0 ? null : (
          <ScenarioCurvesChart
            series={series}
            width={width}
            height={300}
            theme={theme}
            locale={locale}
            label={`${variable.name}, ${series.unit}`}
            screen={screen}
            onMove={draft}
            onCommit={set}
            onCancel={dropDraft}
          />
        )}
      </ChartFrame>
      <div
        className={styles["knots"]}
        role="group"
        aria-label={`${variable.name}, ${unit(view.unit)}`}
      >
        {Object.entries(knots).map(([year, value]) => (
          <NumberField
            key={year}
            label={year}
            value={value}
            step={stepFor(value)}
            onCommit={(next) => set({ year: Number(year), value: next })}
          />
        ))}
        {isReshaped ? (
          <Button
            look="link"
            onPress={() =>
              attempt(() =>
                applyEdit((book) => reshapePath(book, { pairing: own.id, input }, undefined)),
              )
            }
          >
            {say("scenarios.restore")}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** A step of about one per cent of a value. */
function stepFor(value: number): number {
  if (value === 0) return 1;
  return 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
}

type Knot = Pick<CurvePoint, "year" | "value">;

interface Knots {
  readonly knots: Readonly<Record<string, number>>;
  /** Sets a point as one step of the history. */
  readonly set: (knot: Knot) => void;
  /** Shows a point moved, with live results. */
  readonly draft: (knot: Knot) => boolean;
}

function useKnots({ own, view, a }: PathProps, input: ReshapedInput): Knots {
  const reshaped = own.paths?.[input]?.points;
  const knots = useMemo(
    () => knotsOf(reshaped, view, a.run.baseYear),
    [reshaped, view, a.run.baseYear],
  );
  const { unit } = view;
  const draft = useCallback(
    ({ year, value }: Knot): boolean =>
      attempt(() =>
        draftEdit((workbook) =>
          reshapePath(
            workbook,
            { pairing: own.id, input },
            { points: { ...knots, [String(year)]: value }, unit },
          ),
        ),
      ),
    [own.id, input, knots, unit],
  );
  const set = useCallback(
    (knot: Knot): void => {
      if (draft(knot)) commitDraft();
    },
    [draft],
  );
  return { knots, set, draft };
}

const noPairings: readonly Pairing[] = [];

/** The path with its points, and behind it the one it came from. */
function usePathSeries(
  { own, view, paths, a, variable }: PathProps,
  knots: Readonly<Record<string, number>>,
): ReturnType<typeof scenarioCurvesSeries> {
  const say = useMessages(scenariosMessages);
  const text = useText();
  const { unit } = useFormat();
  const bundled = useCatalogue()?.pairings ?? noPairings;
  const from = a.run.baseYear;
  const name = text(own.name);
  const given = say("scenarios.given");
  const shownUnit = unit(view.unit);
  return useMemo(() => {
    const isSame = (each: { readonly transition: string; readonly hazardsFrom: string }): boolean =>
      variable.id === "warming"
        ? each.hazardsFrom === own.hazardsFrom
        : each.transition === own.transition;
    const origin = bundled.find(isSame);
    const input = inputBehind[variable.id];
    const before = origin === undefined ? undefined : viewOf(paths, origin.id, input);
    const years = [from, until] as const;
    return scenarioCurvesSeries({
      unit: shownUnit,
      years,
      fromZero: true,
      curves: [
        ...(before === undefined
          ? []
          : [
              {
                id: "given",
                label: given,
                tone: "third" as const,
                points: pathOf(before, years),
                dash: "4 3",
              },
            ]),
        {
          id: own.id,
          label: name,
          tone: "accent" as const,
          points: pathOf(view, years),
          knots: Object.keys(knots).map(Number),
        },
      ],
    });
  }, [own, view, paths, bundled, variable, from, name, given, shownUnit, knots]);
}
