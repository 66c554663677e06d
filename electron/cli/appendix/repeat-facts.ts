import { createHash } from "node:crypto";
import type { Company } from "../../../models/company/company-schema.ts";
import type { RunRequest } from "../../../models/run/types.ts";
import { engineVersion } from "../../../models/run/version.ts";
import type { RepeatFacts } from "../../../renderer/appendix/appendix.ts";

/** The command of the run behind an appendix, and the SHA-256 of the company's data and the version. */
export function repeatFacts(company: Company, request: RunRequest): RepeatFacts {
  const { draws = 1, seed = 1, overrides = [] } = request;
  const set = overrides.map(({ path, value, unit }) => {
    return ` --set '${path}=${String(value)}${unit === undefined ? "" : ` ${unit}`}'`;
  });
  const command = `isotherm run ${company.id} --draws ${String(draws)} --seed ${String(seed)}${set.join("")}`;
  const data = JSON.stringify({ engineVersion, company });
  return { command, fingerprint: createHash("sha256").update(data).digest("hex") };
}
