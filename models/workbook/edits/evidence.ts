import type { Evidence } from "../../company/statement-schema.ts";
import type { Source } from "../../scenario/value-schema.ts";
import type { Change } from "../change.ts";
import type { Workbook } from "../workbook-schema.ts";
import { requireFound, requireText } from "./edit-error.ts";
import { freeId, type ItemPlace } from "./register.ts";
import { changeOf, insertion, stepTo } from "./steps.ts";

/** A document of the company's own that is not known yet. */
export interface NewDocument {
  readonly title: string;
  /** Day it was read, `2026-11-21`. */
  readonly date: string;
}

/** What is attached: a place in a known source, or in a document that becomes one. */
export interface AttachedEvidence {
  readonly source: string | NewDocument;
  readonly locator: string;
  readonly quote?: string | undefined;
}

/**
 * Attaches evidence to an item; a new document joins the company's own sources in the same step.
 * Throws EditError for a document without a title and a place that is not named.
 */
export function attachEvidence(
  workbook: Workbook,
  { company: id, item }: ItemPlace,
  attached: AttachedEvidence,
): Change {
  const company = requireFound(workbook.companies[id], "company", id);
  const index = company.register.findIndex((each) => each.id === item);
  const { name, evidence } = requireFound(company.register[index], `${id} register`, item);
  const { source, quote = "" } = attached;
  const own = company.sources ?? [];
  const added = typeof source === "string" ? undefined : documentOf(source, own, company.name.en);
  const entry: Evidence = {
    source: typeof source === "string" ? source : added!.id,
    locator: requireText(item, attached.locator),
    ...(quote.trim() === "" ? {} : { quote }),
  };
  const label = { key: "change.attachEvidence", params: { item: name.en } };
  return changeOf(label, [
    added === undefined
      ? undefined
      : stepTo(workbook, ["companies", id, "sources"], [...own, added]),
    insertion(["companies", id, "register", index, "evidence", evidence.length], entry),
  ]);
}

function documentOf(
  { title, date }: NewDocument,
  own: readonly Source[],
  publisher: string,
): Source {
  return {
    schemaVersion: 1,
    id: freeId("own-document", own),
    title: requireText("title", title),
    publisher,
    url: null,
    published: date,
    accessed: date,
    licence: "the company's own",
    status: { state: "current", date, note: "attached as evidence" },
  };
}
