import type { Company } from "../../company/company-schema.ts";
import type { Pairing } from "../../scenario/pairing-schema.ts";
import type { Source } from "../../scenario/value-schema.ts";
import { overrideValueText } from "../override-text.ts";
import type { Override, RunResult } from "../types.ts";
import { columnsOf, type Cell, type Table } from "./table.ts";

/** What the notes on an export tell. */
export interface NotesTableParts {
  readonly company: Pick<Company, "id" | "name" | "published" | "baseYear">;
  /** Pairings of the library, of which the exported ones are described. */
  readonly pairings: readonly Pairing[];
  readonly results: readonly RunResult[];
  readonly ensembles?: readonly RunResult[] | undefined;
  readonly sources: readonly Source[];
  readonly overrides: readonly Override[];
  /** The command that makes the same tables again. */
  readonly command: string;
}

type Note = readonly [item: string, text: Cell];

const reading: readonly Note[] = [
  [
    "Results",
    "One row for each pairing, metric, label and year. The unit stands in its own column; CNY2024 is yuan at the prices of 2024; shares are fractions.",
  ],
  ["Results: over, label", "The dimension of a metric, such as site, and the place along it."],
  ["Results: value", "The value with every input at its central figure."],
  [
    "Results: p05 to p95, mean",
    "Percentiles (linear between order statistics) and mean over the draws, for totals; standardError is that of the mean and p05Error to p95Error those of the percentiles, as of independent draws, reached the share of draws in which a year is reached.",
  ],
  ["Results: note", "“never”: the year does not come before the last year of the model."],
  [
    "Results: method, assumed, sources",
    "Where the equation comes from; how many of the inputs below it are assumed; the sources of the others and of the reasons.",
  ],
  [
    "Inputs: scenario",
    "The pairing; “all” for an input that is the same under every pairing exported.",
  ],
  [
    "Inputs: kind",
    "disclosed: printed by the company; published: printed by others; derived: computed from others; assumed: a judgement, with its reason and range.",
  ],
  [
    "Inputs: layer",
    "The layer the value comes from, from the weakest to the strongest: default, region, scenario, company, user.",
  ],
  [
    "Texts",
    "A text that a spreadsheet could take for a formula begins with an apostrophe that is not part of it.",
  ],
];

/** What the tables are, what they were made from, how to make them again and how to read them. */
export function notesTable(parts: NotesTableParts): Table {
  const { company, results, ensembles = [], command } = parts;
  const [first] = results;
  const drawn = ensembles[0] ?? first;
  const { en, "zh-Hans": hans, "zh-Hant": hant } = company.name;
  const rows: readonly Note[] = [
    [
      "What this is",
      "Results of Isotherm, the climate risk of a data-centre company under paired warming and transition scenarios, with every input and source.",
    ],
    ["Company", [...new Set([en, hans, hant])].join(" / ")],
    ["Company id", company.id],
    ["Company report published", company.published],
    ["Base year", company.baseYear],
    ["Engine version", first?.engineVersion ?? null],
    ...scenarioNotes(parts),
    ["Years", first?.years.join(", ") ?? null],
    ["Draws", drawn?.draws ?? null],
    ["Seed", drawn?.seed ?? null],
    ...parts.overrides.map((override): Note => ["Input set by the user", overrideText(override)]),
    ["Run again", command],
    ...sourceNotes(parts.sources),
    ...reading,
  ];
  return { title: "Notes", columns: columnsOf(["item", "text"], ["text"]), rows };
}

function scenarioNotes({ pairings, results }: NotesTableParts): readonly Note[] {
  return results.map(({ scenario }) => {
    const pairing = pairings.find(({ id }) => id === scenario);
    const text = pairing === undefined ? "" : `: ${pairing.name.en}. ${pairing.why.en}`;
    return ["Scenario", `${scenario}${text}`];
  });
}

/** Sources that no longer stand, in words. */
function sourceNotes(sources: readonly Source[]): readonly Note[] {
  const fallen = sources.filter(({ status }) => status.state !== "current");
  return fallen.map(({ id, title, status }) => [
    "Source that no longer stands",
    `${id}: ${title}, ${status.state} ${status.date}. ${status.note}`,
  ]);
}

function overrideText(override: Override): string {
  return `${override.path} = ${overrideValueText(override)}`;
}
