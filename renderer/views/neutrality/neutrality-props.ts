import type { Company } from "../../../models/company/company-schema.ts";
import type { RunResult } from "../../../models/run/types.ts";
import type { GivenInputs } from "./given-inputs.ts";
import type { NeededShift } from "./use-needed-share.ts";
import type { NeutralityFigures } from "./neutrality-figures.ts";

/** What every part of the view is given: the same things until there are new results. */
export interface NeutralityProps {
  readonly company: Company;
  readonly run: RunResult;
  readonly drawn: RunResult | undefined;
  /** The pairing to compare with. */
  readonly other: RunResult | undefined;
  readonly otherDrawn: RunResult | undefined;
  readonly inputs: GivenInputs;
  readonly figures: NeutralityFigures;
}

/** What parts are given that say what it would take. */
export interface NeededProps extends NeutralityProps {
  /** What more green power would meet the target. */
  readonly shift: NeededShift;
}
