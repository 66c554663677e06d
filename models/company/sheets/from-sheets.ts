import { companyViolations } from "../../checks/company-violations.ts";
import type { KnownIds } from "../../checks/known-ids.ts";
import { violationsOf } from "../../checks/violation.ts";
import { companySchema, type Company } from "../company-schema.ts";
import { given, mark, problemAt, refuse, type Draft } from "./draft.ts";
import { figureIn, provenanceIn, seriesIn } from "./figure-cells.ts";
import { profilePart } from "./profile-part.ts";
import {
  groupedBy,
  readSheets,
  textIn,
  type SheetProblem,
  type SheetRow,
  type SheetRows,
} from "./read-cells.ts";
import { registerPart } from "./register-part.ts";
import { refersKind, siteMetrics, type Sheet } from "./sheet-columns.ts";
import { sitesPart } from "./site-part.ts";

/** A company out of its template, or everything that keeps it from being one. */
export type SheetCompany =
  | { readonly fits: true; readonly company: Company }
  | { readonly fits: false; readonly problems: readonly SheetProblem[] };

/**
 * Reads a company out of the sheets of its template. A problem names sheet, row, column, what was
 * expected and what is there; with one problem there is no company.
 */
export function companyFromSheets(sheets: readonly Sheet[], known: KnownIds): SheetCompany {
  const { rows, problems } = readSheets(sheets);
  if (problems.length > 0) return { fits: false, problems };
  const draft: Draft = { places: new Map(), problems: [] };
  const isPoint = (row: SheetRow): boolean =>
    Object.hasOwn(siteMetrics, textIn(row, "metric") ?? "");
  const points = rows.Disclosed.filter(isPoint);
  const profile = profilePart(draft, rows.Company);
  const { documents: [ownSource = ""] = [] } = profile as { documents?: string[] };
  const document = {
    ...profile,
    profile: { figures: {}, statements: {} },
    sites: sitesPart(draft, rows.Sites, points),
    disclosed: disclosedPart(
      draft,
      rows.Disclosed.filter((row) => !isPoint(row)),
    ),
    inputs: inputsPart(draft, rows.Inputs),
    measures: [],
    targets: [],
    register: registerPart(draft, rows.Register, ownSource),
    governance: {},
    materiality: { figures: {}, statements: {}, topics: [] },
    scenarioAnalysis: {},
    methods: {},
    answers: [],
    leftOut: [],
  };
  if (draft.problems.length > 0) return { fits: false, problems: draft.problems };
  return checked(draft, document, known);
}

function checked(draft: Draft, document: object, known: KnownIds): SheetCompany {
  const result = companySchema.safeParse(document);
  const violations = result.success
    ? companyViolations(result.data, known)
    : violationsOf(result.error.issues, document);
  if (result.success && violations.length === 0) return { fits: true, company: result.data };
  return { fits: false, problems: violations.map((violation) => problemAt(draft, violation)) };
}

/** Figures disclosed, one row a year; rows of one metric, part and site make one entry. */
function disclosedPart(draft: Draft, rows: readonly SheetRow[]): readonly object[] {
  const groups = groupedBy(rows, (row) =>
    JSON.stringify(["metric", "part", "site"].map((column) => textIn(row, column))),
  );
  return [...groups.values()].map((group, index) => {
    const [first] = group;
    for (const column of ["metric", "part", "site"])
      mark(draft, ["disclosed", index, column], { row: first, column });
    return given({
      metric: textIn(first, "metric"),
      part: textIn(first, "part"),
      site: textIn(first, "site"),
      years: byYear(draft, group, ["disclosed", index, "years"]),
    });
  });
}

function byYear(
  draft: Draft,
  rows: readonly SheetRow[],
  path: readonly (string | number)[],
): object {
  const years = new Map<string, object>();
  for (const row of rows) {
    const year = textIn(row, "year") ?? "";
    if (years.has(year)) refuse(draft, { row, column: "year" }, "each year once");
    years.set(year, figureIn(draft, row, [...path, year]));
    mark(draft, [...path, year], { row, column: "year" });
  }
  return Object.fromEntries(years);
}

/** Inputs of the model: one row each, one for each label, or one for each year. */
function inputsPart(draft: Draft, rows: readonly SheetRow[]): object {
  const inputs = groupedBy(rows, (row) => textIn(row, "input") ?? "");
  return Object.fromEntries(
    [...inputs].map(([input, own]) => {
      const [first] = own;
      mark(draft, ["inputs", input], { row: first, column: "input" });
      const labels = groupedBy(own, (row) => textIn(row, "label"));
      const plain = labels.get(undefined);
      if (plain !== undefined && labels.size > 1) {
        refuse(draft, { row: plain[0], column: "label" }, "a label, as in the rows around it");
      }
      if (plain !== undefined) return [input, givenPart(draft, plain, ["inputs", input])];
      const entries = [...labels].map(([label = "", each]) => {
        const path = ["inputs", input, "labels", label];
        const value = givenPart(draft, each, path);
        mark(draft, path, { row: each[0], column: "label" });
        return [label, value] as const;
      });
      return [input, { labels: Object.fromEntries(entries) }];
    }),
  );
}

function givenPart(draft: Draft, rows: SheetRows, path: readonly (string | number)[]): object {
  const [first, second] = rows;
  if (textIn(first, "year") !== undefined) {
    return seriesIn(draft, rows, path);
  }
  if (second !== undefined) refuse(draft, { row: second, column: "year" }, "a year, or one row");
  if (textIn(first, "kind") === refersKind) {
    mark(draft, [...path, "refersTo"], { row: first, column: "value" });
    return given({ refersTo: textIn(first, "value") });
  }
  if (textIn(first, "unit") !== undefined) return figureIn(draft, first, path);
  mark(draft, [...path, "value"], { row: first, column: "value" });
  return given({ value: textIn(first, "value"), ...provenanceIn(first) });
}
