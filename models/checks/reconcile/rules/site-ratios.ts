import type { Site } from "../../../company/site-schema.ts";
import type { Value } from "../../../scenario/value-schema.ts";
import type { ReconcileContext } from "../context.ts";
import { placeOf, type Figure } from "../figures/figure-book.ts";
import { missing, type Outcome, type Recomputed } from "../outcome.ts";
import { readPrinted, type Printed } from "../figures/printed-figure.ts";
import { amountThrough } from "../figures/quantity.ts";

/** A printed figure of a site beside its outcome. */
export interface SiteCheck {
  readonly figure: Figure;
  readonly outcome: Outcome;
}

/**
 * Checks what sites print of their effectiveness: PUE and WUE as quotients of disclosed energy and water,
 * the change of a PUE against the year before, and how far a PUE lies below one it is compared with.
 */
export function checkSiteRatios(context: ReconcileContext): readonly SiteCheck[] {
  return context.company.sites.flatMap((site) => [
    ...historyChecks(site, "pue", context),
    ...historyChecks(site, "wue", context),
    ...comparisonChecks(site, context.company.baseYear),
    ...changeChecks(site, context.company.baseYear),
  ]);
}

const quotients = {
  pue: { metric: "energy.pue", over: "energy.electricity", per: "MWh", unit: "MWh" },
  wue: { metric: "water.wue", over: "water.withdrawal", per: "kWh", unit: "L" },
} as const;

function historyChecks(
  site: Site,
  kind: keyof typeof quotients,
  { book }: ReconcileContext,
): SiteCheck[] {
  const { metric, over, per, unit } = quotients[kind];
  const printed = Object.entries(site[kind]?.history ?? {}).filter(([, { kind: origin }]) =>
    isDocumented(origin),
  );
  return printed.map(([year, value]) => {
    const figure = siteFigure(site, { metric, year: Number(year), value });
    const key = { year: Number(year), site: site.id };
    const total = book.find({ ...key, metric: over });
    const computing = book.find({ ...key, metric: "energy.itEnergy" });
    const amount = total && amountThrough(total, [], unit);
    const itEnergy = computing && amountThrough(computing, [], per);
    if (total === undefined || !amount || computing === undefined || !itEnergy) {
      const names = [over, "energy.itEnergy"].map((name) => `${name}[${site.id}]`);
      return { figure, outcome: missing(names) };
    }
    const outcome = quotientOf(
      { ...amount, text: total.text },
      { ...itEnergy, text: computing.text },
    );
    return { figure, outcome: { ...outcome, places: [total.place, computing.place] } };
  });
}

/** `pueBelowIndustry` is one less PUE over `pueIndustry`. */
function comparisonChecks(site: Site, year: number): SiteCheck[] {
  const figures = site.figures ?? {};
  return documented(figures).flatMap(([name, value]): SiteCheck[] => {
    const other = /^pueBelow(.+)$/.exec(name)?.[1];
    if (other === undefined) return [];
    const figure = siteFigure(site, { metric: `energy.${name}`, year, value });
    const pue = site.pue?.history[String(year)];
    const compared = figures[`pue${other}`];
    if (pue === undefined || compared === undefined) {
      return [{ figure, outcome: missing([`energy.pue[${site.id}]`, `energy.pue${other}`]) }];
    }
    const [top, bottom] = [readPrinted(pue), readPrinted(compared)];
    const ratio = quotientOf(top, bottom);
    const outcome = {
      ...ratio,
      result: { value: 1 - ratio.result.value, half: ratio.result.half },
      calculation: `1 - ${ratio.calculation}`,
      places: [placeOf(pue), placeOf(compared)],
    };
    return [{ figure, outcome }];
  });
}

/** `pueChange` is the PUE of the base year less that of the year before. */
function changeChecks(site: Site, year: number): SiteCheck[] {
  return documented(site.figures ?? {}).flatMap(([name, value]): SiteCheck[] => {
    if (name !== "pueChange") return [];
    const figure = siteFigure(site, { metric: "energy.pueChange", year, value });
    const ends = [year, year - 1].map((each) => ({
      year: each,
      pue: site.pue?.history[String(each)],
    }));
    const lacking = ends.flatMap((end) =>
      end.pue !== undefined && isDocumented(end.pue.kind)
        ? []
        : [`energy.pue[${site.id},${String(end.year)}]`],
    );
    const [now, before] = ends.flatMap(({ pue }) => (pue === undefined ? [] : [pue]));
    if (lacking.length > 0 || now === undefined || before === undefined) {
      return [{ figure, outcome: missing(lacking) }];
    }
    const [after, prior] = [readPrinted(now), readPrinted(before)];
    const outcome: Recomputed = {
      kind: "recomputed",
      result: { value: after.value - prior.value, half: after.half + prior.half },
      calculation: `${after.text} - ${prior.text}`,
      factorSet: null,
      places: [placeOf(now), placeOf(before)],
      remarks: [],
    };
    return [{ figure, outcome }];
  });
}

function documented(figures: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(figures).filter(([, { kind }]) => isDocumented(kind));
}

function isDocumented(kind: Value["kind"]): boolean {
  return kind === "disclosed" || kind === "published";
}

type Side = Pick<Printed, "value" | "half" | "text">;

function quotientOf(top: Side, bottom: Side): Recomputed {
  const value = top.value / bottom.value;
  const share = top.half / Math.abs(top.value || 1) + bottom.half / Math.abs(bottom.value);
  return {
    kind: "recomputed",
    result: { value, half: Math.abs(value) * share },
    calculation: `${top.text} / ${bottom.text}`,
    factorSet: null,
    places: [],
    remarks: [],
  };
}

function siteFigure(
  site: Site,
  { metric, year, value }: { metric: string; year: number; value: Value },
): Figure {
  return {
    ...readPrinted(value),
    metric,
    part: undefined,
    site: site.id,
    year,
    kind: value.kind,
    isTotal: false,
    breakdown: undefined,
    place: placeOf(value),
    quote: value.quote ?? "",
    origin: value,
  };
}
