import { ModelError } from "../../engine/errors.ts";
import { conversionFactor, parseUnit, sameDimension, type Unit } from "../../engine/unit.ts";
import { modelUnit } from "../../run/money.ts";
import { iamcUnit } from "../iamc-file/names.ts";
import type { IamcEntry } from "../iamc-file/read-iamc.ts";
import type { Points } from "../series.ts";
import type { Series } from "../value-schema.ts";
import { quantityForms } from "./quantities.ts";
import type { WantedEntry } from "./wanted-entries.ts";

/** What imported series are made with: the source they cite, the file's digest, US price levels by year. */
export interface SeriesMaker {
  readonly source: string;
  readonly sha256: string;
  readonly dollars: ReadonlyMap<number, number>;
}

const moneyYear = 2010;
const kilogramsPerMegawattHour = "kgCO2e/MWh";

/**
 * A series of a file in the engine's unit, years as the file has them; as published where no
 * conversion was needed. Throws ModelError with the row for a unit that does not fit.
 */
export function engineSeries({ quantity, entry }: WantedEntry, maker: SeriesMaker): Series {
  const { unit, undated } = quantityForms[quantity];
  const factor = factorOf(entry, undated, maker.dollars);
  const common = { between: "linear", unit, source: maker.source } as const;
  const locator = locatorOf([entry], maker);
  if (factor === 1) return { points: { ...entry.points }, ...common, kind: "published", locator };
  const points = Object.entries(entry.points).map(([year, value]) => [year, value * factor]);
  return {
    points: Object.fromEntries(points) as Record<string, number>,
    ...common,
    kind: "derived",
    formula: `value in ${entry.unit} × ${factor}`,
    from: [locator],
    locator,
  };
}

/**
 * Carbon intensity of power generation from its emissions and the electricity generated, in the years
 * that have both, to 0.01 kgCO2e/MWh as the bundled paths. Undefined where no year has both.
 * Throws ModelError with the row for a generation that is not above zero.
 */
export function gridIntensity(
  emissions: WantedEntry,
  generation: WantedEntry,
  maker: SeriesMaker,
): Series | undefined {
  const [above, below] = [engineSeries(emissions, maker), engineSeries(generation, maker)];
  const ratio = { from: parseUnit(`${above.unit}/${below.unit}`) };
  const scale = conversionFactor(ratio.from, parseUnit(kilogramsPerMegawattHour));
  const points = ratios(above.points, below.points, (year, found) => {
    const place = generation.entry.rows[0] ?? "";
    throw new ModelError(place, `expected a generation above zero in ${year}, found ${found}`);
  });
  if (points.length === 0) return undefined;
  const rounded = points.map(([year, value]) => [year, Math.round(value * scale * 100) / 100 + 0]);
  return {
    points: Object.fromEntries(rounded) as Record<string, number>,
    between: "linear",
    unit: kilogramsPerMegawattHour,
    kind: "derived",
    formula: `${emissions.entry.variable} / ${generation.entry.variable}, rounded to 0.01`,
    from: [emissions, generation].map(({ entry }) => locatorOf([entry], maker)),
    source: maker.source,
    locator: locatorOf([emissions.entry, generation.entry], maker),
  };
}

function ratios(
  above: Points,
  below: Points,
  refuse: (year: string, found: number) => never,
): readonly (readonly [string, number])[] {
  return Object.entries(above).flatMap(([year, value]) => {
    const divisor = below[year];
    if (divisor === undefined) return [];
    if (divisor <= 0) refuse(year, divisor);
    return [[year, value / divisor] as const];
  });
}

function factorOf(entry: IamcEntry, undated: string, dollars: SeriesMaker["dollars"]): number {
  const place = entry.rows[0] ?? "";
  const unit = datedUnit(entry, place, dollars);
  const wanted = parseUnit(undated);
  if (sameDimension(unit, wanted)) return conversionFactor(unit, wanted);
  const { variable } = entry;
  const expected = undated.replace("USD", `US$${moneyYear}`);
  throw new ModelError(
    place,
    `expected a unit like ${expected} for ${variable}, found "${entry.unit}"`,
  );
}

/** The unit of an entry with its dollars brought to 2010. */
function datedUnit(entry: IamcEntry, place: string, dollars: SeriesMaker["dollars"]): Unit {
  const text = iamcUnit(entry.unit, place);
  if (parseUnit(text).powers.has("USD")) {
    throw new ModelError(
      place,
      `expected the year of the money, as US$2010, found "${entry.unit}"`,
    );
  }
  const levels = { CNY: new Map<number, number>(), USD: dollars };
  try {
    return modelUnit(text, parseUnit("1"), { baseYear: moneyYear, levels });
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const known = [...dollars.keys()].join(", ");
    const expected = `dollars of one of the years ${known}`;
    throw new ModelError(place, `expected ${expected}, found "${entry.unit}"`);
  }
}

function locatorOf(entries: readonly IamcEntry[], { sha256 }: SeriesMaker): string {
  const [first] = entries;
  if (first === undefined) return sha256;
  const rows = entries.flatMap((entry) => entry.rows);
  const shown = rows.length > 2 ? `${rows[0]} to ${rows.at(-1)}` : rows.join(" and ");
  const variables = entries.map(({ variable }) => variable).join(" and ");
  const names = [first.model, first.scenario, first.region, variables].join(", ");
  return `${shown}: ${names}; sha256 ${sha256}`;
}
