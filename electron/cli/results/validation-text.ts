import { levels } from "../../../models/kernels/rating/rules.ts";
import type {
  Agreement,
  AgreementCount,
  PublishedRow,
} from "../../../models/run/matrix/published-types.ts";
import { percentText } from "../../../models/run/matrix/words.ts";
import type { Language } from "../arguments/read-values.ts";
import type { CompanyValidation, Validation } from "./validation.ts";
import { fixedText } from "../terminal/number-text.ts";
import { wrap } from "../terminal/plain-text.ts";
import { tableText, type Column } from "../terminal/table.ts";

/** Published ratings beside the model's, company by company, then the counts. */
export function validationText(result: Validation, language: Language, columns: number): string {
  const { draws, seed, companies, agreement } = result;
  const how = draws === 1 ? "all inputs central" : `${fixedText(draws, 0)} draws, seed ${seed}`;
  const parts = [
    paragraph(`Published beside modelled; ${how}; the same rules and defaults for all.`, columns),
    ...companies.map((each) => companyText(each, language, columns)),
    `All companies\n${agreementText(agreement, columns)}`,
  ];
  return parts.join("\n");
}

function paragraph(text: string, columns: number, indent = ""): string {
  return wrap(text, columns - indent.length)
    .map((line) => `${indent}${line}\n`)
    .join("");
}

function companyText(
  { company, figures, agreement, ratings }: CompanyValidation,
  language: Language,
  columns: number,
): string {
  const { of, match, explained, differ, notRecomputable } = figures;
  const recomputed =
    `${company}: of ${of} printed figures ${match} come out to the last digit, ${explained} with a ` +
    `named reason, ${differ} differ, ${notRecomputable} cannot be recomputed.`;
  const head = paragraph(recomputed, columns);
  if (ratings.length === 0) return `${head}No ratings are published.\n`;
  const reasons = ratings.flatMap(({ verdict, name, scenario, year, why }) =>
    verdict === "agrees" || verdict === "not quantified"
      ? []
      : [paragraph(`${name[language]}${placeText(scenario, year)}: ${why}`, columns)],
  );
  return [
    head,
    `\n${ratingsTable(ratings, language, columns)}`,
    reasons.length === 0 ? "" : `\n${reasons.join("")}`,
    `\n${agreementText(agreement, columns)}`,
  ].join("");
}

function placeText(scenario: string | null, year: number | null): string {
  return scenario === null ? "" : `, ${scenario} ${year ?? ""}`.trimEnd();
}

function ratingsTable(rows: readonly PublishedRow[], language: Language, columns: number): string {
  const heads: readonly Column[] = [
    { head: "item", mayWrap: true },
    { head: "for" },
    { head: "published" },
    { head: "modelled" },
    { head: "% of revenue", align: "right" },
    { head: "agree", align: "right" },
  ];
  const cells = rows.map((row) => [
    `${row.name[language]}${row.status === "judged" ? " (judged)" : ""}`,
    row.scenario === null ? "all" : `${row.scenario} ${row.year ?? ""}`.trimEnd(),
    row.published,
    modelledText(row),
    sharesText(row),
    row.of === 0 ? "–" : `${row.agreeing}/${row.of}`,
  ]);
  return tableText(heads, cells, columns);
}

function modelledText({ places }: PublishedRow): string {
  const counts = levels.flatMap((level) => {
    const count = places.filter(({ rating }) => rating === level).length;
    return count === 0
      ? []
      : [places.length === 1 ? level : `${level.charAt(0).toUpperCase()}${count}`];
  });
  return counts.length === 0 ? "–" : counts.join(" ");
}

function sharesText({ places }: PublishedRow): string {
  const shares = places.map(({ share }) => share);
  if (shares.length === 0) return "";
  const text = (share: number): string => percentText(share).replace(" %", "");
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  return least === most ? text(least) : `${text(least)}–${text(most)}`;
}

function agreementText({ computed, judged, notQuantified }: Agreement, columns: number): string {
  return [
    countText("Computed", computed, columns),
    countText("Judged", judged, columns),
    notQuantified === 0 ? "" : `Not quantified: ${notQuantified}.\n`,
  ].join("");
}

function countText(name: string, count: AgreementCount, columns: number): string {
  const { of, agree, some, differ, places, agreeing } = count;
  if (of === 0) return `${name}: none.\n`;
  return paragraph(
    `${name}: ${agree} of ${of} published ratings agree, ${some} in some pairings or horizons, ` +
      `${differ} differ; ${agreeing} of ${places} places.`,
    columns,
  );
}
