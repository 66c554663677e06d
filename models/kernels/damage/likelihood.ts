import { ModelError } from "../../engine/errors.ts";
import type { Numbers } from "./exceedance.ts";

/**
 * Probability that an event comes at least once in a run of years, 1 - Π(1 - p_y), from the annual
 * probability of each. Throws ModelError that names place and year for a probability outside 0 to 1.
 */
export function horizonLikelihood(probabilities: Numbers, place: string): number {
  let logarithm = 0;
  for (let i = 0; i < probabilities.length; i += 1) {
    const probability = probabilities[i]!;
    if (!(probability >= 0 && probability <= 1)) {
      throw new ModelError(
        `${place}, year ${i + 1}`,
        `expected a probability from 0 to 1, found ${probability}`,
      );
    }
    logarithm += Math.log1p(-probability);
  }
  return 0 - Math.expm1(logarithm);
}
