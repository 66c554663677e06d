import { hasObjection, type CheckReport, type Finding } from "../../../models/checks/finding.ts";
import { knownIds } from "../../../models/checks/known-ids.ts";
import { violationFinding } from "../../../models/checks/violation-finding.ts";
import type { Company } from "../../../models/company/company-schema.ts";
import { companyViolations } from "../../../models/checks/company-violations.ts";
import { ModelError } from "../../../models/engine/errors.ts";
import { loadCompany } from "../../../models/library/companies.ts";
import { openWorkbench, prepare, type Workbench } from "../../../models/run/run.ts";
import { placeText } from "../../host/document-error.ts";
import { placeOf } from "../../host/read-json.ts";
import type { Command } from "../command.ts";
import { soundFindings } from "../company/sound-findings.ts";
import { locateCompany, type CompanyPlace } from "../company/locate-company.ts";
import { examineFile } from "../company/read-company-file.ts";
import { findingsText } from "../terminal/findings.ts";
import { jsonText } from "../terminal/json-text.ts";

/** Lists what is wrong or doubtful in a company's data; exit code 1 when there is anything. */
export const check: Command = {
  name: "check",
  operands: ["<company>"],
  options: [],
  notes: [
    "Exit code 0: nothing to object; 1: errors or warnings were found; 2: the file cannot be read as JSON.",
  ],
  run: async (args, io) => {
    const place = locateCompany(args.operands[0] ?? "", io.cwd);
    const workbench = await openWorkbench();
    const findings =
      place.kind === "file"
        ? await checkFile(place, workbench)
        : await checkBundled(place.id, workbench);
    const subject = place.kind === "file" ? place.file : place.id;
    const report: CheckReport = { subject, findings };
    io.out(args.has("json") ? jsonText(report) : findingsText(report, io.columns));
    return hasObjection(report) ? 1 : 0;
  },
};

async function checkBundled(id: string, workbench: Workbench): Promise<readonly Finding[]> {
  const company = await loadCompany(id);
  const violations = companyViolations(company, knownIds(workbench.library));
  const findings = violations.map((violation) => violationFinding(violation, company));
  return [
    ...findings,
    ...(await modelFindings(company, { workbench, hasErrors: findings.length > 0 })),
  ];
}

async function checkFile(
  place: CompanyPlace & { kind: "file" },
  workbench: Workbench,
): Promise<readonly Finding[]> {
  const { document, company, violations } = examineFile(place, knownIds(workbench.library));
  const findings = violations.map((violation) => {
    const where = placeText(placeOf(document, violation.path, violation.isKey));
    return violationFinding(violation, document.value, where);
  });
  if (company === undefined) return findings;
  return [
    ...findings,
    ...(await modelFindings(company, { workbench, hasErrors: findings.length > 0 })),
  ];
}

interface ModelCheck {
  readonly workbench: Workbench;
  readonly hasErrors: boolean;
}

/** What only a run and the disclosure checks bring to light; a company with errors is not run. */
async function modelFindings(
  company: Company,
  { workbench, hasErrors }: ModelCheck,
): Promise<readonly Finding[]> {
  if (hasErrors) return [];
  try {
    return await soundFindings(await prepare(workbench, company));
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return [refusal(error)];
  }
}

function refusal({ place, message }: ModelError): Finding {
  return {
    rule: "model.refused",
    severity: "error",
    where: place,
    message,
    expected: null,
    found: null,
    sources: [],
  };
}
