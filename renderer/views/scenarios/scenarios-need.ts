import type { Need } from "../../state/results/needs.ts";

/** Metrics of the transition scenarios, in the order they are shown. */
const transitionMetrics: readonly string[] = [
  "scenario.carbonPrice",
  "scenario.priceIndex",
  "scenario.gridIndex",
];

/** Every pairing in every year. */
export const scenariosNeed: Need = {
  metrics: transitionMetrics,
  years: "all",
  scenarios: "all",
};

/** Ranges round the pairings of the lens. */
export const drawnScenariosNeed: Need = { metrics: transitionMetrics, years: "all", draws: true };
