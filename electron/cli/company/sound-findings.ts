import { calibrationFindings } from "../../../models/checks/calibration-findings.ts";
import { disclosureFindings } from "../../../models/checks/disclosure/disclosure-findings.ts";
import { modelCoverage } from "../../../models/checks/disclosure/model-coverage.ts";
import type { Finding } from "../../../models/checks/finding.ts";
import { registerFindings } from "../../../models/checks/register-findings.ts";
import { loadRequirements } from "../../../models/library/requirements.ts";
import type { PreparedCompany } from "../../../models/run/run.ts";
import type { Language } from "../arguments/read-values.ts";

/** What the checks find in a company whose data hold together; a language for what they say. */
export async function soundFindings(
  prepared: PreparedCompany,
  language: Language = "en",
): Promise<readonly Finding[]> {
  const { company, workbench } = prepared;
  const requirements = await loadRequirements();
  const coverage = modelCoverage(prepared);
  const { library } = workbench;
  return [
    ...calibrationFindings(prepared),
    ...registerFindings(company),
    ...disclosureFindings(company, { library, requirements, coverage, language }),
  ];
}
