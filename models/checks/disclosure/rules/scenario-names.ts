import { text } from "../../../engine/model.ts";
import type { Evidence } from "../../../company/statement-schema.ts";
import type { Translated } from "../../../scenario/translated-schema.ts";
import type { DisclosureLibrary } from "../context.ts";
import { evidencePlaces, quotesOf, statementsOf, type PlacedStatement } from "../places.ts";
import { rule, type Draft } from "../rule.ts";

type Id =
  | "scenario.not-a-pathway"
  | "scenario.unknown-pathway"
  | "scenario.unknown"
  | "scenario.none-named";

const pathwayName =
  /\bSSP ?\d ?[- –‑]? ?(?:RCP ?)?\d\.\d(?:-(?:lowNTCF|OS|over))?\b|\bSSP\d{3}\b|\bRCP ?\d\.\d\b/gi;
const quoted = '「[^」]+」|『[^』]+』|“[^”]+”|"[^"]+"';
const scenarioWord = "scenarios?|情景|情境|場景|场景";

/** Names in quotation marks, one or several in a row, that a word for "scenario" follows or leads. */
const namedAsScenarios = new RegExp(
  `(?:${scenarioWord})[\\s：:]{0,2}(?:${quoted})|(?:${quoted})(?:[^「『“"]{0,6}(?:${quoted}))*[^「『“"，,。.]{0,5}(?:${scenarioWord})`,
  "gi",
);

/**
 * Names of scenarios against the catalogues. Pathway names (SSP, RCP) are looked for in what
 * `scenarioAnalysis` says and quotes; transition names only where NGFS is named and the report puts
 * them in quotation marks beside the word "scenario", so that no other words are taken for a name. Spelling, spaces and known
 * aliases are forgiven. No threshold.
 */
export const scenarioNameRule = rule<Id>({
  texts: {
    "scenario.not-a-pathway": {
      severity: "warning",
      message: text("{explanation}", "{explanation}", "{explanation}"),
      expected: text(
        "a pathway that exists: {nearest}",
        "存在的路径：{nearest}",
        "存在的路徑：{nearest}",
      ),
      found: text("{name}", "{name}", "{name}"),
    },
    "scenario.unknown-pathway": {
      severity: "warning",
      message: text(
        "“{name}” is no pathway of CMIP5 or CMIP6 known to the catalogue.",
        "“{name}”不是目录所载的 CMIP5 或 CMIP6 路径。",
        "「{name}」不是目錄所載的 CMIP5 或 CMIP6 路徑。",
      ),
      expected: text("a pathway of the catalogue", "目录所载的路径", "目錄所載的路徑"),
      found: text("{name}", "{name}", "{name}"),
    },
    "scenario.unknown": {
      severity: "warning",
      message: text(
        "“{name}” is named as a scenario of NGFS; Phase {phase} has none of that name.",
        "“{name}”被称为 NGFS 情景；第 {phase} 阶段没有该名称的情景。",
        "「{name}」被稱為 NGFS 情景；第 {phase} 階段沒有該名稱的情景。",
      ),
      expected: text("one of {known}", "以下之一：{known}", "以下之一：{known}"),
      found: text("{name}", "{name}", "{name}"),
    },
    "scenario.none-named": {
      severity: "note",
      message: text(
        "The documents name no climate scenario; IFRS S2 paragraph 22(b)(i) asks which were used and from whom.",
        "文件未列明任何气候情景；IFRS S2 第 22(b)(i) 段要求说明所用情景及其来源。",
        "文件未列明任何氣候情景；IFRS S2 第 22(b)(i) 段要求說明所用情景及其來源。",
      ),
      expected: text("names of scenarios", "情景名称", "情景名稱"),
      found: text("none", "无", "無"),
    },
  },
  find: ({ company, library }) => {
    const statements = statementsOf(company, "scenarioAnalysis");
    const pathways = namesIn(statements, pathwayNames);
    const transitions = namesIn(statements.filter(namesNgfs), transitionNames);
    return [
      ...pathways.flatMap((each) => checkPathway(each, library)),
      ...transitions.flatMap((each) => checkTransition(each, library)),
      ...noneNamed(statements, pathways.length, library),
    ];
  },
});

/** A name where it stands first, with all evidence that prints it. */
interface NamedScenario {
  readonly name: string;
  readonly where: string;
  readonly sources: readonly string[];
}

function namesIn(
  statements: readonly PlacedStatement[],
  read: (words: string) => readonly string[],
): readonly NamedScenario[] {
  const found = new Map<string, NamedScenario>();
  for (const statement of statements) {
    for (const name of read(wordsOf(statement))) {
      const printedBy = (each: Evidence): boolean => each.quote?.includes(name) === true;
      const evidence = statement.evidence.filter(printedBy);
      const before = found.get(plain(name));
      const places = evidencePlaces(evidence.length > 0 ? evidence : statement.evidence);
      found.set(plain(name), {
        name: before?.name ?? name,
        where: before?.where ?? statement.where,
        sources: [...(before?.sources ?? []), ...places],
      });
    }
  }
  return [...found.values()];
}

function wordsOf(statement: PlacedStatement): string {
  return [...quotesOf(statement), statement.text].join("\n");
}

function namesNgfs(statement: PlacedStatement): boolean {
  return /NGFS/.test(wordsOf(statement));
}

function pathwayNames(words: string): readonly string[] {
  return words.match(pathwayName) ?? [];
}

function transitionNames(words: string): readonly string[] {
  const groups = words.match(namedAsScenarios) ?? [];
  return groups
    .flatMap((group) => group.match(new RegExp(quoted, "g")) ?? [])
    .map((name) => name.slice(1, -1))
    .filter((name) => pathwayNames(name).length === 0);
}

/** A name without what spellings differ in. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(new RegExp(`${scenarioWord}|\\bngfs\\b`, "g"), "")
    .replace(/rcp(?=.*ssp)|(?<=ssp.*)rcp|[^\p{L}\p{N}]/gu, "");
}

function checkPathway(
  { name, where, sources }: NamedScenario,
  { climate }: DisclosureLibrary,
): Draft<Id>[] {
  const entry = climate.pathways.entries.find(({ id, aliases }) =>
    [id, ...aliases].some((each) => plain(each) === plain(name)),
  );
  if (entry === undefined) {
    return [{ rule: "scenario.unknown-pathway", where, sources, values: { name } }];
  }
  if (entry.valid) return [];
  const nearest = [entry.hazardsFrom, entry.drawnBeside].filter((id) => id !== undefined);
  const explanation: Translated = entry.explanation ?? text(name, name, name);
  return [
    { rule: "scenario.not-a-pathway", where, sources, values: { name, nearest, explanation } },
  ];
}

function checkTransition(
  { name, where, sources }: NamedScenario,
  { ngfs }: DisclosureLibrary,
): Draft<Id>[] {
  if (transitionSpellings(ngfs.catalogue).some((each) => plain(each) === plain(name))) return [];
  const known = ngfs.catalogue.scenarios.map(({ iamc }) => iamc);
  const { phase } = ngfs.catalogue;
  return [{ rule: "scenario.unknown", where, sources, values: { name, known, phase } }];
}

function transitionSpellings({
  scenarios,
}: DisclosureLibrary["ngfs"]["catalogue"]): readonly string[] {
  return scenarios.flatMap(({ iamc, aliases, name }) => [iamc, ...aliases, ...Object.values(name)]);
}

function noneNamed(
  statements: readonly PlacedStatement[],
  pathways: number,
  { ngfs }: DisclosureLibrary,
): Draft<Id>[] {
  const words = plain(statements.map(wordsOf).join("\n"));
  const isTransitionNamed =
    statements.some((each) => /NGFS|\bIEA\b/.test(wordsOf(each))) ||
    transitionSpellings(ngfs.catalogue).some((each) => words.includes(plain(each)));
  if (pathways > 0 || isTransitionNamed) return [];
  const sources = statements.flatMap(({ evidence }) => evidencePlaces(evidence));
  return [{ rule: "scenario.none-named", where: "scenarioAnalysis", sources, values: {} }];
}
