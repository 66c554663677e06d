import type { ReactElement } from "react";
import { yearly } from "../../charts/drawing/read-results.ts";
import { useWidth } from "../../controls/use-width.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { overviewMessages } from "../../i18n/messages/window/overview-messages.ts";
import { lensYears } from "../../state/session/lens.ts";
import { useFormat } from "../../state/use-format.ts";
import { ItemMark } from "../item-mark.tsx";
import { metric, standingOut, topExposures } from "./overview-figures.ts";
import { ScenarioRow, type TableScale } from "./scenario-row.tsx";
import type { Overview } from "./use-overview.ts";
import styles from "./table.module.css";

/** Last year of the small lines. */
const until = 2050;

/** Width from which there is room for small lines beside the numbers, px. */
const leastForLines = 900;

/** Every pairing as a row: energy cost, net emissions, neutrality, top exposures; each cell a way on. */
export function ScenarioTable({ overview }: { readonly overview: Overview }): ReactElement {
  const say = useMessages(overviewMessages);
  const cost = useTableScale(overview, metric.cost);
  const net = useTableScale(overview, metric.net);
  const { ref, width } = useWidth<HTMLElement>();
  const hasLines = width === 0 || width >= leastForLines;
  return (
    <section ref={ref} aria-label={say("overview.table")}>
      <div className={styles["scroll"]}>
        <table className={styles["table"]} data-narrow={!hasLines || undefined}>
          <caption className={styles["caption"]}>{say("overview.table")}</caption>
          <Head cost={cost} net={net} hasLines={hasLines} />
          <tbody>
            {overview.pairings.map((pairing) => (
              <ScenarioRow
                key={pairing.id}
                overview={overview}
                pairing={pairing}
                scales={{ cost, net }}
                hasLines={hasLines}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Marks overview={overview} />
    </section>
  );
}

interface HeadProps {
  readonly cost: TableScale;
  readonly net: TableScale;
  readonly hasLines: boolean;
}

function Head({ cost, net, hasLines }: HeadProps): ReactElement {
  const say = useMessages(overviewMessages);
  const span = lensYears.length + (hasLines ? 1 : 0);
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {say("overview.scenario")}
        </th>
        <th scope="colgroup" colSpan={span} data-first>
          {say("overview.cost", { unit: cost.scale.unit })}
        </th>
        <th scope="colgroup" colSpan={span} data-first>
          {say("overview.net", { unit: net.scale.unit })}
        </th>
        <th scope="col" rowSpan={2} data-first>
          {say("overview.neutral")}
        </th>
        <th scope="colgroup" colSpan={lensYears.length} data-first>
          {say("overview.exposures")}
        </th>
      </tr>
      <tr>
        {[cost, net].map(({ id, from }) => [
          hasLines ? (
            <th key={id} scope="col" data-first>
              {`${from}–${until}`}
            </th>
          ) : null,
          ...lensYears.map((year) => (
            <th key={`${id}${year}`} scope="col" data-number>
              {year}
            </th>
          )),
        ])}
        {lensYears.map((year) => (
          <th key={year} scope="col" data-first>
            {year}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** One scale for a metric over all pairings and years, so that rows can be compared. */
function useTableScale({ results, pairings }: Overview, id: string): TableScale {
  const format = useFormat();
  const runs = pairings.flatMap(({ id: scenario }) => results.of(scenario) ?? []);
  const values = runs.flatMap((run) =>
    yearly(run, { metric: id })
      .filter(({ year }) => year <= until)
      .map(({ value }) => value),
  );
  const [first] = runs;
  const unit = first?.results[id]?.unit ?? "";
  const shown = runs.flatMap((run) =>
    yearly(run, { metric: id }).flatMap(({ year, value }) =>
      lensYears.includes(year) ? [value] : [],
    ),
  );
  return {
    id,
    scale: format.scale(shown, unit),
    most: Math.max(0, ...values),
    from: first?.baseYear ?? 0,
    until,
  };
}

/** Which item each number stands for. */
function Marks({ overview }: { readonly overview: Overview }): ReactElement | null {
  const say = useMessages(overviewMessages);
  const text = useText();
  const { matrices, company } = overview;
  const items = standingOut(
    matrices.all.map(({ matrix }) => topExposures(matrix)),
    company.register,
  );
  if (items.length === 0) return null;
  return (
    <ul className={styles["marks"]} aria-label={say("overview.marks")}>
      {items.map(({ id, name, category }) => (
        <li key={id}>
          <ItemMark
            number={company.register.findIndex((each) => each.id === id) + 1}
            category={category}
          />
          {text(name)}
        </li>
      ))}
    </ul>
  );
}
