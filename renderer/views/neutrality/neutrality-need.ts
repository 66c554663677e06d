import type { Need } from "../../state/results/needs.ts";
import { levers } from "../../charts/wedges/wedges-series.ts";

/** Metric of a lever's wedge. */
function wedgeMetric(lever: string): string {
  return `carbon.wedge${lever.charAt(0).toUpperCase()}${lever.slice(1)}`;
}

/** What the view needs of the model. */
export const neutralityNeed: Need = {
  metrics: [
    "carbon.netEmissions",
    "carbon.grossResidual",
    "carbon.minimumPath",
    "carbon.zeroPath",
    "carbon.neutralityYear",
    "carbon.meetsTarget",
    "energy.bought",
    "carbon.neutralityCost",
    "carbon.measureAbatement",
    "carbon.measureCostPerTonne",
    "carbon.certificateCostPerTonne",
    ...levers.map(wedgeMetric),
  ],
  years: "all",
};

/** What the view needs over draws: little, so that ranges follow soon after the last move. */
export const drawnNeed: Need = {
  metrics: [
    "carbon.netEmissions",
    "carbon.neutralityYear",
    "carbon.meetsTarget",
    "carbon.neutralityCost",
    "carbon.measureCostPerTonne",
  ],
  years: "all",
  draws: true,
};
