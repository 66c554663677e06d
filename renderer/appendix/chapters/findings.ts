import type { Finding, Severity } from "../../../models/checks/finding.ts";
import type { Chapter } from "../chapter.ts";
import type { Context } from "../context.ts";
import { withFigureWords } from "../reconciliation/figure-names.ts";
import { chapterHeading, heading, lead, table } from "../typst/blocks.ts";
import { array, call, str, type Code } from "../typst/code.ts";

const severities: readonly Severity[] = ["error", "warning", "note"];

/** What the checks find in the company's documents and data. */
export function findingsChapter(context: Context): Chapter {
  const { t, request } = context;
  const { findings } = request.risk;
  const count = (severity: Severity): string =>
    String(findings.filter((each) => each.severity === severity).length);
  const typst = [
    chapterHeading(t("findings.title"), "findings"),
    heading(
      findings.length === 0
        ? t("findings.headlineNone")
        : t("findings.headline", {
            errors: count("error"),
            warnings: count("warning"),
            notes: count("note"),
          }),
    ),
    lead(t("findings.lead")),
    ...(findings.length === 0 ? [] : [findingsTable(context)]),
  ];
  return { name: "findings", typst: typst.join("\n"), figures: {} };
}

function findingsTable(context: Context): string {
  const { t, request } = context;
  const ordered = severities.flatMap((severity) =>
    request.risk.findings.filter((finding) => finding.severity === severity),
  );
  return table({
    caption: t("findings.caption"),
    size: 7.5,
    columns: [
      { head: "", align: "right" },
      { head: t("findings.rule"), share: 1.8 },
      { head: t("findings.message"), share: 4 },
      { head: t("findings.sources"), share: 1.7 },
    ],
    rows: ordered.map((finding, i) => [
      str(String(i + 1)),
      lines([
        call("severity", [str(finding.severity), str(t(`findings.severity.${finding.severity}`))]),
        call("small", [str(finding.rule.replace(/^disclosure\./, ""))]),
        call("small", [str(finding.where)]),
      ]),
      lines(messageLines(context, finding)),
      call("small", [str(sourceText(context, finding))]),
    ]),
  });
}

function lines(parts: readonly Code[]): Code {
  return parts.length === 1 ? (parts[0] ?? str("")) : call("lines", [array(parts)]);
}

function messageLines(context: Context, { message, expected, found }: Finding): readonly Code[] {
  const { t } = context;
  const named = (text: string): string => withFigureWords(context, text);
  return [
    str(named(message)),
    ...(expected === null
      ? []
      : [call("small", [str(t("findings.expected", { text: named(expected) }))])]),
    ...(found === null ? [] : [call("small", [str(t("findings.found", { text: named(found) }))])]),
  ];
}

/** Source lines with the title of the document once where all are of one. */
function sourceText({ request, t }: Context, { sources }: Finding): string {
  const places = sources.map((source) => {
    const [id = ""] = source.split(" ");
    const title = request.sources.find((each) => each.id === id)?.title ?? id;
    return { title, place: source.slice(id.length + 1) };
  });
  const titles = [...new Set(places.map(({ title }) => title))];
  return titles
    .map((title) => {
      const own = places.filter((each) => each.title === title).map(({ place }) => place);
      return `${title}: ${own.join(t("list.comma"))}`;
    })
    .join(t("list.separator"));
}
