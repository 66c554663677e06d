import { useMemo } from "react";
import type { SolveResult } from "../../../models/run/solve/solve.ts";
import { useJob } from "../../state/results/use-job.ts";
import { useLensField } from "../../state/session/session-store.ts";
import { contractsInput } from "./levers.ts";
import type { GivenInputs } from "./given-inputs.ts";
import type { NeutralityFigures } from "./neutrality-figures.ts";

/** How much more green power meets the target: found, none does, or not known yet. */
export type NeededShift =
  { readonly kind: "found"; readonly shift: number } | { readonly kind: "none" | "unknown" };

/**
 * Solves for the shift of the contracted share at which net emissions are at the target's level in its
 * year, everything else as it is; nothing to solve where there is no target or no gap.
 */
export function useNeededShift({
  figures,
  inputs,
}: {
  readonly figures: NeutralityFigures;
  readonly inputs: GivenInputs;
}): NeededShift {
  const scenario = useLensField("a");
  const { targetYear: year, gap = 0, path } = figures;
  const share = path.targets[0]?.share ?? 0;
  const threshold = inputs.number("carbon.neutralityThreshold") ?? 0;
  const level = Math.max(share, threshold) * (path.net[0]?.value ?? 0);
  const isNeeded = year !== undefined && gap > 0;
  const params = isNeeded
    ? {
        scenario,
        metric: "carbon.netEmissions",
        year,
        reaches: { value: level },
        by: contractsInput,
        as: "shift" as const,
      }
    : null;
  const { result, status } = useJob("solve", params, { pause: 150 });
  const hasFailed = status === "failed";
  return useMemo(() => {
    if (!isNeeded) return { kind: "unknown" };
    if (hasFailed) return { kind: "none" };
    return result === undefined ? { kind: "unknown" } : shiftOf(result);
  }, [isNeeded, hasFailed, result]);
}

function shiftOf({ solutions }: SolveResult): NeededShift {
  const [solution] = solutions;
  if (solution === undefined) return { kind: "none" };
  return { kind: "found", shift: solution.high.input };
}
