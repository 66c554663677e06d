import type { MatrixResult } from "../../../models/run/matrix/matrix-types.ts";
import { ExposureMatrixChart } from "../../charts/exposure-matrix/exposure-matrix-chart.ts";
import { exposureSeries } from "../../charts/exposure-matrix/exposure-series.ts";
import { printTheme } from "../../charts/drawing/theme.ts";
import { formatNumber, formatPercent } from "../../format/number.ts";
import type { Context, PairingName } from "../context.ts";
import { itemNumber, revenueShare } from "../risk/item-words.ts";
import type { HeadedFigure } from "../typst/figure.ts";
import { figureWidth } from "./size.ts";
import { svgText } from "./svg.ts";

/** A matrix with the pairing it is of. */
export interface NamedMatrix {
  readonly name: PairingName;
  readonly matrix: MatrixResult;
}

/** A matrix drawn in full size. */
export function matrixFigure(context: Context, named: NamedMatrix): HeadedFigure {
  const { t, locale } = context;
  const { name, matrix } = named;
  const year = String(matrix.year);
  const headline = t("matrices.fullHeadline", {
    name: name.label,
    year,
    finding: findingOf(context, matrix),
  });
  const alt = altOf(context, headline, matrix);
  return {
    name: `matrix-${matrix.scenario}-${year}`,
    svg: drawn(context, matrix, { width: figureWidth, height: 350, label: alt }),
    headline,
    alt,
    lead: t("matrices.fullLead"),
    caption: t("matrices.fullCaption", {
      name: name.label,
      year,
      draws: formatNumber(matrix.draws),
      seed: String(matrix.seed),
      coverage: formatPercent(matrix.coverage ?? 1, locale),
    }),
  };
}

/** A matrix drawn small, beside another. */
export function smallMatrix(
  context: Context,
  { name, matrix }: NamedMatrix,
): { readonly name: string; readonly title: string; readonly svg: string; readonly alt: string } {
  const alt = altOf(context, name.label, matrix);
  return {
    name: `matrix-${matrix.scenario}-${String(matrix.year)}`,
    title: name.label,
    svg: drawn(context, matrix, { width: 420, height: 228, label: alt }),
    alt,
  };
}

interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly label: string;
}

function drawn(context: Context, result: MatrixResult, size: Drawing): string {
  const { locale } = context;
  const numberOf = (id: string): number => itemNumber(context, id);
  const series = exposureSeries({ result, numberOf, locale });
  return svgText(
    <ExposureMatrixChart series={series} theme={printTheme} locale={locale} {...size} />,
  );
}

/** How many items are rated above low, and which is first. */
function findingOf({ t, locale }: Context, { items }: MatrixResult): string {
  const rated = items.filter(({ rating }) => rating !== null);
  const above = rated.filter(({ rating }) => rating !== "low");
  const [first] = above;
  if (first === undefined) return t("matrices.findingNone");
  return t("matrices.findingTop", {
    count: String(above.length),
    total: String(rated.length),
    item: first.name[locale],
  });
}

function altOf(context: Context, headline: string, { items }: MatrixResult): string {
  const { t, locale } = context;
  const values = items.flatMap(({ id, name, likelihood, magnitude, rating }) =>
    likelihood === null || magnitude === null || rating === null
      ? []
      : [
          t("matrices.altItem", {
            number: String(itemNumber(context, id)),
            name: name[locale],
            likelihood: String(likelihood),
            share: revenueShare(magnitude.central, context),
            rating: t(`level.${rating}`),
          }),
        ],
  );
  return t("matrices.alt", { headline, values: values.join("; ") });
}
