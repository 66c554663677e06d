import { text } from "../../../engine/model.ts";
import type { RuleInput } from "../context.ts";
import { evidencePlaces, figureWhere, quotesOf, statementsOf } from "../places.ts";
import { rule, type Draft, type GapValue } from "../rule.ts";
import { namedIn, scope3Names } from "../words/vocabulary.ts";

type Id = "scope3.named" | "scope3.count" | "scope3.no-categories" | "scope3.no-figure";

/**
 * Scope 3 in words against its table. Categories are read from the quotes of `methods/scope3…` only, so
 * that an encoder's own words cannot raise a finding; a quote that names a single category, or says that
 * its list is not complete or leaves something out, is no list. No threshold: a category is in both or it is not.
 */
export const scope3Rule = rule<Id>({
  texts: {
    "scope3.named": {
      severity: "warning",
      message: text(
        "The text names {named} as the scope 3 categories counted ({namedCount}), the table shows {shownCount}: {difference}.",
        "文字列明计入的范围三类别为 {named}（{namedCount} 类），表中列示 {shownCount} 类：{difference}。",
        "文字列明計入的範圍三類別為 {named}（{namedCount} 類），表中列示 {shownCount} 類：{difference}。",
      ),
      expected: text("categories {shown}", "类别 {shown}", "類別 {shown}"),
      found: text("categories {named}", "类别 {named}", "類別 {named}"),
    },
    "scope3.count": {
      severity: "warning",
      message: text(
        "The text speaks of {said} scope 3 categories, the table shows {shownCount}: {shown}.",
        "文字称范围三共 {said} 类，表中列示 {shownCount} 类：{shown}。",
        "文字稱範圍三共 {said} 類，表中列示 {shownCount} 類：{shown}。",
      ),
      expected: text("{shownCount} categories", "{shownCount} 类", "{shownCount} 類"),
      found: text("{said} categories", "{said} 类", "{said} 類"),
    },
    "scope3.no-categories": {
      severity: "note",
      message: text(
        "Scope 3 of {year} is one total without categories; IFRS S2 paragraph 29(a)(vi)(1) asks which of the fifteen it includes.",
        "{year} 年范围三仅披露总量而无类别；IFRS S2 第 29(a)(vi)(1) 段要求说明包括十五类中的哪些。",
        "{year} 年範圍三僅披露總量而無類別；IFRS S2 第 29(a)(vi)(1) 段要求說明包括十五類中的哪些。",
      ),
      expected: text("the categories included", "所包括的类别", "所包括的類別"),
      found: text("a total only", "仅有总量", "僅有總量"),
    },
    "scope3.no-figure": {
      severity: "note",
      message: text(
        "Scope 3 is named in the text, but no figure of it is printed for {year}.",
        "文字提及范围三，但未披露 {year} 年数据。",
        "文字提及範圍三，但未披露 {year} 年數據。",
      ),
      expected: text("a scope 3 figure", "范围三数据", "範圍三數據"),
      found: text("words only", "仅有文字", "僅有文字"),
    },
  },
  find: (input) => {
    const { company, book } = input;
    const year = company.baseYear;
    const shown = book
      .partsOf("carbon.scope3", year)
      .map(({ part }) => part ?? "")
      .filter((part) => scope3Names.some(([id]) => id === part));
    if (shown.length > 0) return [...namedAgainst(shown, input), ...countedAgainst(shown, input)];
    return [...withoutCategories(input), ...withoutFigure(input)];
  },
});

/** A list that goes on, or that says what is left out. */
const noList =
  /等|among others|such as|including|e\.g\.|例如|exclu|except|not included|不包括|不含|除外|未[納纳]入/i;

function namedAgainst(shown: readonly string[], { company, book }: RuleInput): Draft<Id>[] {
  const lists = statementsOf(company, "methods", /^scope3/).flatMap((statement) =>
    statement.evidence.flatMap((evidence) => {
      const categories = namedIn(evidence.quote ?? "", scope3Names);
      const isList = categories.length > 1 && !noList.test(evidence.quote ?? "");
      return isList ? [{ where: statement.where, evidence, categories }] : [];
    }),
  );
  const [first] = lists;
  if (first === undefined) return [];
  const named = new Set(lists.flatMap(({ categories }) => categories));
  const absent = shown.filter((each) => !named.has(each));
  const extra = [...named].filter((each) => !shown.includes(each));
  if (absent.length + extra.length === 0) return [];
  const difference: GapValue = [
    ...absent.map((each) =>
      text(`${each} only in the table`, `第 ${each} 类仅见于表`, `第 ${each} 類僅見於表`),
    ),
    ...extra.map((each) =>
      text(`${each} only in the text`, `第 ${each} 类仅见于文字`, `第 ${each} 類僅見於文字`),
    ),
  ];
  const tableLines = book
    .partsOf("carbon.scope3", company.baseYear)
    .filter(({ part }) => absent.includes(part ?? ""))
    .flatMap(({ place }) => place ?? []);
  return [
    {
      rule: "scope3.named",
      where: first.where,
      sources: [...evidencePlaces(lists.map(({ evidence }) => evidence)), ...tableLines],
      values: {
        named: [...named].toSorted(byNumber),
        shown: shown.toSorted(byNumber),
        namedCount: String(named.size),
        shownCount: String(shown.length),
        difference,
      },
    },
  ];
}

function byNumber(a: string, b: string): number {
  return Number(a) - Number(b);
}

const counted =
  /(?<!範圍\s*|范围\s*|scope\s*|[\d.])(\d{1,2})\s*(?:個|个)?(?:類|类|項|项|categories)/i;

/** A text that speaks of fifteen categories speaks of the standard's list, not of those counted. */
const ofStandard = scope3Names.length;

function countedAgainst(shown: readonly string[], { company, book }: RuleInput): Draft<Id>[] {
  return statementsOf(company, "methods", /^scope3/).flatMap((statement): Draft<Id>[] =>
    statement.evidence.flatMap((evidence) => {
      const said = counted.exec(evidence.quote ?? "")?.[1];
      const isAbout = /範圍\s*(3|三)|范围\s*(3|三)|scope 3/i.test(evidence.quote ?? "");
      if (said === undefined || !isAbout) return [];
      if (Number(said) === shown.length || Number(said) === ofStandard) return [];
      const lines = book.partsOf("carbon.scope3", company.baseYear);
      return [
        {
          rule: "scope3.count",
          where: statement.where,
          sources: [...evidencePlaces([evidence]), ...lines.flatMap(({ place }) => place ?? [])],
          values: { said, shownCount: String(shown.length), shown: shown.toSorted(byNumber) },
        },
      ];
    }),
  );
}

function withoutCategories({ company, book }: RuleInput): Draft<Id>[] {
  const year = company.baseYear;
  const total = book.find({ metric: "carbon.scope3", year });
  if (total === undefined || book.partsOf("carbon.scope3", year).length > 0) return [];
  return [
    {
      rule: "scope3.no-categories",
      where: figureWhere(company, total),
      sources: total.place === null ? [] : [total.place],
      values: { year: String(year) },
    },
  ];
}

function withoutFigure({ company, book }: RuleInput): Draft<Id>[] {
  const [statement] = statementsOf(company, "methods", /^scope3/).filter((each) =>
    quotesOf(each).some((quote) => /範圍\s*(3|三)|范围\s*(3|三)|scope 3/i.test(quote)),
  );
  const isShown = book.figures.some(({ metric }) => metric === "carbon.scope3");
  if (statement === undefined || isShown) return [];
  return [
    {
      rule: "scope3.no-figure",
      where: statement.where,
      sources: evidencePlaces(statement.evidence),
      values: { year: String(company.baseYear) },
    },
  ];
}
