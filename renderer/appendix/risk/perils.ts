/** Perils of physical risk with their metrics. */
export const perils = [
  { id: "flood", damage: "physical.floodDamage", total: "physical.totalFloodDamage" },
  { id: "coastal", damage: "physical.coastalDamage", total: "physical.totalCoastalDamage" },
  { id: "wind", damage: "physical.windDamage", total: "physical.totalWindDamage" },
  { id: "heat", damage: "physical.heatDamage", total: "physical.totalHeatDamage" },
] as const;
