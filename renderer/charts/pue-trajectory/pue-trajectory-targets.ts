import { formatNumber } from "../../format/number.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translator, type Translate } from "../../i18n/translate.ts";
import { numberCell, wordCell, type ChartTable } from "../drawing/chart-table.ts";
import { lineTargets } from "../drawing/line-targets.ts";
import type { Acts, TargetsAt } from "../drawing/movable-chart.tsx";
import type { Scales } from "../drawing/paths.ts";
import type { Drag, Target } from "../drawing/target.ts";
import { pueTrajectoryFrame } from "./pue-trajectory-layout.ts";
import type { GivenPoint, PuePoint, PueTrajectorySeries } from "./pue-trajectory-series.ts";

interface Frame {
  readonly scales: Scales;
  readonly t: Translate;
  readonly site: string;
  readonly acts: Acts<PuePoint> | undefined;
}

const step = 0.01;

/** Every given point, movable where moves are taken, and every year of the plan with and without warming. */
export function pueTrajectoryTargets(
  series: PueTrajectorySeries,
  { size, locale, acts }: TargetsAt<PuePoint>,
): readonly Target[] {
  const { scales } = pueTrajectoryFrame(series, size, locale);
  const t = translator(locale);
  const { site } = series;
  const frame = { scales, t, site, acts };
  const show = (value: number): string => formatNumber(value, 3);
  const warmed = series.warmed.map(({ year, high }) => ({ year, value: high }));
  const curves = [
    {
      id: "planned",
      name: t("pue.curvePlanned"),
      points: series.planned,
      metric: "energy.plannedOverhead",
    },
    { id: "warmed", name: t("pue.curveWarmed"), points: warmed, metric: "energy.pue" },
  ];
  return [
    ...series.history.map((point) => pointTarget(point, "history", frame)),
    ...series.targets.map((point) => pointTarget(point, "target", frame)),
    ...lineTargets(
      curves.map((curve) => ({ ...curve, show, site })),
      scales,
    ),
  ];
}

function pointTarget(point: GivenPoint, kind: PuePoint["kind"], frame: Frame): Target {
  const { scales, t, site, acts } = frame;
  const { year, value } = point;
  const words = kind === "history" ? t("pue.isHistory") : t("pue.isTarget");
  const lines = [`PUE ${year}: ${formatNumber(value, 2)}`, `${words}, ${t(`kind.${point.kind}`)}`];
  return {
    id: `${kind}@${year}`,
    row: "given",
    x: scales.x(year),
    y: scales.y(value),
    lines,
    label: lines.join(", "),
    place: { metric: "energy.pue", year, site },
    drag: acts === undefined ? undefined : dragOf({ kind, year, value }, scales, acts),
  };
}

function dragOf(point: PuePoint, { y }: Scales, acts: Acts<PuePoint>): Drag {
  const [, highest = 2] = y.domain();
  const to = (value: number): void => {
    const rounded = Math.round(value / step) * step;
    acts.move({ ...point, value: Number(Math.max(1, Math.min(highest, rounded)).toFixed(2)) });
  };
  return {
    axis: "y",
    now: point.value,
    min: 1,
    max: highest,
    text: formatNumber(point.value, 2),
    move: (_, height) => {
      to(y.invert(height));
    },
    step: (direction) => {
      to(point.value + (direction === "up" ? step : -step));
    },
    commit: acts.commit,
    cancel: acts.cancel,
  };
}

/** The figures of a trajectory by year. */
export function pueTrajectoryTable(series: PueTrajectorySeries, locale: Locale): ChartTable {
  const t = translator(locale);
  const show = (value: number): string => formatNumber(value, 3);
  const at = (points: readonly GivenPoint[], year: number): number | undefined =>
    points.find((point) => point.year === year)?.value;
  const given = [...series.history, ...series.targets].map(({ year }) => year);
  const all = new Set([...given, ...series.planned.map(({ year }) => year)]);
  return {
    columns: [
      t("table.year"),
      t("pue.isHistory"),
      t("pue.isTarget"),
      t("pue.curvePlanned"),
      t("pue.curveWarmed"),
    ],
    rows: [...all]
      .sort((a, b) => a - b)
      .map((year) => [
        wordCell(String(year)),
        numberCell(at(series.history, year), show),
        numberCell(at(series.targets, year), show),
        numberCell(series.planned.find((point) => point.year === year)?.value, show),
        numberCell(series.warmed.find((point) => point.year === year)?.high, show),
      ]),
  };
}
