/** A column of a climatology. */
export type ClimateColumn = Float64Array | readonly number[];

/** A year of weather in bins: hours, mean dry bulb (degC) and mean relative humidity (%) of each bin. */
export interface Climatology {
  readonly hours: ClimateColumn;
  readonly dryBulbMean: ClimateColumn;
  readonly relativeHumidityMean: ClimateColumn;
  /** Station pressure in Pa, the same in all bins. */
  readonly pressure: number;
}

/**
 * Checks a climatology and gives its hours.
 *
 * Result in h. Throws a RangeError that names the column and bin for unequal lengths, no bins, hours that
 * are not positive, a dry bulb outside -90 to 60 degC, a relative humidity outside 0 to 110 %, or a
 * pressure outside 50 to 110 kPa.
 */
export function climatologyHours(climate: Climatology): number {
  const { hours, dryBulbMean, relativeHumidityMean, pressure } = climate;
  const bins = hours.length;
  if (bins === 0 || dryBulbMean.length !== bins || relativeHumidityMean.length !== bins) {
    throw new RangeError("climatology: expected columns of one length with at least one bin");
  }
  refuseOutside("pressure", pressure, [50000, 110000]);
  let total = 0;
  for (let bin = 0; bin < bins; bin += 1) {
    const inBin = hours[bin] ?? Number.NaN;
    if (!(inBin > 0)) throw new RangeError(`hours of bin ${String(bin)}: expected above 0`);
    refuseOutside(`dryBulbMean of bin ${String(bin)}`, dryBulbMean[bin], [-90, 60]);
    refuseOutside(
      `relativeHumidityMean of bin ${String(bin)}`,
      relativeHumidityMean[bin],
      [0, 110],
    );
    total += inBin;
  }
  return total;
}

function refuseOutside(
  name: string,
  value: number | undefined,
  [low, high]: readonly [number, number],
): void {
  if (value !== undefined && value >= low && value <= high) return;
  throw new RangeError(`${name}: expected ${String(low)} to ${String(high)}, got ${String(value)}`);
}
