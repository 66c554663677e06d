import type { Company } from "../../models/company/company-schema.ts";
import { disclosureFindings } from "../../models/checks/disclosure/disclosure-findings.ts";
import type { Finding } from "../../models/checks/finding.ts";
import { loadLibrary } from "../../models/library/library.ts";
import { loadRequirements } from "../../models/library/requirements.ts";
import { changed, type Change } from "./change-document.ts";
import { soundCompany } from "./sound-company.ts";

/** What the disclosure checks read besides the company. */
export const disclosureContext = {
  library: await loadLibrary(),
  requirements: await loadRequirements(),
};

const sound = await soundCompany();

/** The sound company with faults. */
export function faulty(...changes: readonly Change[]): Company {
  return changed(sound, ...changes);
}

/** What is found in the sound company once it has faults. */
export function findingsWith(...changes: readonly Change[]): readonly Finding[] {
  return disclosureFindings(faulty(...changes), disclosureContext);
}

/** Path of a disclosed quantity of the sound company, part in brackets. */
export function figurePath(name: string): string {
  const index = sound.disclosed.findIndex(
    ({ metric, part }) => (part === undefined ? metric : `${metric}[${part}]`) === name,
  );
  if (index < 0) throw new Error(`no ${name}`);
  return `disclosed/${index}`;
}

/** Path of one of several with an id: a register item, a target. */
export function idPath(list: "register" | "targets", id: string): string {
  return `${list}/${sound[list].findIndex((each) => each.id === id)}`;
}

/** Path of the answer to a paragraph. */
export function answerPath(standard: string, paragraph: string): string {
  const index = sound.answers.findIndex(
    (each) => each.standard === standard && each.paragraph === paragraph,
  );
  return `answers/${index}`;
}
