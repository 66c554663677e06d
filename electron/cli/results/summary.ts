import type { Company } from "../../../models/company/company-schema.ts";
import type { Leaf, RunResult } from "../../../models/run/types.ts";
import { fixedText, scaledText, scaleFor, type Scale } from "../terminal/number-text.ts";
import { tableText, type Column } from "../terminal/table.ts";
import { centre, leafAt, leavesOf } from "./leaves.ts";

/** The metrics of the summary. */
export const summaryMetrics = [
  "energy.cost",
  "carbon.netEmissions",
  "energy.averagePue",
  "carbon.neutralityYear",
  "carbon.meetsTarget",
  "coverage.electricity",
  "coverage.ownElectricity",
] as const;

/** What a summary is made of: results for some years, and those of the base year for comparison. */
export interface SummaryInput {
  readonly company: Company;
  readonly results: readonly RunResult[];
  readonly base: RunResult;
}

/** One quantity of the summary: its name in words and in the head of a table, and how it is shown. */
interface Quantity {
  readonly metric: (typeof summaryMetrics)[number];
  readonly name: string;
  readonly head: string;
  readonly unit: string;
  readonly scale: Scale;
}

/** Energy cost, net emissions, PUE and year of neutrality of each pairing, as a table. */
export function summaryText(summary: SummaryInput, columns: number): string {
  const { company, results, base } = summary;
  const [first] = results;
  if (first === undefined) return "";
  const quantities = quantitiesOf(summary, first.draws > 1 ? 3 : 4);
  return [
    headLine(company, first),
    baseLine(base, quantities),
    "\n",
    first.draws > 1
      ? ensembleTables(results, quantities, columns)
      : plainTable(results, quantities, columns),
    coverageLine(base),
  ].join("");
}

function headLine({ name }: Company, first: RunResult): string {
  const { baseYear, currency, draws, seed, engineVersion } = first;
  const ensemble = draws > 1 ? `, ${fixedText(draws, 0)} draws, seed ${seed}` : "";
  const money = `real ${currency.slice(0, 3)} of ${baseYear}`;
  return `${name.en}, base year ${baseYear}, ${money}${ensemble} (engine ${engineVersion})\n`;
}

function quantitiesOf({ results, base }: SummaryInput, significant: number): readonly Quantity[] {
  const all = [...results, base];
  const scaled = (
    metric: Quantity["metric"],
    names: { readonly name: string; readonly head: string },
  ): Quantity => {
    const values = all.flatMap((result) => leavesOf(result.results[metric]?.values).map(centre));
    const shown = values.filter(Number.isFinite);
    const scale = scaleFor(base.results[metric]?.unit ?? "1", shown, significant);
    return { metric, ...names, unit: scale.unit.replace(/ of \d{4}$/, ""), scale };
  };
  return [
    scaled("energy.cost", { name: "energy cost", head: "cost" }),
    scaled("carbon.netEmissions", { name: "net emissions", head: "net" }),
    scaled("energy.averagePue", { name: "average PUE", head: "PUE" }),
  ];
}

function groupOf({ head, unit }: Quantity): string {
  return unit === "" ? head : `${head}, ${unit}`;
}

function plainTable(
  results: readonly RunResult[],
  quantities: readonly Quantity[],
  columns: number,
): string {
  const years = (results[0]?.years ?? []).map(String);
  const heads: Column[] = [
    { head: "pairing" },
    ...quantities.flatMap((quantity) =>
      years.map((head) => ({ head, align: "right", group: groupOf(quantity) }) as const),
    ),
    { head: "neutral in", align: "right" },
  ];
  const rows = results.map((result) => [
    result.scenario,
    ...quantities.flatMap((quantity) =>
      result.years.map((year) => middleText(result, quantity, year)),
    ),
    neutralityText(result),
  ]);
  return tableText(heads, rows, columns);
}

function ensembleTables(
  results: readonly RunResult[],
  quantities: readonly Quantity[],
  columns: number,
): string {
  const heads: Column[] = [
    { head: "pairing" },
    { head: "year", align: "right" },
    ...quantities.flatMap((quantity) => {
      const group = groupOf(quantity);
      return [
        { head: "median", align: "right", group },
        { head: "5–95 %", align: "right", group },
      ] as const;
    }),
  ];
  const rows = results.flatMap((result) =>
    result.years.map((year, i) => [
      i === 0 ? result.scenario : "",
      String(year),
      ...quantities.flatMap((quantity) => [
        middleText(result, quantity, year),
        spreadText(leafAt(result.results[quantity.metric], year), quantity.scale),
      ]),
    ]),
  );
  return `${tableText(heads, rows, columns)}\n${neutralityTable(results, columns)}`;
}

function neutralityTable(results: readonly RunResult[], columns: number): string {
  const heads: Column[] = [
    { head: "pairing" },
    { head: "neutral in (median)", align: "right" },
    { head: "neutral by 2060", align: "right" },
    { head: "meets the target", align: "right" },
  ];
  const rows = results.map((result) => {
    const neutral = leafAt(result.results["carbon.neutralityYear"], undefined);
    const target = leafAt(result.results["carbon.meetsTarget"], undefined);
    return [
      result.scenario,
      neutralityText(result),
      shareText(isSpread(neutral) ? neutral.reached : undefined),
      shareText(isSpread(target) ? target.mean : target),
    ];
  });
  return tableText(heads, rows, columns);
}

function isSpread(leaf: Leaf | undefined): leaf is Extract<Leaf, object> {
  return typeof leaf === "object" && leaf !== null;
}

function shareText(share: number | null | undefined): string {
  return typeof share === "number" ? `${fixedText(100 * share, 0)} %` : "";
}

function middleText(result: RunResult, { metric, scale }: Quantity, year: number): string {
  const value = centre(leafAt(result.results[metric], year));
  return Number.isFinite(value) ? scaledText(value, scale) : "never";
}

/** The 5th and 95th percentile of a leaf, where it has them. */
export function spreadText(leaf: Leaf | undefined, scale: Scale): string {
  if (!isSpread(leaf) || leaf.p05 === null || leaf.p95 === null) return "";
  return `${scaledText(leaf.p05, scale)}–${scaledText(leaf.p95, scale)}`;
}

function neutralityText({ results }: RunResult): string {
  const value = centre(leafAt(results["carbon.neutralityYear"], undefined));
  return Number.isFinite(value) ? String(Math.round(value)) : "after 2060";
}

function baseLine(base: RunResult, quantities: readonly Quantity[]): string {
  const parts = quantities.map((quantity) =>
    [quantity.name, middleText(base, quantity, base.baseYear), quantity.unit]
      .filter((part) => part !== "")
      .join(" "),
  );
  return `${base.baseYear}: ${parts.join("; ")}\n`;
}

function coverageLine(base: RunResult): string {
  const share = centre(leafAt(base.results["coverage.electricity"], undefined));
  const own = centre(leafAt(base.results["coverage.ownElectricity"], undefined));
  if (!Number.isFinite(share)) return "";
  const percent = (value: number) => `${fixedText(100 * value, 0)} %`;
  return `Covered: ${percent(share)} of own and leased electricity; own sites alone ${percent(own)}.\n`;
}
