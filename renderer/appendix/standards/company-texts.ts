import type { Company } from "../../../models/company/company-schema.ts";
import type { Evidence, Statement } from "../../../models/company/statement-schema.ts";

/** Something the company states, in a short rendering and with evidence. */
export interface CompanyText {
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

type List = (company: Company, part: string | undefined) => readonly CompanyText[];

const recordOf: Readonly<
  Record<string, (company: Company) => Readonly<Record<string, Statement>>>
> = {
  governance: ({ governance }) => governance,
  scenarioAnalysis: ({ scenarioAnalysis }) => scenarioAnalysis,
  methods: ({ methods }) => methods,
  materiality: ({ materiality }) => materiality.statements,
  profile: ({ profile }) => profile.statements,
};

const lists: Readonly<Record<string, List>> = {
  register: registerTexts,
  targets: targetTexts,
  measures: measureTexts,
  horizons: ({ horizons }) => Object.values(horizons),
  ratingMethod: ({ ratingMethod }) => (ratingMethod === undefined ? [] : [ratingMethod]),
};

/** The texts of a company that a reference names: `governance/board`, `targets`, `measures/cooling`. */
export function textsOf(company: Company, reference: string): readonly CompanyText[] {
  const [name = "", part] = reference.split("/");
  const record = recordOf[name]?.(company);
  if (record === undefined) return lists[name]?.(company, part) ?? [];
  const found = part === undefined ? undefined : record[part];
  return found === undefined ? [] : [found];
}

function registerTexts({ register }: Company, part: string | undefined): readonly CompanyText[] {
  if (part === "responses") return register.flatMap(({ responses }) => responses ?? []);
  if (part === "potential")
    return register.flatMap(({ potentialEffects }) => potentialEffects ?? []);
  return register.flatMap(({ current, anticipated }) => {
    const stated = part === "current" ? current : anticipated;
    return stated === undefined || stated.relief?.includes("GAP") === true ? [] : [stated];
  });
}

function targetTexts({ targets }: Company, part: string | undefined): readonly CompanyText[] {
  return targets.flatMap(({ evidence, name, ...target }) => {
    if (part === undefined) return [{ text: name.en, evidence }];
    const parts = ["coverage", "base", "verification", "offsets"] as const;
    const key = parts.find((each) => each === part);
    const text = key === undefined ? undefined : target[key];
    const isStated = text !== undefined && !/^not stated\b/i.test(text);
    return isStated ? [{ text, evidence }] : [];
  });
}

function measureTexts({ measures }: Company, part: string | undefined): readonly CompanyText[] {
  return measures
    .filter(({ area, figures, saving }) =>
      part === "figures"
        ? figures !== undefined || saving !== undefined
        : part === undefined || area === part,
    )
    .map(({ name, evidence }) => ({ text: name.en, evidence }));
}
