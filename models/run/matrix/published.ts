import type { Company } from "../../company/company-schema.ts";
import type { RegisterItem } from "../../company/register-schema.ts";
import type { Level } from "../../kernels/rating/rules.ts";
import type { Translated } from "../../scenario/translated-schema.ts";
import { reportingYears } from "../layers/general-layer.ts";
import type { Progress } from "../types.ts";
import type { PreparedCompany } from "../workbench.ts";
import { differenceReason } from "./difference.ts";
import type { MatrixRequest, MatrixResult } from "./matrix-types.ts";
import { matricesOf } from "./matrix.ts";
import { publishedFor } from "./published-view.ts";
import type {
  Agreement,
  AgreementCount,
  ModelledPlace,
  PublishedRatings,
  PublishedRow,
} from "./published-types.ts";
import { matrixDraws } from "./worlds.ts";

/** How published ratings are compared: as matrices are made, for all pairings and both horizons. */
export type PublishedRequest = Omit<MatrixRequest, "scenario" | "year" | "ratings" | "perspective">;

/**
 * Sets every published rating of a company beside the model's, by the same rules for every company and
 * item. Yields progress in draws over all pairings.
 */
export function* publishedRatings(
  prepared: PreparedCompany,
  request: PublishedRequest = {},
): Generator<Progress, PublishedRatings, void> {
  const { company, workbench } = prepared;
  const { draws = matrixDraws, seed = 1, language = "en" } = request;
  const years = [reportingYears.near, reportingYears.far];
  const pairings = workbench.library.pairings.map(({ id }) => id);
  const isRated = company.register.some(({ published }) => published.length > 0);
  if (!isRated) return { company: company.id, draws, seed, rows: [] };
  const total = pairings.length * draws;
  const matrices: MatrixResult[] = [];
  for (const [i, scenario] of pairings.entries()) {
    const running = matricesOf(prepared, years, { ...request, scenario });
    let step = running.next();
    for (; step.done !== true; step = running.next()) {
      yield { done: i * draws + step.value.done, total };
    }
    matrices.push(...step.value);
  }
  return { company: company.id, draws, seed, rows: publishedOver(company, matrices, language) };
}

/**
 * Published ratings beside those of matrices already made; a rating printed for a pairing and year that
 * none of them is of has no row.
 */
export function publishedOver(
  { register }: Pick<Company, "register">,
  matrices: readonly MatrixResult[],
  language: keyof Translated = "en",
): readonly PublishedRow[] {
  const isCovered = ({ scenario, year }: Printed): boolean =>
    matrices.some(
      (matrix) =>
        (scenario ?? matrix.scenario) === matrix.scenario && (year ?? matrix.year) === matrix.year,
    );
  return register.flatMap((item) =>
    item.published.filter(isCovered).map((printed) => rowOf(item, printed, { matrices, language })),
  );
}

/**
 * Published ratings beside those of one matrix: of every item the one that bears on its pairing and year.
 * Items the user has rated are compared by the model's own rating.
 */
export function publishedIn(
  { register }: Pick<Company, "register">,
  matrix: MatrixResult,
  language: keyof Translated = "en",
): readonly PublishedRow[] {
  return register.flatMap((item) => {
    const view = publishedFor(item, matrix);
    const printed = item.published.find(
      (each) => (each.scenario ?? null) === view?.scenario && (each.year ?? null) === view.year,
    );
    return printed === undefined ? [] : [rowOf(item, printed, { matrices: [matrix], language })];
  });
}

type Printed = RegisterItem["published"][number];

interface RowContext {
  readonly matrices: readonly MatrixResult[];
  readonly language: keyof Translated;
}

function rowOf(
  item: RegisterItem,
  printed: Printed,
  { matrices, language }: RowContext,
): PublishedRow {
  const covered = matrices.filter(
    ({ scenario, year }) =>
      (printed.scenario ?? scenario) === scenario && (printed.year ?? year) === year,
  );
  const places = covered.flatMap((matrix) => placeOf(matrix, item.id, printed.rating));
  const { status } = matrices[0]!.items.find(({ id }) => id === item.id)!;
  const agreeing = places.filter(({ rating }) => rating === printed.rating).length;
  const row = {
    item: item.id,
    name: item.name,
    status,
    published: printed.rating,
    kind: printed.kind,
    scenario: printed.scenario ?? null,
    year: printed.year ?? null,
    agreeing,
    of: places.length,
    verdict: verdictOf(agreeing, places.length),
    places,
  };
  const { bands, method } = matrices[0]!;
  return { ...row, why: differenceReason(row, { bands, method, language }) };
}

function placeOf(
  { items, scenario, year }: MatrixResult,
  id: string,
  published: Level,
): readonly ModelledPlace[] {
  const item = items.find((each) => each.id === id)!;
  const { worstYear, probabilities } = item;
  const own = item.override === null ? item : item.modelled;
  if (own === null) return [];
  const { rating, likelihood, magnitude } = own;
  if (rating === null || likelihood === null || magnitude === null) return [];
  const probability = probabilities?.[published] ?? null;
  return [{ scenario, year, rating, likelihood, share: magnitude.central, worstYear, probability }];
}

function verdictOf(agreeing: number, of: number): PublishedRow["verdict"] {
  if (of === 0) return "not quantified";
  if (agreeing === of) return "agrees";
  return agreeing === 0 ? "differs" : "agrees in some";
}

/** Counts how many published ratings the model agrees with. */
export function agreementOf(rows: readonly PublishedRow[]): Agreement {
  const count = (status: PublishedRow["status"]): AgreementCount => {
    const own = rows.filter((row) => row.status === status);
    const having = (verdict: PublishedRow["verdict"]): number =>
      own.filter((row) => row.verdict === verdict).length;
    return {
      of: own.length,
      agree: having("agrees"),
      some: having("agrees in some"),
      differ: having("differs"),
      places: own.reduce((sum, row) => sum + row.of, 0),
      agreeing: own.reduce((sum, row) => sum + row.agreeing, 0),
    };
  };
  return {
    computed: count("computed"),
    judged: count("judged"),
    notQuantified: rows.filter(({ status }) => status === "not-quantified").length,
  };
}
