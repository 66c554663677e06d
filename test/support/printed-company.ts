import type { Company } from "../../models/company/company-schema.ts";
import type { Disclosed } from "../../models/company/disclosed-schema.ts";
import { loadCompany } from "../../models/library/companies.ts";

/** A printed figure: metric with a part in brackets, year, digits as printed, unit. */
export type PrintedLine = readonly [metric: string, year: number, digits: string, unit: string];

/** What is made up about a company; the rest is of no matter here. */
export interface MadeUp {
  readonly lines: readonly PrintedLine[];
  readonly baseYear?: number;
  readonly fuels?: readonly string[];
  readonly fuelSet?: string;
  readonly gridYear?: number;
  readonly basis?: "national" | "province";
  readonly sites?: Company["sites"];
}

/** A company that prints the given lines, one line of its document each, and nothing else. */
export async function printedCompany({ lines, ...made }: MadeUp): Promise<Company> {
  const frame = await loadCompany("capital-online");
  return {
    ...frame,
    id: "made-up",
    baseYear: made.baseYear ?? 2024,
    fuels: [...(made.fuels ?? [])],
    fuelFactors: { ...frame.fuelFactors, set: made.fuelSet ?? "ndrc-2015" },
    gridFactors: {
      basis: made.basis ?? "national",
      year: made.gridYear ?? 2022,
      why: "made up",
      evidence: [],
    },
    sites: made.sites ?? [],
    disclosed: lines.map(disclosedLine),
  };
}

function disclosedLine([name, year, digits, unit]: PrintedLine, index: number): Disclosed {
  const [, metric = name, part] = /^([^[]+)\[(.+)\]$/.exec(name) ?? [];
  const isPercent = digits.endsWith("%");
  const number = Number(digits.replaceAll(/[,%]/g, ""));
  return {
    metric,
    ...(part === undefined ? {} : { part }),
    years: {
      [year]: {
        value: isPercent ? number / 100 : number,
        unit,
        kind: "disclosed",
        source: "made-up",
        locator: `line ${String(index + 1)}`,
        quote: digits,
      },
    },
  };
}
