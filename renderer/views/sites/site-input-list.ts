import type { Site } from "../../../models/company/site-schema.ts";
import type { InputView } from "../../../models/run/types.ts";
import type { InputEntry } from "../../run/job-types.ts";

const everySite = ["energy.tariff", "energy.costShare", "carbon.gridFactor"];
const offices = ["energy.officeEmployees"];
const dataCentres = [
  "energy.tariff",
  "energy.siteShare",
  "energy.leasedElectricity",
  "energy.plannedElectricity",
  "energy.growthCap",
  "energy.startYear",
  "energy.costShare",
  "cooling.overheadFloor",
  "climate.warmingRatio",
  "water.price",
  "carbon.gridFactor",
];

/** The shares of a company's electricity that go to sites of each tenure. */
const volumes: Readonly<Record<string, readonly Site["tenure"][]>> = {
  "energy.siteShare": ["own"],
  "energy.growthCap": ["own"],
  "energy.leasedElectricity": ["leased", "open-pool"],
  "energy.plannedElectricity": ["planned"],
};

/** The inputs of a site that are shown for editing: numbers that bear on a site of its kind. */
export function siteInputs(
  views: readonly InputView[],
  site: Site,
  isDataCentre: boolean,
): readonly InputView[] {
  const ids = isDataCentre ? dataCentres : [...everySite, ...offices];
  return ids.flatMap((id) => {
    if (volumes[id]?.includes(site.tenure) === false) return [];
    const view = views.find(({ input, label }) => input === id && label === site.id);
    if (id === "energy.startYear" && view?.layer === "default") return [];
    return typeof view?.value === "number" ? [view] : [];
  });
}

/** The bounds that the model allows, in the unit of the value; none where the units differ. */
export function inputBounds(
  view: InputView,
  entry: InputEntry | undefined,
): { readonly low?: number; readonly high?: number; readonly step?: number } {
  const step = stepFor(view.value);
  const [low, high] = entry?.within ?? [];
  if (low === undefined || high === undefined || entry === undefined) return { step };
  const bare = (unit: string): string => unit.replace(/^(CNY|USD)\d{4}/, "$1");
  if (bare(view.unit) === bare(entry.unit)) return { low, high, step };
  const isPerKwh = bare(view.unit) === "CNY/kWh" && bare(entry.unit) === "CNY/MWh";
  return isPerKwh ? { low: low / 1000, high: high / 1000, step } : { step };
}

/** A step of about one per cent of a value. */
function stepFor(value: unknown): number {
  if (typeof value !== "number" || value === 0) return 0.01;
  return 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
}
