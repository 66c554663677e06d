import { importCoverage } from "../../../models/run/layers/scenario-paths.ts";
import type {
  ImportedPaths,
  ImportedScenarios,
} from "../../../models/scenario/iamc-import/imported-schema.ts";
import { wrap } from "../terminal/plain-text.ts";
import { tableText, type Column } from "../terminal/table.ts";

const shown = [
  ["carbonPrice", "carbon price"],
  ["electricityPrice", "power price"],
  ["gridIntensity", "grid intensity"],
  ["warming", "warming"],
] as const;

/** What an import found: scenarios by variable with years and units, and the rows left aside. */
export function importText(imported: ImportedScenarios, columns: number): string {
  const { file, sha256, region, model, scenarios, leftAside } = imported;
  const paths = Object.entries(scenarios);
  const heads: Column[] = [{ head: "scenario" }, ...shown.map(([, head]) => ({ head }))];
  const units = shown.map(([name]) => paths.find(([, each]) => each[name])?.[1][name]?.unit ?? "");
  const rows = paths.map(([id, each]) => [id, ...shown.map(([name]) => spanText(each[name]))]);
  const asideHeads: Column[] = [
    { head: "left aside", mayWrap: true },
    { head: "rows", align: "right" },
    { head: "first", mayWrap: true },
  ];
  const aside = leftAside.map(({ reason, rows: count, first }) => [reason, String(count), first]);
  return [
    ...lines(`${file}: ${region}, ${model}`, columns),
    ...lines(`sha256 ${sha256}`, columns),
    "\n",
    tableText(heads, [["", ...units], ...rows], columns),
    ...(aside.length === 0 ? [] : ["\n", tableText(asideHeads, aside, columns)]),
    "\n",
    ...lines(coverageText(imported), columns),
  ].join("");
}

/** First and last year of a series and how many values it has. */
function spanText(series: ImportedPaths["warming"]): string {
  const years = Object.keys(series?.points ?? {});
  if (years.length === 0) return "–";
  const span = years.length === 1 ? years[0] : `${years[0]}–${years.at(-1)}`;
  return `${span} (${years.length})`;
}

function coverageText(imported: ImportedScenarios): string {
  const covered = importCoverage(imported);
  if (covered.length === 0) {
    return "No run can use it: both prices of a scenario and the power price of Current Policies are needed.";
  }
  const all = covered.map(({ transition }) => transition);
  const full = covered.filter(({ hasGridIntensity }) => hasGridIntensity);
  const some = full.map(({ transition }) => transition);
  const intensity = some.length === all.length ? "as well" : `for ${some.join(", ") || "none"}`;
  return `A run takes the prices of ${all.join(", ")} from it, and the grid intensity ${intensity}.`;
}

function lines(text: string, columns: number): readonly string[] {
  return wrap(text, columns).map((line) => `${line}\n`);
}
