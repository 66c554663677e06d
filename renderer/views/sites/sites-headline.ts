import { useMessages, useText, type Say } from "../../i18n/locale-context.ts";
import { sitesMessages } from "../../i18n/messages/window/sites-messages.ts";
import { translator } from "../../i18n/translate.ts";
import { usePairings } from "../../state/results/catalogue-store.ts";
import { useFormat } from "../../state/use-format.ts";
import { hasPue, limitsOf, shortName, siteFinding, type SiteFinding } from "./sites-figures.ts";
import { inputOf, type SitesProps } from "./sites-props.ts";
import { useTechnologyName } from "./technology-name.ts";

/** Whether the chosen site meets its target or limit, as a sentence. */
export function useSiteHeadline(props: SitesProps): string {
  const { company, site, run, year, library } = props;
  const say = useMessages(sitesMessages);
  const text = useText();
  const { locale, number } = useFormat();
  const nameOf = useTechnologyName();
  const name = shortName(text(site.name));
  if (!site.modelled) return say("sites.notModelled", { site: name });
  if (!hasPue(run, site)) {
    const tenure = translator(locale)(`tenure.${site.tenure}`);
    return say("sites.noPue", { site: name, tenure });
  }
  const floor = inputOf(props, "cooling.overheadFloor")?.value;
  const finding = siteFinding({
    run,
    site,
    year,
    limits: limitsOf(site, company.baseYear, library.limits),
    floor: typeof floor === "number" ? floor : undefined,
  });
  return findingText(finding, { say, number, site: name, technology: nameOf(technologyOf(props)) });
}

interface Words {
  readonly say: Say<typeof sitesMessages>;
  readonly number: (value: number, decimals?: number) => string;
  readonly site: string;
  readonly technology: string;
}

function findingText(finding: SiteFinding, { say, number, site, technology }: Words): string {
  const { kind, year } = finding;
  const pue = number(finding.pue, 3);
  if (kind === "holds")
    return say("sites.holds", { site, year, pue, from: number(finding.from, 3) });
  const level = number(finding.level, givenDecimals(finding.level));
  switch (kind) {
    case "needs":
      return say("sites.needs", { site, year, level, needed: number(finding.needed, 3) });
    case "floor":
      return say("sites.floor", { site, year, level, technology, floor: number(finding.floor, 2) });
    default:
      return say(`sites.${kind}`, { site, year, level, pue });
  }
}

function technologyOf(props: SitesProps): string {
  const value = inputOf(props, "cooling.technology")?.value;
  return typeof value === "string" ? value : "";
}

/** Whether the last PUE of the past is an assumption. */
function startsAssumed({ site }: SitesProps): boolean {
  return Object.values(site.pue?.history ?? {}).at(-1)?.kind === "assumed";
}

/** Decimals of a target as it is given, at least two. */
function givenDecimals(value: number): number {
  return Math.max(2, String(value).split(".")[1]?.length ?? 0);
}

/** What is drawn, under which assumption. */
export function useSiteLead(props: SitesProps): string {
  const { site, run } = props;
  const say = useMessages(sitesMessages);
  const text = useText();
  const { locale } = useFormat();
  const nameOf = useTechnologyName();
  const pairings = usePairings();
  if (!hasPue(run, site)) return site.statements?.["modelling"]?.text ?? "";
  const pairing = pairings.find(({ id }) => id === run.scenario);
  const lead = say("sites.lead", {
    scenario: pairing === undefined ? run.scenario : text(pairing.name),
    count: pairings.length,
    technology: nameOf(technologyOf(props)),
  });
  if (!startsAssumed(props)) return lead;
  return `${lead}${locale === "en" ? " " : ""}${say("sites.leadAssumed")}`;
}
