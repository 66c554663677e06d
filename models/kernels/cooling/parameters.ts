import type {
  CoolingParameterData,
  CoolingParameterId,
  HotHours,
  TowerEvaporation,
} from "./parameters-schema.ts";
import type { CoolingTechnology, SiteQuality } from "./technology-ids.ts";

/** What a cooling plant is made of: one number for each parameter, in the parameter's unit, and two options. */
export type CoolingParameters = Readonly<Record<CoolingParameterId, number>> & {
  /** How the tower's evaporation follows from its heat: air-side balance, or heat over latent heat. */
  readonly towerEvaporation: TowerEvaporation;
  /** What an air-side economizer does above its highest supply temperature. */
  readonly airSideHotHours: HotHours;
};

/**
 * Parameters of a technology at a site quality: the base, overridden by the technology, overridden by
 * the quality.
 *
 * Data as parsed by `coolingParameterDataSchema`; result in the units the data states. Never throws.
 * Source: scenarios/cooling/parameters.json, where each figure carries its own.
 */
export function coolingParameters(
  data: CoolingParameterData,
  technology: CoolingTechnology,
  quality: SiteQuality,
): CoolingParameters {
  const merged = Object.fromEntries(
    Object.entries(data.parameters).map(([id, parameter]) => [id, parameter.base.value]),
  ) as Record<CoolingParameterId, number>;
  for (const overrides of [data.technologies[technology], data.qualities[quality]]) {
    for (const [id, figure] of Object.entries(overrides)) {
      merged[id as CoolingParameterId] = figure.value;
    }
  }
  return {
    ...merged,
    towerEvaporation: data.options.towerEvaporation.value,
    airSideHotHours: data.options.airSideHotHours.value,
  };
}
