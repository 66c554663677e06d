import { humidityRatio, wetBulbFrom, wetBulbStart, type MoistAir } from "./psychrometrics.ts";

/** Weather: dry bulb in degC, relative humidity in % over water, station pressure in Pa. */
export interface Weather {
  readonly dryBulb: number;
  readonly relativeHumidity: number;
  readonly pressure: number;
}

/** Outdoor air: dry bulb and wet bulb in degC, humidity ratio in kg/kg, pressure in Pa. */
export interface OutdoorAir extends MoistAir {
  readonly wetBulb: number;
}

/**
 * Outdoor air of a weather; a relative humidity above 100 %, as frosty air has in some station records,
 * counts as 100 %. A start near the wet bulb (degC) saves time.
 *
 * Shape, units: see `OutdoorAir`. Source: `humidityRatio`, `wetBulb`.
 */
export function outdoorAir(
  { dryBulb, relativeHumidity, pressure }: Weather,
  start?: number,
): OutdoorAir {
  const saturation = Math.min(relativeHumidity, 100);
  const humidity = humidityRatio(dryBulb, saturation, pressure);
  const from = start ?? wetBulbStart(dryBulb, saturation);
  const wetBulb = wetBulbFrom(from, { dryBulb, humidity, pressure });
  return { dryBulb, humidity, pressure, wetBulb };
}
