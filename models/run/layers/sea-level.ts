import { ModelError } from "../../engine/errors.ts";
import type { Library } from "../../library/library.ts";
import type { Pairing } from "../../scenario/pairing-schema.ts";
import { tableRows } from "../../scenario/table.ts";
import type { Series } from "../../scenario/value-schema.ts";
import { derivedValue, type GivenValue } from "../sheet.ts";

/** Middle year of 1995-2014, where projected levels are 0. */
const referenceYear = 2005;

/**
 * Sea level of a place under a pairing: the projected median plus what the pathway differs from it,
 * straight between the years, with the spread of the projections; 0 inland. Throws ModelError for a
 * place without projections.
 */
export function seaLevelOf(
  { hazards }: Library,
  place: string | null,
  { hazardsFrom }: Pick<Pairing, "hazardsFrom">,
): { readonly value: GivenValue; readonly path: string } {
  if (place === null) {
    const how = { formula: "inland", from: ["scenarios/climate/site-factors.json"] };
    return { value: derivedValue(0, "m", how), path: "physical.seaLevel" };
  }
  const { projections, scenarioOffset } = hazards.seaLevel;
  const rows = tableRows(projections).filter(({ keys }) => keys["place"] === place);
  if (rows.length === 0) {
    throw new ModelError("climate/sea-level.json", `expected projections of ${place}`);
  }
  const offsets = tableRows(scenarioOffset)
    .filter(({ keys }) => keys["scenario"] === hazardsFrom)
    .map(({ keys, value }) => [Number(keys["year"]), value("offset")?.value ?? 0] as const)
    .toSorted(([first], [second]) => first - second);
  const points: Record<string, number> = { [referenceYear]: 0 };
  const low: Record<string, number> = { [referenceYear]: 0 };
  const high: Record<string, number> = { [referenceYear]: 0 };
  for (const { keys, value } of rows) {
    const year = String(keys["year"]);
    const found = value("central")!;
    points[year] = found.value + offsetAt(offsets, Number(year));
    low[year] = Math.min(found.range?.low ?? found.value, points[year]);
    high[year] = Math.max(found.range?.high ?? found.value, points[year]);
  }
  return {
    value: seriesOf({ points, low, high }, place, hazardsFrom),
    path: `physical.seaLevel@${place}`,
  };
}

type Points = Record<string, number>;

function seriesOf(
  { points, low, high }: { readonly points: Points; readonly low: Points; readonly high: Points },
  place: string,
  pathway: string,
): Series {
  return {
    points,
    between: "linear",
    unit: "m",
    kind: "derived",
    source: "facts-rsl",
    locator: `${place}, SSP2-4.5 median`,
    formula: `median of ${place} + what ${pathway} differs from SSP2-4.5`,
    from: ["facts-rsl", "hko-climate-change"],
    range: { low: { points: low }, high: { points: high }, shape: "normal" },
  };
}

/** What a pathway adds in a year: straight between the years given, from 0 in the reference year. */
function offsetAt(offsets: readonly (readonly [number, number])[], year: number): number {
  let [fromYear, from] = [referenceYear, 0];
  for (const [toYear, to] of offsets) {
    if (year <= toYear) return from + ((to - from) * (year - fromYear)) / (toYear - fromYear);
    [fromYear, from] = [toYear, to];
  }
  return from;
}
