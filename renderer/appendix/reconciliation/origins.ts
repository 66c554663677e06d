import type { ReconcileRow } from "../../../models/checks/reconcile/reconcile-schema.ts";
import { isChinese } from "../../i18n/locale.ts";
import type { Context } from "../context.ts";
import { setNames } from "./factor-sets.ts";

/** A place in a document: `sensetime-sustainability-2024 line 3141`. */
interface Place {
  readonly document: string;
  readonly locator: string;
}

function placeOf(source: string): Place {
  const gap = source.indexOf(" ");
  return { document: source.slice(0, gap), locator: source.slice(gap + 1) };
}

/** Where the figures of a row stand: lines of the company's documents. */
export function linesText(
  sources: readonly string[],
  { t, request }: Pick<Context, "t" | "request">,
): string {
  const own = sources
    .map(placeOf)
    .filter(({ document }) => request.company.documents.includes(document))
    .map(({ locator }) => locator);
  const lines = own.flatMap((locator) => /^line (.+)$/.exec(locator)?.[1] ?? []);
  const others = own.filter((locator) => !/^line (.+)$/.test(locator));
  if (lines.length === 0) return others.join(t("list.comma"));
  const key = lines.length === 1 ? "reconcile.line" : "reconcile.lines";
  return [t(key, { lines: lines.join(t("list.comma")) }), ...others].join(t("list.comma"));
}

/** A set of factors in words. */
export function factorWords(set: string, { t }: Context): string {
  return set
    .split("+")
    .map((each) => {
      const [, year] = /^national-(\d{4})$/.exec(each) ?? [];
      if (year !== undefined) return t("reconcile.national", { year });
      return each === "china-fuel-list" ? t("reconcile.heatFactor") : (setNames[each] ?? each);
    })
    .join(" + ");
}

/** Every set of factors used, with the documents it stands in. */
export function factorOrigins(context: Context, rows: readonly ReconcileRow[]): readonly string[] {
  const { request, locale } = context;
  const found = new Map<string, Set<string>>();
  for (const { factorSet, sources } of rows) {
    if (factorSet === null) continue;
    const places = sources.map(placeOf);
    const known = found.get(factorSet) ?? new Set<string>();
    for (const { document } of places) {
      if (request.company.documents.includes(document)) continue;
      known.add(request.sources.find(({ id }) => id === document)?.title ?? document);
    }
    found.set(factorSet, known);
  }
  const colon = isChinese(locale) ? "：" : ": ";
  return [...found].map(
    ([set, titles]) =>
      `${factorWords(set, context)}${titles.size === 0 ? "" : colon}${[...titles].join(context.t("list.comma"))}`,
  );
}

/** Ids of the documents that reconciled rows name. */
export function documentsOf(rows: readonly Pick<ReconcileRow, "sources">[]): readonly string[] {
  return [...new Set(rows.flatMap(({ sources }) => sources.map((each) => placeOf(each).document)))];
}
