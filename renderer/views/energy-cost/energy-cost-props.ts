import type { Company } from "../../../models/company/company-schema.ts";
import type { RunResult } from "../../../models/run/types.ts";
import type { Pairing } from "../../../models/scenario/pairing-schema.ts";

/** A run with its draws and its pairing. */
export interface CostSide {
  readonly run: RunResult;
  readonly drawn: RunResult | undefined;
  readonly pairing: Pairing | undefined;
}

/** What every part of the view is given; the first side is the lens's, the second is compared with. */
export interface EnergyCostProps {
  readonly company: Company;
  readonly sides: readonly [CostSide, ...CostSide[]];
  readonly year: number;
}
