import type { Company } from "../company/company-schema.ts";
import { evidencePlaces } from "./disclosure/places.ts";
import type { Finding } from "./finding.ts";

/** A note for each item of the register that no method quantifies. */
export function registerFindings({ register }: Company): readonly Finding[] {
  return register.flatMap(({ id, name, method, evidence }, index): Finding[] =>
    method !== undefined
      ? []
      : [
          {
            rule: "register.no-method",
            severity: "note",
            where: `register/${index}`,
            message: `${name.en} (${id}): has no method, so the matrix shows it as not quantified.`,
            expected: "a method: a metric, a formula or a judgement with its reason",
            found: "nothing",
            sources: evidencePlaces(evidence.slice(0, 1)),
          },
        ],
  );
}
