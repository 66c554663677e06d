import { useMemo } from "react";
import type { MatrixMethod, Perspective } from "../../models/run/matrix/matrix-types.ts";
import type { Progress } from "../../models/run/types.ts";
import { useLocale } from "../i18n/locale-context.ts";
import type { RatedRegister } from "../run/job-types.ts";
import type { Failure } from "../run/protocol.ts";
import { useWorkbook } from "../state/document/document.ts";
import { windowDraws } from "../state/results/results.ts";
import type { ResultStatus } from "../state/results/results-store.ts";
import { useJob } from "../state/results/use-job.ts";
import { lensYears } from "../state/session/lens.ts";
import { useLensField } from "../state/session/session-store.ts";

/** The exposure matrices of some pairings at the years of the lens. */
export interface Matrices {
  readonly all: readonly RatedRegister[];
  readonly of: (scenario: string, year: number) => RatedRegister | undefined;
  readonly status: ResultStatus;
  readonly progress: Progress | null;
  readonly failure: Failure | null;
}

/** How ratings are made, and on which axis. */
export interface MatricesBy {
  readonly method?: MatrixMethod;
  readonly perspective?: Perspective;
  /** Pause before matrices are drawn, ms; longer for what may come last. */
  readonly pause?: number;
}

const none: readonly RatedRegister[] = [];

/**
 * Matrices of pairings with the rules and ratings of the workbook: over draws where the lens shows
 * uncertainty, else with all inputs central. Earlier ones stay until new ones are there.
 */
export function useMatrices(
  scenarios: readonly string[] | null,
  { method = "bands", perspective = "financial", pause = 30 }: MatricesBy = {},
): Matrices {
  const company = useLensField("company");
  const uncertainty = useLensField("uncertainty");
  const rules = useWorkbook(({ ratingRules }) => ratingRules);
  const ratings = useWorkbook((workbook) => workbook.ratings[company]);
  const language = useLocale();
  const draws = uncertainty ? windowDraws : 1;
  const request = { years: lensYears, draws, rules, method, perspective, ratings, language };
  const { result, status, progress, failure } = useJob(
    "matrix",
    scenarios === null ? null : { scenarios, ...request },
    { pause, lane: uncertainty ? "slow" : "live" },
  );
  return useMemo(() => {
    const all = result ?? none;
    return {
      all,
      of: (scenario, year) =>
        all.find(({ matrix }) => matrix.scenario === scenario && matrix.year === year),
      status,
      progress,
      failure,
    };
  }, [result, status, progress, failure]);
}

/** The year of the horizon a year lies in: 2030 up to then, 2050 after. */
export function horizonYear(year: number): number {
  return year <= lensYears[0]! ? lensYears[0]! : lensYears[1]!;
}
