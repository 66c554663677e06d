import type { Company } from "../../../models/company/company-schema.ts";
import type { RunResult } from "../../../models/run/types.ts";
import { fixedText } from "../terminal/number-text.ts";
import { tableText, type Column } from "../terminal/table.ts";
import { centre, leafAt } from "./leaves.ts";

/** A company with its results under every pairing, and those of its base year. */
export interface CompanyResults {
  readonly company: Company;
  readonly results: readonly RunResult[];
  readonly base: RunResult;
}

const million = 1e6;
const thousand = 1e3;

/** The companies side by side: the lowest and highest value of all pairings, each in its own money. */
export function acrossCompaniesText(all: readonly CompanyResults[], columns: number): string {
  const right = (head: string) => ({ head, align: "right" }) as const;
  const heads: readonly Column[] = [
    { head: "company" },
    right("year"),
    right("cost, m CNY"),
    right("net, kt CO2e"),
    right("PUE"),
    right("neutral in"),
  ];
  const rows = all.flatMap((one) => [baseRow(one), ...laterRows(one)]);
  const title = "All companies: lowest to highest of the pairings, deterministic\n\n";
  const coverage = all.map(coverageLine).join("");
  const note = "Each in real CNY of its own base year; never added up.\n";
  return `${title}${tableText(heads, rows, columns)}${coverage}${note}`;
}

function baseRow({ company, base, results }: CompanyResults): readonly string[] {
  const { baseYear } = company;
  return [company.id, String(baseYear), ...figures([base], baseYear), neutralText(results)];
}

function laterRows({ results }: CompanyResults): readonly (readonly string[])[] {
  const years = results[0]?.years ?? [];
  return years.map((year) => ["", String(year), ...figures(results, year), ""]);
}

function figures(results: readonly RunResult[], year: number): readonly string[] {
  const span = (metric: string, scale: number, digits: number) => {
    const values = results.map((result) => valueOf(result, metric, year) / scale);
    return spanText(values, digits);
  };
  return [
    span("energy.cost", million, 1),
    span("carbon.netEmissions", thousand, 1),
    span("energy.averagePue", 1, 3),
  ];
}

function coverageLine({ company, base }: CompanyResults): string {
  const covered = percentText(valueOf(base, "coverage.electricity"));
  const own = percentText(valueOf(base, "coverage.ownElectricity"));
  return `${company.id}: ${covered} of own and leased electricity covered; own sites ${own}.\n`;
}

function percentText(share: number): string {
  return `${fixedText(100 * share, 0)} %`;
}

function spanText(values: readonly number[], digits: number): string {
  const low = fixedText(Math.min(...values), digits);
  const high = fixedText(Math.max(...values), digits);
  return low === high ? low : `${low}–${high}`;
}

function valueOf(result: RunResult, metric: string, year?: number): number {
  return centre(leafAt(result.results[metric], year));
}

function neutralText(results: readonly RunResult[]): string {
  const years = results.map((result) => valueOf(result, "carbon.neutralityYear"));
  const reached = years.filter(Number.isFinite);
  if (reached.length === 0) return "> 2060";
  const first = Math.min(...reached);
  if (reached.length < years.length) return `${first}–> 2060`;
  const last = Math.max(...reached);
  return first === last ? String(first) : `${first}–${last}`;
}
