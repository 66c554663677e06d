import type { Target } from "../../../models/company/register-schema.ts";
import { formatGiven, formatPercent, withUnit } from "../../format/number.ts";
import { unitText } from "../../format/unit-text.ts";
import type { Chapter } from "../chapter.ts";
import type { Context } from "../context.ts";
import { answersTo } from "../standards/answers.ts";
import { documentsSentence } from "../standards/documents.ts";
import { textsOf, type CompanyText } from "../standards/company-texts.ts";
import type { ListedParagraph } from "../standards/list.ts";
import { statementCell } from "../standards/statement-cell.ts";
import { chapterHeading, heading, lead, note, paragraph, section, table } from "../typst/blocks.ts";
import { call, str, type Code } from "../typst/code.ts";

const parts = ["oversight", "management", "process"] as const;

type Part = (typeof parts)[number];

/** What the company discloses on oversight, management, process and targets, and what it does not. */
export function governanceChapter(context: Context): Chapter {
  const { t } = context;
  const asked = parts.flatMap((part) => topicsOf(context, part));
  const told = asked.filter((row) => textsIn(context, row).length > 0);
  const typst = [
    chapterHeading(t("governance.title"), "governance"),
    heading(t("governance.headline", { told: String(told.length), asked: String(asked.length) })),
    lead(t("governance.lead")),
    note(documentsSentence(context)),
    ...parts.flatMap((part) => [section(t(`governance.${part}`)), topicTable(context, part)]),
    ...otherTexts(context),
    section(t("governance.targets")),
    targetTable(context),
  ];
  return { name: "governance", typst: typst.join("\n"), figures: {} };
}

/** Paragraphs of IFRS S2 that a part answers. */
function topicsOf({ list }: Context, part: Part): readonly ListedParagraph[] {
  return list.paragraphs.filter(
    ({ standard, role, places = [] }) =>
      standard === "ifrs-s2" && role === undefined && places.includes(`governance/${part}`),
  );
}

/** Statements on a paragraph, and answers to it that rest on other lines. */
function textsIn({ request, list }: Context, row: ListedParagraph): readonly CompanyText[] {
  const texts = row.texts.flatMap((reference) => textsOf(request.company, reference));
  const lines = new Set(texts.flatMap(({ evidence }) => evidence.map(({ locator }) => locator)));
  const answers = answersTo(request.company, row, list)
    .filter(({ answer }) => answer.standard === "IFRS S2" && answer.paragraph === row.paragraph)
    .map(({ answer }) => ({ text: answer.answer, evidence: answer.evidence }))
    .filter(({ evidence }) => evidence.some(({ locator }) => !lines.has(locator)));
  return [...texts, ...answers];
}

function topicTable(context: Context, part: Part): string {
  const { t, say } = context;
  return table({
    anchor: `governance/${part}`,
    caption: t(`governance.${part}Caption`),
    size: 7.5,
    breakable: true,
    columns: [
      { head: t("governance.topic"), share: 1 },
      { head: t("governance.stated"), share: 3.4 },
    ],
    rows: topicsOf(context, part).map((row) => {
      const texts = textsIn(context, row);
      const place = t("governance.paragraph", { paragraph: row.paragraph });
      return [
        call("two-lines", [str(say(row.topic)), str(place)]),
        texts.length === 0 ? notDisclosed(context) : statementCell(context, texts),
      ];
    }),
  });
}

function notDisclosed({ t }: Context): Code {
  return call("absent", [str(t("paragraphs.notDisclosed"))]);
}

/** Statements on governance that no paragraph above takes, so that none is lost. */
function otherTexts(context: Context): readonly string[] {
  const { t, request } = context;
  const taken = new Set(
    parts.flatMap((part) => topicsOf(context, part).flatMap(({ texts }) => texts)),
  );
  const others = Object.entries(request.company.governance).filter(
    ([key]) => !taken.has(`governance/${key}`),
  );
  if (others.length === 0) return [];
  return [
    section(t("governance.others")),
    table({
      caption: t("governance.othersCaption"),
      size: 7.5,
      breakable: true,
      columns: [{ head: t("governance.stated"), share: 1 }],
      rows: others.map(([, statement]) => [statementCell(context, [statement])]),
    }),
  ];
}

function targetTable(context: Context): string {
  const { t, say, request } = context;
  const { targets } = request.company;
  if (targets.length === 0) return paragraph(t("governance.noTargets"));
  return table({
    anchor: "governance/targets",
    caption: t("governance.targetsCaption"),
    size: 7.5,
    breakable: true,
    columns: [
      { head: t("table.target"), share: 1.6 },
      { head: t("table.year") },
      { head: t("governance.aim"), share: 0.8, align: "right" },
      { head: t("governance.detail"), share: 1.8 },
      { head: t("table.evidence"), share: 2.2 },
    ],
    rows: targets.map((target) => [
      str(say(target.name)),
      str(target.year === undefined ? "–" : String(target.year)),
      str(aimText(context, target)),
      call("small", [str(detailText(context, target))]),
      statementCell(context, [{ text: "", evidence: target.evidence }]),
    ]),
  });
}

/** What is aimed at; a share in per cent. */
function aimText({ locale }: Context, { value, subject }: Target): string {
  if (value === undefined) return "–";
  const isShare = value.unit === "1" && subject !== "pue";
  return isShare
    ? formatPercent(value.value, locale)
    : withUnit(formatGiven(value.value), unitText(value.unit, locale));
}

const details = ["coverage", "base", "verification", "offsets"] as const;

/** What a target says of a detail; nothing where it is recorded as not stated. */
function statedDetail(target: Target, key: (typeof details)[number]): string | undefined {
  const text = target[key];
  return text === undefined || /^not stated\b/i.test(text) ? undefined : text;
}

/** What is said of a target, and which of it is not. */
function detailText({ t, locale }: Context, target: Target): string {
  const said = details.flatMap((key) => {
    const text = statedDetail(target, key);
    const plain = text?.replace(/[.。]$/, "");
    return plain === undefined ? [] : [t(`governance.${key}`, { text: plain })];
  });
  const absent = details.filter((key) => statedDetail(target, key) === undefined);
  const names = absent.map((key) => t(`governance.${key}Name`)).join(t("list.comma"));
  const missing = absent.length === 0 ? [] : [t("governance.notStated", { names })];
  return [...said, ...missing].join(locale === "en" ? " " : "");
}
