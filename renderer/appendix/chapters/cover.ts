import { formatDate } from "../../format/date.ts";
import type { Chapter } from "../chapter.ts";
import type { Context } from "../context.ts";
import { array, call, statement, str } from "../typst/code.ts";

/** Title of the document, as readers and the file's properties show it. */
export function documentTitle({ request, t, say }: Context): string {
  return t("cover.documentTitle", { company: say(request.company.name), year: yearOf(request) });
}

function yearOf({ company }: Context["request"]): string {
  return String(company.baseYear);
}

/** Cover and contents. */
export function coverChapter(context: Context): Chapter {
  const { request, t, say, locale, near, far } = context;
  const { company, results } = request;
  const version = results[0]?.engineVersion ?? "";
  const lines = [
    t("cover.base", { year: yearOf(request) }),
    t("cover.pairings", { count: String(results.length) }),
    formatDate(request.created, locale),
    t("cover.version", { version }),
  ];
  const cover = call("cover", [], {
    company: str(say(company.name)),
    ticker: str(company.ticker ?? ""),
    heading: str(t("cover.title")),
    subtitle: str(t("cover.subtitle", { near: String(near), far: String(far) })),
    lines: array(lines.map(str)),
  });
  return {
    name: "cover",
    typst: statement(cover) + statement(call("contents", [str(t("cover.contents"))])),
    figures: {},
  };
}
