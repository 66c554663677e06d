import { sensitivity } from "../../../../models/run/sensitivity/sensitivity.ts";
import type { SensitivityResult } from "../../../../models/run/sensitivity/sensitivity-types.ts";
import type { PreparedCompany } from "../../../../models/run/run.ts";
import type { Progress } from "../../../../models/run/types.ts";
import { riskDraws } from "../../../../renderer/appendix/appendix.ts";
import type { FeaturedRequest } from "./risk-request.ts";

/** Headline values whose dependence is shown: transition under the first pairing, climate under the last. */
const headlines = [
  { metric: "energy.effect", year: 2030, place: 0 },
  { metric: "carbon.netEmissions", year: 2030, place: 0 },
  { metric: "physical.expectedAnnualDamage", year: 2050, place: -1 },
] as const;

/** What the headline values depend on: tornado, ensemble and Sobol indices of each. */
export function* sensitivitiesOf(
  prepared: PreparedCompany,
  { featured, overrides, seed }: FeaturedRequest,
): Generator<Progress, readonly SensitivityResult[], void> {
  const found: SensitivityResult[] = [];
  for (const [i, { metric, year, place }] of headlines.entries()) {
    const scenario = featured.at(place);
    if (scenario === undefined) continue;
    const request = { scenario, overrides, seed, metric, year, draws: riskDraws.sensitivity };
    const running = sensitivity(prepared, request);
    for (let step = running.next(); ; step = running.next()) {
      if (step.done === true) {
        found.push(step.value);
        break;
      }
      const { done, total } = step.value;
      yield { done: i * total + done, total: headlines.length * total };
    }
  }
  return found;
}
