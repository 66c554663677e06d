import type { Need } from "../../state/results/needs.ts";

/** What the trajectory is drawn from: every pairing, for the band of warming. */
export const trajectoryNeed: Need = {
  metrics: ["energy.pue", "energy.plannedOverhead", "energy.warmingFactor", "water.wue"],
  years: "all",
  scenarios: "all",
};

/** What the list and the figures of a site are made of. */
export const siteNeed: Need = {
  metrics: [
    "energy.pue",
    "energy.plannedOverhead",
    "energy.warmingFactor",
    "energy.itEnergy",
    "energy.electricity",
    "energy.bought",
    "energy.contracted",
    "energy.price",
    "water.wue",
  ],
};

/** Ranges of a site's PUE and water use. */
export const drawnSiteNeed: Need = {
  metrics: ["energy.pue", "water.wue"],
  draws: true,
  perSite: true,
};
