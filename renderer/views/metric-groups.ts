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

/** Every metric that is offered. */
export const offeredMetrics: readonly string[] = metricGroups.flatMap(({ metrics }) => metrics);
