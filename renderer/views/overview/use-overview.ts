import { useMemo } from "react";
import type { Company } from "../../../models/company/company-schema.ts";
import type { Finding } from "../../../models/checks/finding.ts";
import type { Pairing } from "../../../models/scenario/pairing-schema.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { usePairings } from "../../state/results/catalogue-store.ts";
import type { Need } from "../../state/results/needs.ts";
import { useJob } from "../../state/results/use-job.ts";
import { useResults, type Results } from "../../state/results/use-results.ts";
import { useLens } from "../../state/session/session-store.ts";
import { useMatrices, type Matrices } from "../use-matrices.ts";
import { metric, statedTargetYear } from "./overview-figures.ts";

/** Everything of the page, once: all pairings, all years, company as a whole. */
const need: Need = { metrics: Object.values(metric), years: "all", scenarios: "all" };

/** Ranges for the pairings of the lens only. */
const drawnNeed: Need = {
  metrics: [metric.cost, metric.net, metric.neutral, metric.meets],
  years: [2030, 2050],
  draws: true,
};

/** What the page shows. */
export interface Overview {
  readonly company: Company;
  readonly pairings: readonly Pairing[];
  readonly results: Results;
  readonly drawn: Results;
  readonly matrices: Matrices;
  readonly findings: readonly Finding[] | undefined;
  readonly targetYear: number | undefined;
}

/** What the page shows, as far as it is there. */
export function useOverview(company: Company): Overview {
  const { a, b } = useLens();
  const pairings = usePairings();
  const language = useLocale();
  const results = useResults(need);
  const drawn = useResults(drawnNeed);
  const { result: findings } = useJob("findings", { language });
  const own = useMatrices(b === null ? [a] : [a, b], { pause: 90 });
  const all = useMatrices(
    pairings.map(({ id }) => id),
    { pause: 240 },
  );
  const matrices = useMemo<Matrices>(
    () => ({ ...all, of: (scenario, year) => all.of(scenario, year) ?? own.of(scenario, year) }),
    [all, own],
  );
  const targetYear = statedTargetYear(company);
  return { company, pairings, results, drawn, matrices, findings, targetYear };
}
