import type { Source } from "../../scenario/value-schema.ts";
import type { ScenarioInputs } from "./scenario-inputs.ts";
import { columnsOf, type Table } from "./table.ts";

/** What the table of sources is made from. */
export interface SourcesTableParts {
  readonly sources: readonly Source[];
  readonly inputs: readonly ScenarioInputs[];
}

const heads = [
  ...["source", "title", "publisher", "url", "published", "accessed", "licence"],
  ...["status", "statusDate", "statusNote", "inputs"],
];

/** The sources cited, with licence, whether each still stands, and how many inputs cite it. */
export function sourcesTable({ sources, inputs }: SourcesTableParts): Table {
  const views = inputs.flatMap((each) => each.views);
  const rows = sources.map((source) => {
    const { id, title, publisher, url, published, accessed, licence, status } = source;
    const citing = views.filter(({ provenance }) => provenance.source === id);
    return [
      ...[id, title, publisher, url, published, accessed, licence],
      ...[status.state, status.date, status.note, new Set(citing.map(({ input }) => input)).size],
    ];
  });
  return { title: "Sources", columns: columnsOf(heads, ["title", "licence", "statusNote"]), rows };
}
