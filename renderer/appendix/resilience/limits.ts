import { scalar } from "../../charts/drawing/read-results.ts";
import { formatDate } from "../../format/date.ts";
import { formatPercent } from "../../format/number.ts";
import type { Context } from "../context.ts";
import { matrixOf, reliefText } from "../risk/item-words.ts";
import { shortPlaces } from "../standards/documents.ts";
import { reliefsIn } from "../standards/index-rows.ts";
import { registerReliefs } from "../standards/relief-codes.ts";
import { statementCell } from "../standards/statement-cell.ts";
import { note, paragraph, table } from "../typst/blocks.ts";
import { call, str, type Code } from "../typst/code.ts";

/** How much of the company the analysis covers. */
export function coverageTable(context: Context): string {
  const { t, request, locale } = context;
  const [run] = request.results;
  const share = (metric: string): string =>
    formatPercent(run === undefined ? 1 : (scalar(run, { metric }) ?? 1), locale);
  const { sites, register } = request.company;
  const rated = register.filter(({ id }) => isRated(context, id)).length;
  const of = (part: number, whole: number): string =>
    t("resilience.partOf", { part: String(part), whole: String(whole) });
  const rows = [
    [t("resilience.cover.electricity"), share("coverage.electricity")],
    [t("resilience.cover.own"), share("coverage.ownElectricity")],
    [
      t("resilience.cover.sites"),
      of(sites.filter(({ modelled }) => modelled).length, sites.length),
    ],
    [t("resilience.cover.items"), of(rated, register.length)],
    [t("resilience.cover.pairings"), String(context.names.length)],
    [t("resilience.cover.screened"), String(request.risk.screening.length)],
  ];
  return table({
    anchor: "resilience/coverage",
    caption: t("resilience.coverageCaption"),
    size: 7.5,
    columns: [
      { head: t("resilience.scope"), share: 3 },
      { head: t("resilience.covered"), share: 1, align: "right" },
    ],
    rows: rows.map((row) => row.map(str)),
  });
}

/** Whether an item has a rating under any pairing. */
function isRated({ request }: Context, id: string): boolean {
  return request.risk.matrices.some(({ items }) =>
    items.some((item) => item.id === id && item.rating !== null),
  );
}

/** Reliefs that the company states, and where; a sentence where it states none. */
export function reliefTable(context: Context): string {
  const { t, request } = context;
  const { register, answers } = request.company;
  const effects = register.flatMap(({ current, anticipated }) =>
    [current, anticipated].filter((stated) => stated !== undefined),
  );
  const reliefs = registerReliefs(reliefsIn([...answers, ...effects]));
  if (reliefs.length === 0) return paragraph(t("resilience.noRelief"));
  const count = (code: string, side: "current" | "anticipated"): string => {
    const found = register.filter((item) => item[side]?.relief?.some((each) => each === code));
    return found.length === 0 ? "–" : String(found.length);
  };
  const hasWrong = register.some(({ current }) => current?.relief?.includes("CAP") === true);
  return [
    table({
      anchor: "resilience/reliefs",
      caption: t("resilience.reliefsCaption"),
      size: 7.5,
      columns: [
        { head: t("resilience.relief"), share: 2.4 },
        { head: t("registerPart.current"), share: 1, align: "right" },
        { head: t("registerPart.anticipated"), share: 1, align: "right" },
        { head: t("resilience.answers"), share: 1.6 },
        { head: t("table.evidence"), share: 2 },
      ],
      rows: reliefs.map(({ code, evidence }) => [
        str(reliefText(context, code)),
        str(count(code, "current")),
        str(count(code, "anticipated")),
        str(answered(context, code)),
        call("small", [str(shortPlaces(context, evidence))]),
      ]),
    }),
    ...(hasWrong ? [note(t("resilience.capCurrent"))] : []),
  ].join("\n");
}

function answered({ t, request }: Context, code: string): string {
  const found = request.company.answers.filter(({ relief }) => relief?.includes(code) === true);
  if (found.length === 0) return "–";
  return found.map(({ standard, paragraph: at }) => `${standard} ${at}`).join(t("list.comma"));
}

/** What the company says of its own scenario analysis. */
export function ownAnalysis(context: Context): string {
  const { t, request } = context;
  const statements = Object.values(request.company.scenarioAnalysis);
  if (statements.length === 0) return paragraph(t("paragraphs.notDisclosed"));
  return table({
    anchor: "resilience/own",
    caption: t("resilience.ownCaption"),
    size: 7.5,
    breakable: true,
    columns: [{ head: t("governance.stated"), share: 1 }],
    rows: statements.map((statement) => [statementCell(context, [statement])]),
  });
}

/** What was not analysed: items without a rating, sites without a model, and what no data stand for. */
export function limitTable(context: Context): string {
  const { t, say, request } = context;
  const { sites, register } = request.company;
  const whyOf = (id: string): string => {
    const [name] = context.names;
    const matrix = matrixOf(context, name?.scenario ?? "", context.far);
    return matrix?.items.find((item) => item.id === id)?.why ?? t("registerPart.notQuantified");
  };
  const unrated = register
    .filter(({ id }) => !isRated(context, id))
    .map(({ id, name }) => [t("resilience.item", { name: say(name) }), whyOf(id)]);
  const outside = sites.filter(({ modelled }) => !modelled);
  const names = outside.map(({ name }) => say(name)).join(t("list.separator"));
  const unmodelled = outside.length === 0 ? [] : [[names, t("resilience.siteNotModelled")]];
  const lacking = context.list.paragraphs
    .filter(({ standard, paragraph: at }) => standard === "ifrs-s2" && at.startsWith("22"))
    .flatMap(({ paragraph: at, topic, lacks }) =>
      lacks === undefined ? [] : [[`IFRS S2 ${at}, ${say(topic)}`, say(lacks)]],
    );
  return table({
    anchor: "resilience/limits",
    caption: t("resilience.limitsCaption"),
    size: 7.5,
    breakable: true,
    columns: [
      { head: t("resilience.what"), share: 1.4 },
      { head: t("resilience.why"), share: 2 },
    ],
    rows: [...unrated, ...unmodelled, ...lacking].map((row) => row.map(str)),
  });
}

/** When the analysis was run and when it was judged, as far as the data say. */
export function dateTable(context: Context): string {
  const { t, request, locale } = context;
  const [run] = request.results;
  const rows: readonly (readonly [string, Code])[] = [
    [t("resilience.runDate"), str(formatDate(request.created, locale))],
    [t("resilience.version"), str(run?.engineVersion ?? "")],
    [t("resilience.judged"), call("absent", [str(t("resilience.noJudgement"))])],
  ];
  return table({
    anchor: "resilience/dates",
    caption: t("resilience.datesCaption"),
    size: 7.5,
    columns: [
      { head: t("resilience.event"), share: 1.4 },
      { head: t("resilience.date"), share: 2 },
    ],
    rows: rows.map(([event, date]) => [str(event), date]),
  });
}
