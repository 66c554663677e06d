import type { SensitivityResult } from "../../../models/run/sensitivity/sensitivity-types.ts";
import type { RunResult } from "../../../models/run/types.ts";
import type { Sampling } from "./sampling-choice.ts";
import type { Ensembles } from "./use-ensembles.ts";

/** What every part of the view is given; `run` and `sensitivity` are those of pairing A. */
export interface UncertaintyProps {
  readonly metric: string;
  readonly year: number;
  readonly sampling: Sampling;
  readonly threshold: number | undefined;
  /** Whether the threshold was typed; else it is the value of the base year. */
  readonly isTyped: boolean;
  /** Whether the lens shows uncertainty. */
  readonly isDrawn: boolean;
  readonly isStale: boolean;
  readonly ensembles: Ensembles;
  readonly run: RunResult;
  readonly sensitivity: SensitivityResult;
}
