import { ModelError } from "../../engine/errors.ts";
import { defaultRatingRules, type RatingRules } from "../../kernels/rating/rules.ts";
import { pairingOf } from "../layers/scenario-layer.ts";
import type { CompareSide, SideView } from "./comparison-types.ts";

/** A side as shown, with where its scenarios come from. Throws ModelError for an unknown pairing. */
export function sideView({ prepared, scenario, overrides = [] }: CompareSide): SideView {
  const { company } = prepared;
  return {
    company: company.id,
    scenario,
    baseYear: company.baseYear,
    transitionFrom: transitionOrigin(prepared, scenario),
    warmingFrom: warmingOrigin(prepared, scenario),
    overrides,
  };
}

/**
 * Refuses sides whose items are rated on different scales. Throws ModelError that names the first rule
 * that differs and says how to make the comparison valid.
 */
export function checkScales(a: CompareSide, b: CompareSide): void {
  const [left, right] = [a, b].map(({ ratingRules }) => ratingRules ?? defaultRatingRules);
  for (const rule of Object.keys(defaultRatingRules) as (keyof RatingRules)[]) {
    const [one, other] = [left, right].map((rules) => JSON.stringify(rules![rule]));
    if (one === other) continue;
    throw new ModelError(
      "compare",
      `a rates with ${rule} ${one} and b with ${other}; expected one scale of ratings: ` +
        "the same rules on both sides, or rules a or b for both",
    );
  }
}

function transitionOrigin(
  { workbench: { library }, imported }: CompareSide["prepared"],
  scenario: string,
): string {
  const { transition } = pairingOf(library, scenario);
  if (imported?.scenarios[transition] !== undefined) {
    const { file, model, region, sha256 } = imported;
    return `${file} (${model}, ${region}, sha256 ${sha256.slice(0, 12)})`;
  }
  const { phase, region, defaultModel } = library.ngfs.catalogue;
  return `NGFS phase ${phase} (${defaultModel}, ${region})`;
}

function warmingOrigin(
  { workbench: { library } }: CompareSide["prepared"],
  scenario: string,
): string {
  const { hazardsFrom } = pairingOf(library, scenario);
  const pathway = library.climate.pathways.entries.find(({ id }) => id === hazardsFrom);
  return (pathway?.family ?? "unknown").toUpperCase();
}

/**
 * The year of prices in which two sides can stand beside each other. Throws ModelError, which says how
 * to make the comparison valid, where they count in money of different years and none is asked for,
 * and where their scenarios are of different generations.
 */
export function commonPrices(
  [a, b]: readonly [SideView, SideView],
  asked: number | undefined,
): number {
  checkGeneration([a, b], "transitionFrom", "transition scenario");
  checkGeneration([a, b], "warmingFrom", "warming");
  if (asked !== undefined) return asked;
  if (a.baseYear === b.baseYear) return a.baseYear;
  throw new ModelError(
    "compare",
    `${a.company} counts money in prices of ${a.baseYear} and ${b.company} in those of ${b.baseYear}; ` +
      `expected one year of prices for both: prices ${a.baseYear} or ${b.baseYear}`,
  );
}

function checkGeneration(
  [a, b]: readonly [SideView, SideView],
  origin: "transitionFrom" | "warmingFrom",
  what: string,
): void {
  if (a[origin] === b[origin]) return;
  throw new ModelError(
    "compare",
    `${a.company} takes its ${what} from ${a[origin]} and ${b.company} from ${b[origin]}; ` +
      "expected one generation: the bundled scenarios on both sides, or the same imported file",
  );
}
