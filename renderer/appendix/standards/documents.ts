import type { Evidence } from "../../../models/company/statement-schema.ts";
import type { Context } from "../context.ts";

const longest = 6;

/** Places in documents as short as they go: `D1, lines 311, 318`; the documents are numbered. */
export function shortPlaces(context: Context, evidence: readonly Evidence[]): string {
  const { t } = context;
  const unique = new Map(evidence.map((each) => [`${each.source} ${each.locator}`, each]));
  const shown = [...unique.values()].slice(0, longest);
  const sources = [...new Set(shown.map(({ source }) => source))];
  const texts = sources.map((source) => {
    const own = shown.filter((each) => each.source === source).map(({ locator }) => locator);
    return t("paragraphs.place", {
      document: documentName(context, source),
      places: locatorsText(context, own),
    });
  });
  const more = unique.size - shown.length;
  const text = texts.join(t("list.separator"));
  return more > 0 ? t("paragraphs.andMore", { places: text, count: String(more) }) : text;
}

/** Number of a document of the company; the title of any other source. */
function documentName({ t, request }: Context, source: string): string {
  const at = request.company.documents.indexOf(source);
  if (at >= 0) return t("paragraphs.document", { number: String(at + 1) });
  return request.sources.find(({ id }) => id === source)?.title ?? source;
}

function locatorsText({ t }: Context, locators: readonly string[]): string {
  const lines = locators.map((locator) => /^line (\d+)$/.exec(locator)?.[1]);
  const numbers = lines.filter((line) => line !== undefined).map(Number);
  const others = locators.filter((_, i) => lines[i] === undefined);
  const listed = [...new Set(numbers)].sort((a, b) => a - b).map(String);
  const [only] = listed;
  const parts = [
    ...(only === undefined
      ? []
      : [
          listed.length === 1
            ? t("paragraphs.line", { number: only })
            : t("paragraphs.lines", { numbers: listed.join(t("list.comma")) }),
        ]),
    ...others,
  ];
  return parts.join(t("list.comma"));
}

/** The documents with their numbers, as a sentence. */
export function documentsSentence(context: Context): string {
  const { t, request } = context;
  const listed = request.company.documents.map((id) => {
    const source = request.sources.find((each) => each.id === id);
    const document = documentName(context, id);
    return t("paragraphs.documentIs", { document, title: source?.title ?? id });
  });
  return t("paragraphs.documents", { listed: listed.join(t("list.separator")) });
}
