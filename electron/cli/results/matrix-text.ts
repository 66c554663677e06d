import { levels, type Level } from "../../../models/kernels/rating/rules.ts";
import type { MatrixItem, MatrixResult } from "../../../models/run/matrix/matrix-types.ts";
import type { OrderAgreement } from "../../../models/run/matrix/order.ts";
import { percentText } from "../../../models/run/matrix/words.ts";
import type { Language } from "../arguments/read-values.ts";
import { fixedText } from "../terminal/number-text.ts";
import { pad, wrap } from "../terminal/plain-text.ts";
import { tableText, type Column } from "../terminal/table.ts";

/** How a matrix is shown. */
export interface MatrixView {
  readonly language: Language;
  readonly columns: number;
  readonly withReasons: boolean;
}

/** A matrix as a grid of ranks, the ordered list beside it, and what ratings are made by. */
export function matrixText(matrix: MatrixResult, view: MatrixView): string {
  const rated = matrix.items.filter(({ rank }) => rank !== null);
  const others = matrix.items.filter(({ rank }) => rank === null);
  const parts = [
    paragraph(headLine(matrix), view.columns),
    rated.length === 0 ? "No item has a rating.\n" : gridText(rated, matrix),
    rated.length === 0 ? "" : listText(rated, matrix, view),
    othersText(others, matrix, view),
    view.withReasons ? reasonsText(matrix.items, view) : "",
    paragraph(rulesLine(matrix), view.columns),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function paragraph(text: string, columns: number, indent = ""): string {
  return wrap(text, columns - indent.length)
    .map((line) => `${indent}${line}\n`)
    .join("");
}

function headLine(matrix: MatrixResult): string {
  const { company, scenario, horizon, draws, seed, perspective, coverage } = matrix;
  const how = draws === 1 ? "all inputs central" : `${fixedText(draws, 0)} draws, seed ${seed}`;
  const axis = perspective === "impact" ? "; impact on people and environment" : "";
  const covered = coverage === null ? "" : `; covers ${percentText(coverage)} of the electricity`;
  return `${company}, ${scenario}, ${horizon.after + 1}–${horizon.to}; ${how}${axis}${covered}`;
}

const cellWidth = 12;

/** Ranks by likelihood, across, and band of magnitude, down. */
function gridText(rated: readonly MatrixItem[], { bands }: MatrixResult): string {
  const bandOf = ({ magnitude }: MatrixItem): Level => {
    const share = magnitude!.central;
    return share > bands.highAbove ? "high" : share >= bands.mediumFrom ? "medium" : "low";
  };
  const classes = [1, 2, 3, 4, 5];
  const ranks = (level: Level, likelihood: number): string =>
    rated
      .filter((item) => bandOf(item) === level && item.likelihood === likelihood)
      .map(({ rank }) => String(rank))
      .join(" ");
  const lines = levels.toReversed().flatMap((level) => {
    const cells = classes.map((likelihood) => wrap(ranks(level, likelihood) || "·", cellWidth - 2));
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) => [
      line === 0 ? level : "",
      ...cells.map((cell) => cell[line] ?? ""),
    ]);
  });
  const rows = [...lines, ["likelihood", ...classes.map(String)]];
  return rows
    .map(([head = "", ...cells]) => {
      const shown = cells.map((cell) => pad(cell, cellWidth, "left")).join("");
      return `${pad(head, cellWidth, "left")}${shown}`.trimEnd();
    })
    .map((line) => `${line}\n`)
    .join("");
}

function listText(
  rated: readonly MatrixItem[],
  matrix: MatrixResult,
  { language, columns }: MatrixView,
): string {
  const isEnsemble = matrix.draws > 1;
  const isImpact = matrix.perspective === "impact";
  const right = (head: string, group?: string): Column =>
    group === undefined ? { head, align: "right" } : { head, align: "right", group };
  const group = isImpact ? "severity" : "% of revenue";
  const heads: readonly Column[] = [
    right("#"),
    { head: "item", mayWrap: true },
    right("L"),
    ...(isEnsemble ? [right("low", group)] : []),
    right("mid", group),
    ...(isEnsemble ? [right("high", group)] : []),
    { head: "rating" },
    ...(isEnsemble ? [right("rated"), right("stable")] : []),
    { head: "published" },
  ];
  const figure = (value: number | null): string =>
    value === null ? "" : isImpact ? value.toFixed(1) : shareText(value);
  const rows = rated.map((item) => [
    String(item.rank),
    `${item.side === "gain" ? "+ " : ""}${item.name[language]}${markOf(item)}`,
    String(item.likelihood),
    ...(isEnsemble ? [figure(item.magnitude!.low)] : []),
    figure(item.magnitude!.central),
    ...(isEnsemble ? [figure(item.magnitude!.high)] : []),
    item.rating!,
    ...(isEnsemble
      ? [wholeText(item.probabilities?.[item.rating!]), wholeText(item.rankStability)]
      : []),
    publishedText(item),
  ]);
  return tableText(heads, rows, columns);
}

/** A share in per cent with two decimals, as columns of them are read. */
function shareText(share: number): string {
  const percent = 100 * share;
  return percent > 0 && percent < 0.005 ? "<0.01" : percent.toFixed(2);
}

function markOf({ status, override, screening }: MatrixItem): string {
  if (override !== null) return " (set by the user)";
  if (status === "judged") return " *";
  return screening ? " ~" : "";
}

function wholeText(share: number | null | undefined): string {
  return share === null || share === undefined ? "" : `${fixedText(100 * share, 0)} %`;
}

function publishedText({ published, agrees }: MatrixItem): string {
  if (published === null) return "";
  if (agrees === null) return published.rating;
  return agrees ? `${published.rating} =` : `${published.rating} ≠`;
}

function othersText(
  others: readonly MatrixItem[],
  { perspective }: MatrixResult,
  { language, columns }: MatrixView,
): string {
  if (others.length === 0) return "";
  const separator = language === "en" ? ", " : "、";
  const names = others.map(({ name }) => name[language]).join(separator);
  const head = perspective === "impact" ? "Not assessed" : "Not quantified";
  return paragraph(`${head}: ${names}.`, columns);
}

function reasonsText(items: readonly MatrixItem[], { language, columns }: MatrixView): string {
  return items
    .map(({ rank, name, why }) => {
      const head = rank === null ? name[language] : `${rank} ${name[language]}`;
      return `${paragraph(head, columns)}${paragraph(why, columns, "  ")}`;
    })
    .join("");
}

const drawnWords = '"rated": share of draws with that rating; "stable": with that rank. ';

function rulesLine({ bands, method, perspective, draws }: MatrixResult): string {
  const { mediumFrom, highAbove, likelihoodFrom, likelyFrom } = bands;
  const isImpact = perspective === "impact";
  const bound = (value: number): string => (isImpact ? String(value) : percentText(value));
  const classes = likelihoodFrom.map((each) => fixedText(100 * each, 0)).join(", ");
  const rating =
    method === "four-dimensions"
      ? "Rating by points for horizon, stage of the value chain, magnitude and likelihood."
      : `High: high and likelihood from ${likelyFrom}; medium: high and less likely, or medium and likelihood from ${likelyFrom}; else low.`;
  return (
    `Magnitude medium from ${bound(mediumFrom)}, high above ${bound(highAbove)}${isImpact ? " of 5" : " of the year's revenue"}. ` +
    `Likelihood 1–5 at ${classes} %. ${rating} ` +
    `${draws > 1 ? drawnWords : ""}+ gain; * judged; ~ screening; = agrees, ≠ differs.`
  );
}

const letters: Readonly<Record<Level, string>> = { low: "L", medium: "M", high: "H" };

/** Ratings under several pairings side by side, and how far their orders agree. */
export function ordersText(
  matrices: readonly MatrixResult[],
  orders: readonly OrderAgreement[],
  { language, columns }: MatrixView,
): string {
  const [first] = matrices;
  if (first === undefined) return "";
  const { company, horizon, draws, seed } = first;
  const how = draws === 1 ? "all inputs central" : `${fixedText(draws, 0)} draws, seed ${seed}`;
  const head = `${company}, ${horizon.after + 1}–${horizon.to}; ${how}. Rating and rank by pairing:`;
  const keys = matrices.map(({ scenario }, i) => `${String.fromCharCode(97 + i)} ${scenario}`);
  const ids = [...first.items].toSorted((one, other) => (one.rank ?? 99) - (other.rank ?? 99));
  const heads: readonly Column[] = [
    { head: "item", mayWrap: true },
    ...matrices.map((_, i): Column => ({ head: String.fromCharCode(97 + i), align: "right" })),
  ];
  const rows = ids.map(({ id, name }) => [
    name[language],
    ...matrices.map(({ items }) => {
      const item = items.find((each) => each.id === id);
      return item?.rating === null || item === undefined
        ? "–"
        : `${letters[item.rating]}${item.rank}`;
    }),
  ]);
  return [
    paragraph(head, columns),
    paragraph(keys.join("; "), columns),
    `\n${tableText(heads, rows, columns)}`,
    `\n${paragraph(tauLine(orders), columns)}`,
  ].join("");
}

function tauLine(orders: readonly OrderAgreement[]): string {
  const known = orders.filter(
    (each): each is OrderAgreement & { tau: number } => each.tau !== null,
  );
  if (known.length === 0) return "No two orders to compare.";
  const sorted = known.toSorted((one, other) => one.tau - other.tau);
  const least = sorted[0]!;
  const mean = known.reduce((sum, { tau }) => sum + tau, 0) / known.length;
  return (
    `Kendall's tau between the orders: mean ${mean.toFixed(2)}; ` +
    `least ${least.tau.toFixed(2)}, ${least.a} against ${least.b}. 1 is the same order, 0 none in common.`
  );
}
