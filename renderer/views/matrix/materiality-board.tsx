import { useMemo, type ReactElement } from "react";
import { MaterialityChart } from "../../charts/exposure-matrix/materiality-chart.ts";
import { materialityTable } from "../../charts/exposure-matrix/exposure-table.ts";
import { ChartFrame } from "../../charts/screen/chart-frame.tsx";
import { StateNote } from "../../controls/state-note.tsx";
import { useWidth } from "../../controls/use-width.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { matrixMessages } from "../../i18n/messages/window/matrix-messages.ts";
import { ratingMessages } from "../../i18n/messages/window/rating-messages.ts";
import { setViewParams, useViewParam } from "../../state/session/session-store.ts";
import { ResultsGate } from "../results-gate.tsx";
import { useChart } from "../use-chart.ts";
import { useMatrices } from "../use-matrices.ts";
import { ImpactForm } from "./impact-form.tsx";
import { ItemMark } from "../item-mark.tsx";
import { materialitySeries } from "./materiality-figures.ts";
import type { MatrixScene } from "./use-matrix-scene.ts";
import styles from "./materiality.module.css";

/** Double materiality: what acts on the company, and what the company acts on, item by item. */
export function MaterialityBoard({ scene }: { readonly scene: MatrixScene }): ReactElement {
  const scenarios = useMemo(() => [scene.side.id], [scene.side.id]);
  const { method, year } = scene;
  const matrices = useMatrices(scenarios, { method, perspective: "impact" });
  const impact = matrices.of(scene.side.id, year);
  return (
    <ResultsGate status={matrices.status} failure={matrices.failure} isReady={impact !== undefined}>
      {() => <Board scene={scene} impact={impact!.matrix} />}
    </ResultsGate>
  );
}

interface BoardProps {
  readonly scene: MatrixScene;
  readonly impact: MatrixScene["shown"]["matrix"];
}

function Board({ scene, impact }: BoardProps): ReactElement {
  const sayRule = useMessages(ratingMessages);
  const text = useText();
  const { ref, width } = useWidth();
  const chosen = useViewParam("item");
  const { theme, locale, screen } = useChart({ chosen, onChoose: choose });
  const { shown, numberOf } = scene;
  const series = useMemo(
    () => materialitySeries({ financial: shown.matrix, impact, numberOf, locale }),
    [shown, impact, numberOf, locale],
  );
  const name = sayRule("rating.materiality", { scenario: scene.side.name, year: scene.year });
  return (
    <div className={styles["board"]}>
      <div ref={ref}>
        {series.items.length === 0 ? (
          <StateNote
            title={sayRule("rating.noImpactTitle")}
            text={sayRule("rating.noImpactText", { company: text(scene.company.name) })}
          />
        ) : (
          <ChartFrame
            title={name}
            caption={sayRule("rating.materialityCaption")}
            table={() => materialityTable(series, locale)}
            name={name}
            theme={theme}
            locale={locale}
          >
            {width === 0 ? null : (
              <MaterialityChart
                series={series}
                width={width}
                height={Math.round(Math.min(520, Math.max(380, width * 0.8)))}
                theme={theme}
                locale={locale}
                label={name}
                screen={screen}
              />
            )}
          </ChartFrame>
        )}
      </div>
      <ItemsToAssess scene={scene} impact={impact} />
    </div>
  );
}

function choose(item: string): void {
  setViewParams({ item });
}

/** Every item with its impact, or that none is assessed; the chosen one can be assessed in place. */
function ItemsToAssess({ scene, impact }: BoardProps): ReactElement {
  const say = useMessages(matrixMessages);
  const sayRule = useMessages(ratingMessages);
  const text = useText();
  const chosen = useViewParam("item");
  const entry = scene.company.register.find(({ id }) => id === (chosen ?? scene.item?.id));
  const index = scene.company.register.findIndex(({ id }) => id === entry?.id);
  return (
    <div>
      <h2 className={styles["sub"]}>{sayRule("rating.impactList")}</h2>
      <ul className={styles["items"]}>
        {scene.company.register.map(({ id, name, category }) => {
          const rated = impact.items.find((item) => item.id === id);
          return (
            <li key={id} data-chosen={id === entry?.id || undefined}>
              <ItemMark number={scene.numberOf(id)} category={category} />
              <button type="button" aria-pressed={id === entry?.id} onClick={() => choose(id)}>
                {text(name)}
              </button>
              <span className={styles["impact"]}>
                {rated?.rating === null || rated === undefined
                  ? sayRule("rating.notAssessed")
                  : say(`matrix.level.${rated.rating}`)}
              </span>
            </li>
          );
        })}
      </ul>
      {entry === undefined ? null : (
        <ImpactForm
          key={`${entry.id}|${entry.impact === undefined ? "new" : "given"}`}
          entry={entry}
          index={index}
        />
      )}
    </div>
  );
}
