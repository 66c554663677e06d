/** Metrics offered, by group; each is a figure by year. */
export const metricGroups = [
  {
    id: "energy",
    metrics: ["energy.cost", "energy.effect", "energy.averagePue", "energy.totalElectricity"],
  },
  {
    id: "carbon",
    metrics: [
      "carbon.netEmissions",
      "carbon.scope2Market",
      "carbon.targetGap",
      "carbon.neutralityCost",
      "carbon.scope3Total",
    ],
  },
  {
    id: "transition",
    metrics: [
      "transition.marketEffect",
      "transition.carbonPriceEffect",
      "transition.efficiencyEffect",
      "transition.preferenceEffect",
    ],
  },
  {
    id: "physical",
    metrics: [
      "physical.expectedAnnualDamage",
      "physical.damageChange",
      "physical.eventLoss",
      "physical.chronicCost",
      "water.cost",
    ],
  },
] as const;

const offered: readonly string[] = metricGroups.flatMap(({ metrics }) => metrics);

/** The metric of an address; the energy cost where it names none that is offered. */
export function readMetric(param: string | undefined): string {
  return param !== undefined && offered.includes(param) ? param : "energy.cost";
}

/** What the view shows of the metric. */
export const parts = ["fan", "moves", "shares", "settling"] as const;

/** One of the pictures of the view. */
export type Part = (typeof parts)[number];

/** The picture of an address. */
export function readPart(param: string | undefined): Part {
  return parts.find((part) => part === param) ?? "fan";
}
