import { matricesOf } from "../../../../models/run/matrix/matrix.ts";
import type { MatrixResult } from "../../../../models/run/matrix/matrix-types.ts";
import { orderAgreements } from "../../../../models/run/matrix/order.ts";
import { publishedOver } from "../../../../models/run/matrix/published.ts";
import { run, runNow, type PreparedCompany } from "../../../../models/run/run.ts";
import { isScreening, screeningInputs } from "../../../../models/run/screening.ts";
import type { Override, Progress, RunResult } from "../../../../models/run/types.ts";
import {
  riskDraws,
  riskMetrics,
  type PeriodRun,
  type RiskResults,
  type YearAgreement,
} from "../../../../renderer/appendix/appendix.ts";
import type { CommandIo } from "../../command-io.ts";
import { soundFindings } from "../../company/sound-findings.ts";
import { withProgress } from "../../terminal/progress.ts";
import { featuredPairings } from "./featured-pairings.ts";
import type { RiskRequest } from "./risk-request.ts";
import { sensitivitiesOf } from "./sensitivities.ts";
import { stressOf } from "./stress.ts";

const horizons = [2030, 2050] as const;

/** Return periods of the events drawn by how rare they are, years. */
const periods = [20, 50, 100, 200, 500, 1000] as const;

/** Computes physical and transition risk, ratings, and what they depend on. Throws ModelError. */
export async function gatherRisk(
  prepared: PreparedCompany,
  request: RiskRequest,
  io: CommandIo,
): Promise<RiskResults> {
  const { company, workbench } = prepared;
  const { scenarios, overrides, seed, language } = request;
  const featured = featuredPairings(company, workbench.library, scenarios);
  const draws = request.draws ?? riskDraws.ratings;
  const years = [company.baseYear, ...horizons];
  const common = { company, scenarios, years, overrides };
  const ensembles = await withProgress(
    run(prepared, { ...common, draws, seed, metrics: riskMetrics }),
    io,
    "drawing risks",
  );
  const matrices = await withProgress(
    allMatrices(prepared, { ...request, draws }),
    io,
    "rating the register",
  );
  const watched = { ...request, featured };
  const sensitivities = await withProgress(
    sensitivitiesOf(prepared, watched),
    io,
    "looking into what results depend on",
  );
  const stress = await withProgress(stressOf(prepared, watched, matrices), io, "solving");
  return {
    featured,
    ensembles,
    exceedance: exceedanceOf(prepared, request, featured),
    ...screeningOf(prepared, request),
    matrices,
    published: publishedOver(company, matrices, language),
    agreements: agreementsOf(matrices),
    sensitivities,
    stress,
    findings: await soundFindings(prepared, language),
  };
}

function* allMatrices(
  prepared: PreparedCompany,
  request: RiskRequest & { readonly draws: number },
): Generator<Progress, readonly MatrixResult[], void> {
  const { scenarios, draws } = request;
  const total = scenarios.length * draws;
  const matrices: MatrixResult[] = [];
  for (const [i, scenario] of scenarios.entries()) {
    const running = matricesOf(prepared, horizons, { ...request, scenario });
    for (let step = running.next(); ; step = running.next()) {
      if (step.done === true) {
        matrices.push(...step.value);
        break;
      }
      yield { done: i * draws + step.value.done, total };
    }
  }
  return matrices;
}

function agreementsOf(matrices: readonly MatrixResult[]): readonly YearAgreement[] {
  return horizons.flatMap((year) =>
    orderAgreements(matrices.filter((matrix) => matrix.year === year)).map((pair) => ({
      year,
      ...pair,
    })),
  );
}

/** Event losses of each peril at rising return periods, under the last featured pairing. */
function exceedanceOf(
  prepared: PreparedCompany,
  { overrides }: RiskRequest,
  featured: readonly string[],
): readonly PeriodRun[] {
  const { company } = prepared;
  const metrics = ["flood", "coastal", "wind", "heat"].flatMap((peril) => [
    `physical.${peril}EventLoss`,
    `physical.${peril}EventProbability`,
  ]);
  const others = overrides.filter(({ path }) => path !== "physical.eventPeriod");
  return periods.flatMap((period) => {
    const event: Override = { path: "physical.eventPeriod", value: period };
    const runs: readonly RunResult[] = runNow(prepared, {
      ...{ company, scenarios: featured.slice(-1), years: [horizons[1]], metrics },
      overrides: [...others, event],
    });
    return runs.map((each) => ({ period, run: each }));
  });
}

function screeningOf(
  prepared: PreparedCompany,
  { scenarios, overrides }: RiskRequest,
): Pick<RiskResults, "screened" | "screening"> {
  const [scenario] = scenarios;
  if (scenario === undefined) return { screened: [], screening: [] };
  const request = { scenario, overrides };
  const metrics = riskMetrics.filter((metric) => metric.startsWith("physical."));
  return {
    screened: metrics.filter((metric) => isScreening(prepared, metric, request)),
    screening: screeningInputs(prepared, "physical.expectedAnnualDamage", request),
  };
}
