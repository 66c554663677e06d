import type { SamplingMethod } from "../../engine/sample/coordinates.ts";
import { correlate, type CorrelationGroup } from "../../engine/sample/correlation.ts";
import { latinHypercube } from "../../engine/sample/latin-hypercube.ts";
import { dimensionsOf } from "../../engine/sample/sobol/dimension-of.ts";
import { scrambledSobol } from "../../engine/sample/sobol/scrambled.ts";
import type { Quantiles } from "../bind-input.ts";
import type { Sheet } from "../sheet.ts";
import { isUncertain } from "./correlations.ts";

/** How the draws of an ensemble are taken. */
export interface DrawSettings {
  readonly draws: number;
  readonly seed: number;
  readonly method: SamplingMethod;
}

/** What the draws are taken for: the given values, those tied, and the draws kept from before. */
export interface DrawnSheet {
  /** Given values without those of the user, so that setting an input leaves all other draws alone. */
  readonly sheet: Sheet;
  readonly tied: CorrelationGroup | undefined;
  readonly known: Map<string, Float64Array>;
}

/**
 * The probabilities of all draws by path. A path has draws of its own, whatever other paths there are:
 * of a Latin hypercube by its name; of the Sobol sequence by its name and the dimension its name falls
 * on. Correlated paths are tied afterwards.
 */
export function drawnQuantiles(
  settings: DrawSettings,
  { sheet, tied, known }: DrawnSheet,
): Quantiles {
  const alone = independent(settings, { sheet, known });
  if (tied === undefined) return alone;
  const sample = new Map(tied.coordinates.map((path) => [path, alone(path)]));
  const joined = correlate(sample, tied);
  return (path) => joined.get(path) ?? alone(path);
}

function independent(
  settings: DrawSettings,
  { sheet, known }: Pick<DrawnSheet, "sheet" | "known">,
): (path: string) => Float64Array {
  const { draws, seed, method } = settings;
  const prefix = `${method}/${seed}/${draws}/`;
  const dimensions = method === "sobol" ? dimensionsOf(uncertainPathsOf(sheet)) : undefined;
  return (path) => {
    const dimension = dimensions?.get(path);
    const key = `${prefix}${dimension ?? ""}/${path}`;
    if (!isOf(known, prefix)) known.clear();
    const found =
      known.get(key) ??
      (dimension === undefined
        ? latinHypercube(draws, seed, path)
        : scrambledSobol(draws, seed, { name: path, dimension }));
    known.set(key, found);
    return found;
  };
}

function uncertainPathsOf(sheet: Sheet): readonly string[] {
  return [...sheet.values()].flatMap((known) =>
    [...known.values()].filter(({ value }) => isUncertain(value)).map(({ path }) => path),
  );
}

/** Whether the draws kept are those of an ensemble; only one ensemble's are kept. */
function isOf(known: ReadonlyMap<string, Float64Array>, prefix: string): boolean {
  return known.keys().next().value?.startsWith(prefix) === true;
}
