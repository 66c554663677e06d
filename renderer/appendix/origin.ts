import type { Context } from "./context.ts";

/** Where the transition scenarios come from, as a caption says it. */
export function originText({ t, request: { imported } }: Context): string {
  const bundled = t("origin.bundled");
  if (imported === undefined) return bundled;
  const { file, model, region, isWhole } = imported;
  const text = t("origin.imported", { file, model, region });
  return isWhole ? text : t("origin.both", { imported: text, bundled });
}

/** A term and what it means: the proxy region of the bundled scenarios, or the imported file. */
export function originMeaning(context: Context): readonly [string, string] {
  const { t, request } = context;
  const { imported } = request;
  if (imported === undefined) return [t("basis.proxyTerm"), t("basis.proxy")];
  const { sha256: digest } = imported;
  const text = t("basis.imported", { origin: originText(context), digest });
  return [t("basis.importedTerm"), text];
}
