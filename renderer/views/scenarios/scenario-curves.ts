import type { RunResult } from "../../../models/run/types.ts";
import type { BandPoint, Point } from "../../charts/drawing/paths.ts";
import { spreadByYear, yearly } from "../../charts/drawing/read-results.ts";
import { transitionColours, type Tone } from "../../charts/drawing/theme.ts";
import type {
  MultipleCurve,
  MultiplePanel,
} from "../../charts/small-multiples/small-multiples-series.ts";
import { pathwayColour } from "../../controls/pathway-colour.ts";
import type { PathwayEntry } from "../../run/scenario-types.ts";
import { bandOf, pathOf, viewOf, type AnyPairing } from "./scenarios-figures.ts";
import type { ScenariosProps } from "./scenarios-props.ts";
import { explainedBy, inputBehind, type Variable } from "./variables.ts";

/** Last year drawn. */
export const until = 2050;

/** A path that some pairings share: the pathway of warming, or the transition scenario. */
export interface SharedCurve {
  /** Pairing whose results it is read from. */
  readonly pairing: AnyPairing;
  readonly name: string;
  readonly tone: Tone;
  readonly points: readonly Point[];
  readonly band: readonly BandPoint[];
  /** Whether A or B takes it. */
  readonly isMain: boolean;
}

/** How curves are named. */
export interface CurveNames {
  readonly pathway: (pairing: AnyPairing) => string;
  /** The same where there is little room. */
  readonly short: (pairing: AnyPairing) => string;
  readonly transition: (id: string) => string;
  readonly pairing: (pairing: AnyPairing) => string;
}

type Given = Pick<ScenariosProps, "pairings" | "runs" | "paths" | "library" | "a" | "b">;

/**
 * The different paths of a variable, one for each pathway or transition scenario and one for each own
 * pairing that reshapes it; those of A and B, and what is drawn beside a composite, stand out.
 */
export function sharedCurves(
  given: Given,
  variable: Variable,
  names: CurveNames,
): readonly SharedCurve[] {
  const found = new Map<string, SharedCurve>();
  const shown = [given.a.pairing, ...(given.b === undefined ? [] : [given.b.pairing])];
  const main = new Set(shown.map((pairing) => keyOf(pairing, variable)));
  if (variable.id === "warming") for (const key of besides(shown, given.library.pathways)) main.add(key);
  for (const pairing of [...shown, ...given.pairings]) {
    const key = keyOf(pairing, variable);
    if (found.has(key)) continue;
    const path = pathIn(given, variable, pairing);
    if (path === undefined) continue;
    found.set(key, {
      pairing,
      ...lookOf(pairing, variable, names),
      ...path,
      isMain: main.has(key),
    });
  }
  return [...found.values()];
}

/** Pathways that are drawn beside the composites among some pairings. */
function besides(
  pairings: readonly AnyPairing[],
  pathways: readonly PathwayEntry[],
): readonly string[] {
  return pairings.flatMap(
    ({ physical }) => pathways.find(({ id }) => id === physical)?.drawnBeside ?? [],
  );
}

function isReshaped(pairing: AnyPairing, { id }: Variable): boolean {
  return "paths" in pairing && pairing.paths?.[inputBehind[id]] !== undefined;
}

function keyOf(pairing: AnyPairing, variable: Variable): string {
  if (isReshaped(pairing, variable)) return `own:${pairing.id}`;
  return variable.id === "warming" ? pairing.physical : pairing.transition;
}

function lookOf(
  pairing: AnyPairing,
  variable: Variable,
  names: CurveNames,
): Pick<SharedCurve, "name" | "tone"> {
  const isWarming = variable.id === "warming";
  const tone = isWarming
    ? (pathwayColour(pairing.hazardsFrom) as Tone)
    : (transitionColours[pairing.transition] ?? "ink");
  if (isReshaped(pairing, variable)) return { name: names.pairing(pairing), tone };
  const name = isWarming ? names.pathway(pairing) : names.transition(pairing.transition);
  return { name, tone };
}

function pathIn(
  { runs, paths, a, b }: Given,
  { metric }: Variable,
  { id }: AnyPairing,
): Pick<SharedCurve, "points" | "band"> | undefined {
  const run = runs.find(({ scenario }) => scenario === id);
  if (run === undefined) return undefined;
  if (metric === undefined) {
    const view = viewOf(paths, id, "climate.globalWarming");
    if (view === undefined) return undefined;
    const years = [run.baseYear, until] as const;
    return { points: pathOf(view, years), band: bandOf(view, years) };
  }
  const drawn = [a, b].find((side) => side?.pairing.id === id)?.drawn;
  const points = yearly(run, { metric }).filter(isShown);
  return { points, band: drawnBand(drawn, metric) };
}

function drawnBand(drawn: RunResult | undefined, metric: string): readonly BandPoint[] {
  if (drawn?.results[metric] === undefined) return [];
  return spreadByYear(drawn, { metric }).filter(isShown);
}

function isShown({ year }: { readonly year: number }): boolean {
  return year <= until;
}

/** A variable as one of several panels: A and B strong, the band round A. */
export function panelOf(
  variable: Variable,
  curves: readonly SharedCurve[],
  hasBand: boolean,
): MultiplePanel {
  const multiple = curves.map(({ pairing, name, tone, points, isMain }): MultipleCurve => ({
    id: pairing.id,
    name,
    tone,
    points,
    isMain,
  }));
  const band = curves[0]?.band ?? [];
  return {
    id: variable.id,
    title: variable.name,
    unit: variable.unit,
    curves: multiple,
    fromZero: variable.id !== "priceIndex",
    metric: explainedBy(variable),
    ...(hasBand && band.length > 0 ? { band } : {}),
  };
}
