import { useMemo, type ReactElement } from "react";
import type { MatrixItem, MatrixResult } from "../../../models/run/matrix/matrix-types.ts";
import { darkTheme, lightTheme, type Tone } from "../../charts/drawing/theme.ts";
import { onScreen } from "../../charts/screen/on-screen.ts";
import { SmallMultiplesChart } from "../../charts/small-multiples/small-multiples-chart.ts";
import type { SmallMultiplesSeries } from "../../charts/small-multiples/small-multiples-series.ts";
import { useExplain } from "../../controls/explain-context.ts";
import { Figure } from "../../controls/figure.tsx";
import { Swatch } from "../../controls/side-by-side.tsx";
import { useWidth } from "../../controls/use-width.ts";
import { onScale, type Scale } from "../../format/scale.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { matrixMessages } from "../../i18n/messages/window/matrix-messages.ts";
import { useSession } from "../../state/session/session-store.ts";
import { useFormat } from "../../state/use-format.ts";
import { shownYears } from "./matrix-figures.ts";
import type { MatrixScene, SceneSide } from "./use-matrix-scene.ts";
import styles from "./detail.module.css";

interface EffectsProps {
  readonly scene: MatrixScene;
  readonly item: MatrixItem;
  readonly there: MatrixItem | undefined;
}

/** What an item does to the statements year by year: low, central and high in money. */
export function DetailEffects({ scene, item, there }: EffectsProps): ReactElement | null {
  const say = useMessages(matrixMessages);
  const format = useFormat();
  const { matrix } = scene.shown;
  if (item.effects.length === 0) return null;
  const values = [...item.effects, ...(there?.effects ?? [])].flatMap(({ low, central, high }) => [
    low ?? central,
    central,
    high ?? central,
  ]);
  const scale = format.scale(values, matrix.currency);
  return (
    <section className={styles["part"]}>
      <h3 className={styles["sub"]}>
        {say(item.side === "cost" ? "matrix.costByYear" : "matrix.gainByYear", {
          unit: scale.unit,
        })}
      </h3>
      <EffectsPicture scene={scene} item={item} there={there} scale={scale} />
      <EffectsTable scene={scene} item={item} there={there} scale={scale} />
    </section>
  );
}

interface ScaledProps extends EffectsProps {
  readonly scale: Scale;
}

function EffectsPicture({ scene, item, there, scale }: ScaledProps): ReactElement {
  const say = useMessages(matrixMessages);
  const text = useText();
  const { locale } = useFormat();
  const isDark = useSession((state) => state.isDark);
  const { open } = useExplain();
  const { ref, width } = useWidth();
  const { divisor, unit } = scale;
  const series = useMemo<SmallMultiplesSeries>(() => {
    const { side, otherSide } = scene;
    const pointsOf = ({ effects }: MatrixItem) =>
      effects.map(({ year, central }) => ({ year, value: central / divisor }));
    const curve = (of: SceneSide, points: ReturnType<typeof pointsOf>) => ({
      id: of.id,
      name: of.name,
      tone: of.colour as Tone,
      points,
      isMain: true,
    });
    const band = item.effects.flatMap(({ year, low, high }) =>
      low === null || high === null ? [] : [{ year, low: low / divisor, high: high / divisor }],
    );
    const years = item.effects.map(({ year }) => year);
    return {
      years: [years[0] ?? 0, years.at(-1) ?? 0],
      panels: [
        {
          id: item.id,
          title: "",
          unit: "",
          curves: [
            curve(side, pointsOf(item)),
            ...(there === undefined || otherSide === undefined
              ? []
              : [curve(otherSide, pointsOf(there))]),
          ],
          band,
          metric: item.metric ?? undefined,
          fromZero: true,
        },
      ],
    };
  }, [scene, item, there, divisor]);
  const screen = useMemo(() => onScreen({ onExplain: open }), [open]);
  return (
    <div ref={ref} className={styles["effects"]}>
      {width === 0 ? null : (
        <SmallMultiplesChart
          series={series}
          width={width}
          theme={isDark ? darkTheme : lightTheme}
          locale={locale}
          label={say("matrix.effectPicture", { item: text(item.name), unit })}
          screen={screen}
        />
      )}
    </div>
  );
}

function EffectsTable({ scene, item, there, scale }: ScaledProps): ReactElement {
  const say = useMessages(matrixMessages);
  const { matrix } = scene.shown;
  const years = shownYears(matrix.horizon);
  return (
    <div className={styles["scroll"]}>
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{say("matrix.effect")}</th>
            {years.map((year) => (
              <th key={year} scope="col" data-number>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(["high", "central", "low"] as const).map((end) =>
            end !== "central" && item.effects[0]?.low === null ? null : (
              <tr key={end} data-end={end}>
                <th scope="row">{say(`matrix.end.${end}`)}</th>
                {years.map((year) => (
                  <td key={year} data-number>
                    <EffectCell {...{ item, matrix, year, end, scale }} />
                  </td>
                ))}
              </tr>
            ),
          )}
          {there === undefined || scene.other === undefined ? null : (
            <tr data-end="other">
              <th scope="row">
                <Swatch colour={scene.otherSide?.colour ?? ""} />
                {say("matrix.end.central")}
              </th>
              {years.map((year) => (
                <td key={year} data-number>
                  <EffectCell
                    {...{ item: there, matrix: scene.other!.matrix, year, scale }}
                    end="central"
                  />
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly item: MatrixItem;
  readonly matrix: MatrixResult;
  readonly year: number;
  readonly end: "low" | "central" | "high";
  readonly scale: Scale;
}

function EffectCell({ item, matrix, year, end, scale }: CellProps): ReactElement {
  const say = useMessages(matrixMessages);
  const text = useText();
  const value = item.effects.find((effect) => effect.year === year)?.[end];
  if (value === null || value === undefined) return <>–</>;
  const shown = onScale(value, scale);
  if (item.metric === null || end !== "central") return <>{shown}</>;
  return (
    <Figure
      of={{ metric: item.metric, year, scenario: matrix.scenario }}
      name={say("matrix.effectOf", { item: text(item.name), year })}
    >
      {shown}
    </Figure>
  );
}
