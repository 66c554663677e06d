import type { Company } from "../../company/company-schema.ts";
import type { Evidence, Statement } from "../../company/statement-schema.ts";
import { figureName, placeOf, type Figure } from "../reconcile/figures/figure-book.ts";
import { numberText } from "../reconcile/figures/printed-figure.ts";

/** Document and line of each piece of evidence. */
export function evidencePlaces(evidence: readonly Evidence[]): readonly string[] {
  return evidence.flatMap((each) => placeOf(each) ?? []);
}

/** The quotes of a statement, as printed. */
export function quotesOf({ evidence }: Pick<Statement, "evidence">): readonly string[] {
  return evidence.flatMap(({ quote }) => quote ?? []);
}

/** A statement of a company with its place. */
export interface PlacedStatement extends Statement {
  readonly key: string;
  readonly where: string;
}

/** The statements of a record whose key fits, in file order. */
export function statementsOf(
  company: Company,
  record: "methods" | "scenarioAnalysis",
  key = /^/,
): readonly PlacedStatement[] {
  return Object.entries(company[record])
    .filter(([name]) => key.test(name))
    .map(([name, statement]) => ({ ...statement, key: name, where: `${record}/${name}` }));
}

/** Place of a disclosed figure in its company; of one that is not listed, the list. */
export function figureWhere(
  { disclosed }: Company,
  figure: Pick<Figure, "metric" | "part" | "site" | "year">,
): string {
  const name = figureName(figure);
  const index = disclosed.findIndex((each) => figureNameOf(each) === name);
  return index < 0 ? "disclosed" : `disclosed/${index}/years/${figure.year}`;
}

/** Name of a disclosed quantity, part or site in brackets. */
export function figureNameOf({ metric, part, site }: Company["disclosed"][number]): string {
  return figureName({ metric, part, site });
}

/** A share as a percentage with so many decimals, without the sign of per cent. */
export function percent(share: number, decimals: number): string {
  return numberText(100 * share, decimals);
}

/** A share as a percentage with its sign. */
export function signedPercent(share: number, decimals: number): string {
  const digits = percent(share, decimals);
  return share > 0 ? `+${digits}` : digits.replace("-", "−");
}
