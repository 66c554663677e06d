import type { reliefSchema } from "../../../models/company/register-schema.ts";
import type { z } from "../../../models/scenario/zod.ts";
import type { StatedRelief } from "./index-rows.ts";

type Relief = z.infer<typeof reliefSchema>;

const known: readonly Relief[] = ["SEP", "UNC", "CAP", "COM", "FY1", "GAP", "PART"];

/** Reliefs whose codes have words, in the order of the codes. */
export function registerReliefs(
  reliefs: readonly StatedRelief[],
): readonly (Omit<StatedRelief, "code"> & { readonly code: Relief })[] {
  return known.flatMap((code) => {
    const found = reliefs.filter((relief) => relief.code === code);
    const evidence = found.flatMap((relief) => relief.evidence);
    return found.length === 0 ? [] : [{ code, evidence }];
  });
}
