import { valueIn } from "../../charts/drawing/read-results.ts";
import { formatDate } from "../../format/date.ts";
import { formatNumber } from "../../format/number.ts";
import type { Chapter } from "../chapter.ts";
import { transitionName, type Context, type PairingName } from "../context.ts";
import {
  transitionFigure,
  transitionRuns,
  warmingFigure,
  warmingOf,
} from "../figures/scenario-figures.tsx";
import { originMeaning, originText } from "../origin.ts";
import {
  aside,
  chapterHeading,
  heading,
  lead,
  note,
  paragraph,
  table,
  together,
  twoLines,
  type Column,
} from "../typst/blocks.ts";
import { array, call, str, type Code } from "../typst/code.ts";
import { figureList, headed } from "../typst/figure.ts";
import { stateTag } from "../typst/kinds.ts";
import { pathTables } from "./scenario-paths.ts";

/** The pairings, what each assumes, and where the scenarios come from. */
export function scenariosChapter(context: Context): Chapter {
  const { t, say, request } = context;
  const figures = figureList();
  const shown = [
    warmingFigure(context),
    transitionFigure(context, "priceIndex"),
    transitionFigure(context, "gridIndex"),
    transitionFigure(context, "carbonPrice"),
  ];
  const { catalogue } = request.library.ngfs;
  const typst = [
    chapterHeading(t("scenarios.title"), "scenarios"),
    heading(t("scenarios.pairingsTitle", { count: String(context.names.length) })),
    lead(t("scenarios.pairingsLead")),
    pairingTable(context),
    ...composites(context),
    request.imported === undefined
      ? aside(
          t("scenarios.proxyTitle"),
          t("scenarios.proxyText", { region: say(catalogue.regionLabel) }),
        )
      : aside(...originMeaning(context)),
    ...shown.map((figure) => headed(figure, figures)),
    together([
      heading(t("scenarios.valuesTitle")),
      valuesTable(context),
      note(t("scenarios.valuesNote", { origin: originText(context) })),
    ]),
    ...pathTables(context),
    together([
      heading(t("scenarios.statusTitle")),
      paragraph(t("scenarios.statusText")),
      statusTable(context),
    ]),
  ];
  return { name: "scenarios", typst: typst.join("\n"), figures: figures.files() };
}

function pairingTable(context: Context): string {
  const { t, near, far, names } = context;
  const right = { align: "right" } as const;
  return table({
    anchor: "scenarios/pairings",
    caption: t("scenarios.pairingsCaption"),
    columns: [
      { head: t("table.pairing") },
      { head: t("table.warmingIn", { year: String(near) }), ...right },
      { head: t("table.warmingIn", { year: String(far) }), ...right },
      { head: t("table.fit"), share: 3 },
    ],
    rows: names.map((name) => [
      twoLines(str(name.label), call("mono", [str(name.scenario)])),
      warmingCell(context, name, near),
      warmingCell(context, name, far),
      fitCell(context, name),
    ]),
  });
}

function warmingCell(context: Context, { pairing }: PairingName, year: number): Code {
  const { points } = warmingOf(context, pairing.hazardsFrom);
  const value = points.find((point) => point.year === year)?.value;
  return str(value === undefined ? "–" : formatNumber(value, 2));
}

function fitCell({ t, say }: Context, { pairing }: PairingName): Code {
  return pairing.coherent ? str(t("scenarios.coherent")) : str(say(pairing.why));
}

function composites({ request, names, say, t }: Context): readonly string[] {
  const labels = new Set(names.map(({ pairing }) => pairing.physical));
  return request.library.climate.pathways.entries.flatMap(({ id, explanation }) =>
    labels.has(id) && explanation !== undefined
      ? [aside(t("scenarios.compositeTitle", { name: `“${id}”` }), say(explanation))]
      : [],
  );
}

const variables = ["priceIndex", "gridIndex", "carbonPrice"] as const;

function valuesTable(context: Context): string {
  const { t, say, request, near, far, baseYear } = context;
  const years = [near, 2040, far];
  const columns: Column[] = variables.flatMap((variable) =>
    years.map((year) => ({
      head: t(`table.${variable}`, { year: String(year) }),
      align: "right" as const,
      share: 1,
    })),
  );
  return table({
    anchor: "scenarios/values",
    caption: t("scenarios.valuesCaption", { year: String(baseYear) }),
    columns: [{ head: t("table.transition"), share: 2.2 }, ...columns],
    rows: transitionRuns(context).map(([id, run]) => [
      str(transitionName(request.library, id, say)),
      ...variables.flatMap((variable) =>
        years.map((year) => {
          const value = valueIn(run, { metric: `scenario.${variable}` }, year);
          return str(formatNumber(value, variable === "carbonPrice" ? 0 : 2));
        }),
      ),
    ]),
  });
}

function statusTable(context: Context): string {
  const { t, request, say, locale } = context;
  const { library } = request;
  const { catalogue } = library.ngfs;
  const uses = new Map<string, string>([
    [catalogue.source, t("scenarios.useTransition", { phase: catalogue.phase })],
    [library.climate.warming.source, t("scenarios.useWarming")],
    ...library.climate.pathways.entries
      .filter((entry) => entry.bundled)
      .map((entry) => [entry.source, t("scenarios.usePathways")] as const),
    ...catalogue.notBundled.map(({ source, output }) => [source, say(output)] as const),
  ]);
  const sources = request.sources.filter(({ id }) => uses.has(id));
  return table({
    anchor: "scenarios/status",
    caption: t("scenarios.statusCaption"),
    columns: [
      { head: t("table.source"), share: 2.4 },
      { head: t("table.use"), share: 1.8 },
      { head: t("table.status"), share: 3 },
    ],
    rows: sources.map((source) => [
      twoLines(
        str(source.title),
        str(`${source.publisher}, ${formatDate(source.published, locale)}`),
      ),
      str(uses.get(source.id) ?? ""),
      call("lines", [
        array([
          stateTag(source.status.state, context),
          call("small", [str(`${formatDate(source.status.date, locale)}. ${source.status.note}`)]),
        ]),
      ]),
    ]),
  });
}
