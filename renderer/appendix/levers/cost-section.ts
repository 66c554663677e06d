import { percentilesIn, unitOf, valueIn } from "../../charts/drawing/read-results.ts";
import { formatPercent } from "../../format/number.ts";
import { joinBounds } from "../../format/range.ts";
import { chooseScale, onScale, type Scale } from "../../format/scale.ts";
import { runOf, type Context, type PairingName } from "../context.ts";
import { rangedValue } from "../chapters/basis.ts";
import { contractedShare, targetYearOf } from "../target.ts";
import { heading, lead, note, table, together } from "../typst/blocks.ts";
import { str } from "../typst/code.ts";

/** What it costs a year to stand on the target line; one sentence where the company has no target. */
export function neutralityCostSection(context: Context): string {
  const { t } = context;
  if (targetYearOf(context) === undefined) {
    return together([heading(t("cost.neutralityTitle")), lead(t("cost.noTarget"))]);
  }
  return together([
    heading(costHeadline(context)),
    lead(t("cost.neutralityLead")),
    costTable(context),
    note([t("cost.neutralityNote"), ...contractsNote(context)].join(separator(context))),
  ]);
}

function separator({ locale }: Context): string {
  return locale === "en" ? " " : "";
}

const costMetric = "carbon.neutralityCost";
const metrics = ["carbon.requiredContracted", "carbon.residual", costMetric] as const;

function scaleOf(context: Context, metric: string): Scale {
  const { request, locale, near, far } = context;
  const values = [near, far].flatMap((year) => [
    ...request.results.map((run) => valueIn(run, { metric }, year)),
    ...(metric === costMetric ? drawnCosts(context, year) : []),
  ]);
  const [first] = request.results;
  return chooseScale(values, first === undefined ? "1" : unitOf(first, metric), locale);
}

/** Fifth and ninety-fifth percentile of the cost under every pairing with draws. */
function drawnCosts({ request }: Context, year: number): readonly number[] {
  return request.ensembles.flatMap((run) => {
    if (run.results[costMetric] === undefined) return [];
    const spread = percentilesIn(run, { metric: costMetric }, year);
    return [spread?.p05 ?? [], spread?.p95 ?? []].flat();
  });
}

/** The span of the draws over all pairings, for one central path may rest on an assumption's edge. */
function costHeadline(context: Context): string {
  const { t, request, near, far, locale } = context;
  const scale = scaleOf(context, costMetric);
  const span = (year: number): string => {
    const drawn = drawnCosts(context, year);
    const costs =
      drawn.length > 0
        ? drawn
        : request.results.map((run) => valueIn(run, { metric: costMetric }, year));
    const [low, high] = [Math.min(...costs), Math.max(...costs)].map((cost) =>
      onScale(cost, scale),
    );
    return joinBounds(low ?? "", high ?? "", locale);
  };
  return t("cost.neutralityHeadline", {
    near: span(near),
    far: span(far),
    nearYear: String(near),
    farYear: String(far),
    unit: scale.unit,
  });
}

function costTable(context: Context): string {
  const { t, names, near, far, request } = context;
  const scales = metrics.map((metric) => scaleOf(context, metric));
  const [contracts, residual, cost] = scales;
  const units = {
    contracts: contracts?.unit ?? "",
    residual: residual?.unit ?? "",
    cost: cost?.unit ?? "",
    base: (request.results[0]?.currency ?? "").replace(/\D/g, ""),
  };
  const heads = ["cost.contracts", "cost.residual", "cost.perYear"] as const;
  const columns = metrics.flatMap((metric, i) =>
    [near, far].map((year) => ({ metric, year, i, head: heads[i] ?? heads[0] })),
  );
  return table({
    anchor: "levers/cost",
    caption: t("cost.neutralityCaption", units),
    columns: [
      { head: t("table.pairing") },
      ...columns.map(({ head, year }) => ({
        head: t(head, { year: String(year) }),
        share: 1,
        align: "right" as const,
      })),
    ],
    rows: names.map((name) => [
      str(name.label),
      ...columns.map(({ metric, year, i }) => {
        const scale = scales[i];
        if (scale === undefined) return str("–");
        return metric === costMetric
          ? rangedCost(context, { name, year, scale })
          : str(onScale(valueIn(runOf(context, name.scenario), { metric }, year), scale));
      }),
    ]),
  });
}

interface CostAt {
  readonly name: PairingName;
  readonly year: number;
  readonly scale: Scale;
}

/** The cost with the range of its draws, marked as assumed: it rests on assumed prices. */
function rangedCost(context: Context, at: CostAt): string {
  return rangedValue(context, { ...at, metric: costMetric, kind: "assumed" });
}

/** Contracts that the central path already holds are in the energy cost, not in this one. */
function contractsNote(context: Context): readonly string[] {
  const { t, near, far, locale } = context;
  const share = (year: number): number => contractedShare(context, year)?.central ?? 0;
  if (share(near) === 0 && share(far) === 0) return [];
  return [
    t("cost.contractsHeld", {
      near: formatPercent(share(near), locale),
      far: formatPercent(share(far), locale),
      nearYear: String(near),
      farYear: String(far),
    }),
  ];
}
