import { isCredibleRatio } from "../kernels/cooling/calibration.ts";
import { runNow } from "../run/run.ts";
import type { ResultValues } from "../run/types.ts";
import type { PreparedCompany } from "../run/workbench.ts";
import type { Finding } from "./finding.ts";

interface Calibration {
  readonly rule: string;
  readonly metric: string;
  readonly bounds: "overheadRatio" | "waterRatio";
  readonly figure: string;
}

const calibrations: readonly Calibration[] = [
  {
    rule: "calibration.pue",
    metric: "cooling.kappa",
    bounds: "overheadRatio",
    figure: "overhead (PUE less one)",
  },
  {
    rule: "calibration.wue",
    metric: "water.kappa",
    bounds: "waterRatio",
    figure: "water use",
  },
];

/**
 * Warns of sites whose disclosed PUE or WUE is further from what their technology gives in their
 * climate than the technology can be believed. Throws ModelError where the company cannot be run.
 */
export function calibrationFindings(prepared: PreparedCompany): Finding[] {
  const { company, workbench } = prepared;
  const scenarios = workbench.library.pairings.slice(0, 1).map(({ id }) => id);
  const metrics = calibrations.map(({ metric }) => metric);
  const years = [company.baseYear];
  const [result] = runNow(prepared, { company, scenarios, years, metrics });
  return calibrations.flatMap((calibration) => {
    const { low, high } = workbench.library.cooling.calibration[calibration.bounds];
    const bounds = { low: low.value, high: high.value };
    return bySite(result?.results[calibration.metric]?.values).flatMap(([site, ratio]) =>
      isCredibleRatio(ratio, bounds) || isUncalibrated(prepared, site, calibration)
        ? []
        : [calibrationFinding(prepared, calibration, { site, ratio, bounds })],
    );
  });
}

function bySite(values: ResultValues | undefined): [string, number][] {
  if (typeof values !== "object" || values === null) return [];
  return Object.entries(values).flatMap(([site, value]: [string, unknown]) =>
    typeof value === "number" ? [[site, value] as [string, number]] : [],
  );
}

function isUncalibrated(
  { company }: PreparedCompany,
  id: string,
  { bounds }: Calibration,
): boolean {
  const site = company.sites.find((each) => each.id === id);
  const given = bounds === "waterRatio" ? site?.wue : site?.pue;
  return Object.keys(given?.history ?? {}).length === 0;
}

function calibrationFinding(
  { company }: PreparedCompany,
  { rule, figure, bounds: kind }: Calibration,
  at: {
    readonly site: string;
    readonly ratio: number;
    readonly bounds: { readonly low: number; readonly high: number };
  },
): Finding {
  const index = company.sites.findIndex(({ id }) => id === at.site);
  const site = company.sites[index];
  const field = kind === "waterRatio" ? "wue" : "pue";
  const history = Object.values(site?.[field]?.history ?? {});
  const found = Number(at.ratio.toPrecision(3));
  return {
    rule,
    severity: "warning",
    where: `sites/${index}/${field}`,
    message: `${at.site}: the given ${figure} is ${found} times what its technology gives in its climate; the site is probably of another type`,
    expected: `${at.bounds.low} to ${at.bounds.high}`,
    found: String(found),
    sources: history.flatMap(({ source, locator }) =>
      source === undefined ? [] : [locator === undefined ? source : `${source} ${locator}`],
    ),
  };
}
