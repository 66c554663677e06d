import { text } from "../../../engine/model.ts";
import type { Evidence } from "../../../company/statement-schema.ts";
import { energyTerm, fuelMetric } from "../../reconcile/factors/fuel-factors.ts";
import type { RuleInput } from "../context.ts";
import { evidencePlaces, percent, statementsOf } from "../places.ts";
import { rule, type Draft } from "../rule.ts";
import { fuelNames, namedIn } from "../words/vocabulary.ts";

/**
 * How many times the energy of the named fuel another must have. Carbon per energy of the fuels in use
 * differs by less than a factor of two (natural gas 15.3, coal 26 tC/TJ), so from twice the energy on
 * the other is the larger source of emissions as well, whichever of the two the text means.
 */
const timesLarger = 2;

const mainly = /主要|\bmain(ly)?\b|\bchief(ly)?\b|\bprimar(y|ily)\b|\blargest\b/i;

/** Words for direct emissions: what vehicles mainly burn says nothing of a company's scope 1. */
const direct = /\bscope 1\b|\bdirect\b|[範范][圍围]\s*[一1]|直接/i;

/**
 * A text that calls one fuel the main source of direct emissions where the fuel table shows another at
 * least twice as large. Only quotes on direct emissions that name a single fuel count, and only where every fuel of the
 * company has a figure.
 */
export const mainSourceRule = rule({
  texts: {
    "text.main-source": {
      severity: "warning",
      message: text(
        "The text names {named}, and no other fuel, as the main source of direct emissions; by the table {named} is {share} % of the fuel energy of {year}, {largest} {largestShare} %.",
        "文字仅将 {named} 列为直接排放的主要来源；按表，{year} 年燃料能耗中 {named} 占 {share} %，{largest} 占 {largestShare} %。",
        "文字僅將 {named} 列為直接排放的主要來源；按表，{year} 年燃料能耗中 {named} 佔 {share} %，{largest} 佔 {largestShare} %。",
      ),
      expected: text("{largest}", "{largest}", "{largest}"),
      found: text("{named}", "{named}", "{named}"),
    },
  },
  find: (input) => {
    const shares = fuelShares(input);
    const [largest] = [...shares].toSorted(([, a], [, b]) => b.share - a.share);
    if (largest === undefined) return [];
    return [...claims(input)].flatMap(([fuel, claim]): Draft<"text.main-source">[] => {
      const named = shares.get(fuel);
      if (named === undefined || largest[1].share < timesLarger * named.share) return [];
      const values = {
        named: nameOf(fuel),
        largest: nameOf(largest[0]),
        share: percent(named.share, 0),
        largestShare: percent(largest[1].share, 0),
        year: String(input.company.baseYear),
      };
      const sources = [...evidencePlaces(claim.evidence), ...named.places, ...largest[1].places];
      return [{ rule: "text.main-source", where: claim.where, sources, values }];
    });
  },
});

interface Claim {
  readonly where: string;
  readonly evidence: readonly Evidence[];
}

/** Where which fuel is called the main one; the same fuel once, with all its evidence. */
function claims({ company }: RuleInput): ReadonlyMap<string, Claim> {
  const found = new Map<string, Claim>();
  for (const { where, evidence } of statementsOf(company, "methods")) {
    for (const each of evidence) {
      const fuel = mainFuel(each.quote ?? "");
      if (fuel === undefined) continue;
      const before = found.get(fuel);
      found.set(fuel, {
        where: before?.where ?? where,
        evidence: [...(before?.evidence ?? []), each],
      });
    }
  }
  return found;
}

/** The one fuel a quote on direct emissions names, where a word for "mainly" stands in the same clause. */
function mainFuel(quote: string): string | undefined {
  const [fuel, ...more] = namedIn(quote, fuelNames);
  if (fuel === undefined || more.length > 0 || !direct.test(quote)) return undefined;
  const clauses = quote.split(/[,;.，；。]/);
  const isMain = clauses.some(
    (clause) => mainly.test(clause) && namedIn(clause, fuelNames).length > 0,
  );
  return isMain ? fuel : undefined;
}

interface FuelShare {
  readonly share: number;
  readonly places: readonly string[];
}

function fuelShares({ company, book, library }: RuleInput): ReadonlyMap<string, FuelShare> {
  const { set } = company.fuelFactors;
  const energies = company.fuels.flatMap((fuel) => {
    const figure = book.find({ metric: fuelMetric(fuel), year: company.baseYear });
    const term =
      figure && energyTerm(figure, { carrier: fuel, set, unit: "GJ" }, library.carbon.fuels);
    const amount = term?.quantity.value;
    return figure === undefined || amount === undefined
      ? []
      : [{ fuel, amount, places: figure.place === null ? [] : [figure.place] }];
  });
  const sum = energies.reduce((total, { amount }) => total + amount, 0);
  if (energies.length < Math.max(2, company.fuels.length) || sum <= 0) return new Map();
  return new Map(
    energies.map(({ fuel, amount, places }) => [fuel, { share: amount / sum, places }]),
  );
}

const names: Readonly<Record<string, ReturnType<typeof text>>> = {
  gasoline: text("gasoline", "汽油", "汽油"),
  diesel: text("diesel", "柴油", "柴油"),
  "natural-gas": text("natural gas", "天然气", "天然氣"),
  lpg: text("liquefied petroleum gas", "液化石油气", "液化石油氣"),
  coal: text("coal", "煤炭", "煤炭"),
};

function nameOf(fuel: string): ReturnType<typeof text> {
  return names[fuel] ?? text(fuel, fuel, fuel);
}
