import { annualPue, overheadCurve } from "../../models/kernels/cooling/annual.ts";
import { coolingParameters } from "../../models/kernels/cooling/parameters.ts";
import { coolingState } from "../../models/kernels/cooling/state.ts";
import { coolingTechnologies } from "../../models/kernels/cooling/technology-ids.ts";
import { climateOf, coolingData } from "../support/cooling-data.ts";

const station = "CHN_Beijing.Beijing.545110_CSWD";
const climate = {
  ...climateOf(station),
  hours: Float64Array.from(climateOf(station).hours),
  dryBulbMean: Float64Array.from(climateOf(station).dryBulbMean),
  relativeHumidityMean: Float64Array.from(climateOf(station).relativeHumidityMean),
};
const bins = climate.hours.length;

/** Median of the milliseconds that each of some runs takes. */
function medianOf(runs: number, run: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN;
}

const rows = coolingTechnologies.map((technology) => {
  const parameters = coolingParameters(coolingData, technology, "BASE");
  const given = { technology, parameters, climate };
  const states = () => {
    let sum = 0;
    for (let bin = 0; bin < bins; bin += 1) {
      const dryBulb = climate.dryBulbMean[bin] ?? 0;
      const relativeHumidity = climate.relativeHumidityMean[bin] ?? 0;
      const weather = { dryBulb, relativeHumidity, pressure: climate.pressure };
      sum += coolingState(technology, parameters, weather).pue;
    }
    return sum;
  };
  const start = performance.now();
  const knots = overheadCurve(given).x.length;
  const first = performance.now() - start;
  const curve = medianOf(15, () => overheadCurve(given));
  return {
    technology,
    "ns per state": Math.round((medianOf(200, states) * 1e6) / bins),
    "ms per year": Number(medianOf(200, () => annualPue({ ...given, shift: 1 })).toFixed(3)),
    "ms per curve, first": Number(first.toFixed(1)),
    "ms per curve": Number(curve.toFixed(1)),
    "ns per bin and knot": Math.round((curve * 1e6) / (bins * knots)),
  };
});

console.log(`${station}, ${String(bins)} bins; medians`);
console.table(rows);
