import type { ReactElement, ReactNode } from "react";
import type { RunResult } from "../../../models/run/types.ts";
import type { Pairing } from "../../../models/scenario/pairing-schema.ts";
import { valueIn, yearly } from "../../charts/drawing/read-results.ts";
import { pathwayColour } from "../../controls/pathway-colour.ts";
import { Swatch } from "../../controls/side-by-side.tsx";
import { onScale, type Scale } from "../../format/scale.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { overviewMessages } from "../../i18n/messages/window/overview-messages.ts";
import { lensYears } from "../../state/session/lens.ts";
import { useLens } from "../../state/session/session-store.ts";
import { metric, neutralYear } from "./overview-figures.ts";
import { Sparkline } from "./sparkline.tsx";
import { TopCell } from "./top-cell.tsx";
import type { Overview } from "./use-overview.ts";
import { ViewLink } from "./view-link.tsx";
import styles from "./table.module.css";

/** A metric on one scale for all rows. */
export interface TableScale {
  readonly id: string;
  readonly scale: Scale;
  /** The highest value of all rows. */
  readonly most: number;
  readonly from: number;
  readonly until: number;
}

interface RowProps {
  readonly overview: Overview;
  readonly pairing: Pairing;
  readonly scales: { readonly cost: TableScale; readonly net: TableScale };
  readonly hasLines: boolean;
}

/** One pairing; A and B of the lens are marked. */
export function ScenarioRow({ overview, pairing, scales, hasLines }: RowProps): ReactElement {
  const say = useMessages(overviewMessages);
  const text = useText();
  const { a, b } = useLens();
  const { id, name, hazardsFrom, coherent } = pairing;
  const run = overview.results.of(id);
  const shared = { pairing, hasLines };
  const role = id === a ? "a" : id === b ? "b" : undefined;
  return (
    <tr data-role={role}>
      <th scope="row" className={styles["name"]}>
        <ViewLink
          view="scenarios"
          lens={{ a: id }}
          label={say("overview.open", { view: text(name) })}
        >
          <Swatch colour={pathwayColour(hazardsFrom)} />
          {text(name)}
        </ViewLink>
        {role === undefined ? null : (
          <span className={styles["role"]}>{say(`overview.role.${role}`)}</span>
        )}
        {coherent ? null : (
          <span className={styles["mixed"]} title={text(pairing.why)}>
            {say("overview.mixed")}
          </span>
        )}
      </th>
      {run === undefined ? (
        <td colSpan={hasLines ? 7 : 5} className={styles["waiting"]}>
          {say("overview.waiting")}
        </td>
      ) : (
        <>
          <MetricCells {...shared} run={run} view="energy-cost" table={scales.cost} />
          <MetricCells {...shared} run={run} view="neutrality" table={scales.net} />
          <td data-first>
            <Neutral run={run} targetYear={overview.targetYear} pairing={pairing} />
          </td>
        </>
      )}
      {lensYears.map((year) => (
        <td key={year} data-first>
          <TopCell overview={overview} pairing={pairing} year={year} most={hasLines ? 4 : 2} />
        </td>
      ))}
    </tr>
  );
}

interface CellsProps {
  readonly run: RunResult;
  readonly view: "energy-cost" | "neutrality";
  readonly table: TableScale;
  readonly pairing: Pairing;
  readonly hasLines: boolean;
}

function MetricCells({ run, view, table, pairing, hasLines }: CellsProps): ReactNode {
  const say = useMessages(overviewMessages);
  const text = useText();
  const { id, scale, most, until } = table;
  const points = yearly(run, { metric: id }).filter(({ year }) => year <= until);
  const what = say(id === metric.cost ? "overview.costWord" : "overview.netWord");
  return (
    <>
      {hasLines ? (
        <td className={styles["line"]} data-first>
          <Sparkline
            points={points}
            most={most}
            colour={`var(--${id === metric.cost ? "accent" : "second"})`}
            marked={lensYears}
          />
        </td>
      ) : null}
      {lensYears.map((year, i) => {
        const shown = onScale(valueIn(run, { metric: id }, year), scale);
        return (
          <td key={year} data-number data-first={(i === 0 && !hasLines) || undefined}>
            <ViewLink
              view={view}
              lens={{ a: pairing.id, year }}
              label={`${what} ${year}, ${text(pairing.name)}: ${shown} ${scale.unit}`}
            >
              {shown}
            </ViewLink>
          </td>
        );
      })}
    </>
  );
}

interface NeutralProps {
  readonly run: RunResult;
  readonly targetYear: number | undefined;
  readonly pairing: Pairing;
}

/** The year of neutrality, and how far it lies from the target. */
function Neutral({ run, targetYear, pairing }: NeutralProps): ReactElement {
  const say = useMessages(overviewMessages);
  const text = useText();
  const neutral = neutralYear(run);
  const last = run.years.at(-1) ?? 0;
  const shown = neutral === null ? say("overview.after", { year: last }) : String(neutral);
  const isMissed = targetYear !== undefined && (neutral === null || neutral > targetYear);
  const late = targetYear === undefined || neutral === null ? null : neutral - targetYear;
  const beside =
    late === null
      ? ""
      : late === 0
        ? say("overview.onTarget")
        : say(late > 0 ? "overview.late" : "overview.early", { years: Math.abs(late) });
  return (
    <ViewLink
      view="neutrality"
      lens={{ a: pairing.id }}
      label={`${say("overview.neutral")}, ${text(pairing.name)}: ${shown} ${beside}`}
    >
      <span data-missed={isMissed || undefined} className={styles["neutral"]}>
        {shown}
      </span>
      {beside === "" ? null : <span className={styles["second"]}>{beside}</span>}
    </ViewLink>
  );
}
