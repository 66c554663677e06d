const molarMassRatio = 0.62198;
const dryAirConstant = 287.05;
const kelvinOffset = 273.15;
const newtonSteps = 8;
const newtonTolerance = 1e-5;

/**
 * Saturation vapour pressure over water.
 *
 * Temperature in degC, result in Pa; never throws. Buck's equation, used below 0 degC too (over water,
 * not ice). Source: Buck, Journal of Applied Meteorology 20 (1981) 1527, coefficients of 1996.
 */
export function saturationPressure(temperature: number): number {
  return 611.21 * Math.exp(((18.678 - temperature / 234.5) * temperature) / (257.14 + temperature));
}

/**
 * Humidity ratio of air whose water vapour has the given partial pressure.
 *
 * Vapour pressure and air pressure in Pa, result in kg water per kg dry air. Definition for ideal gases.
 */
export function humidityRatioOfVapour(vapourPressure: number, pressure: number): number {
  return (molarMassRatio * vapourPressure) / (pressure - vapourPressure);
}

/**
 * Humidity ratio of air from its relative humidity.
 *
 * Temperature in degC, relative humidity in %, pressure in Pa, result in kg/kg.
 * Source: definition of relative humidity, with `saturationPressure`.
 */
export function humidityRatio(
  temperature: number,
  relativeHumidity: number,
  pressure: number,
): number {
  const vapourPressure = (relativeHumidity / 100) * saturationPressure(temperature);
  return humidityRatioOfVapour(vapourPressure, pressure);
}

/**
 * Humidity ratio of air from its dew point; also that of saturated air at a temperature.
 *
 * Dew point in degC, pressure in Pa, result in kg/kg. Source: definition of the dew point.
 */
export function humidityRatioAtDewPoint(dewPoint: number, pressure: number): number {
  return humidityRatioOfVapour(saturationPressure(dewPoint), pressure);
}

/**
 * Specific enthalpy of moist air, zero for dry air at 0 degC.
 *
 * Temperature in degC, humidity ratio in kg/kg, result in kJ per kg dry air.
 * Source: ASHRAE Handbook, Fundamentals, chapter 1 (psychrometrics).
 */
export function enthalpy(temperature: number, humidity: number): number {
  return 1.006 * temperature + humidity * (2501 + 1.86 * temperature);
}

/**
 * Density of air, taken as dry.
 *
 * Temperature in degC, pressure in Pa, result in kg/m3. Source: ideal gas law, 287.05 J/(kg K).
 */
export function airDensity(temperature: number, pressure: number): number {
  return pressure / (dryAirConstant * (temperature + kelvinOffset));
}

/**
 * Latent heat of vaporisation of water.
 *
 * Temperature in degC, result in kJ/kg. Source: Lei & Masanet 2022, cooling tower.
 */
export function latentHeat(temperature: number): number {
  return 2500.5 - 2.3097 * temperature - 0.0013 * temperature ** 2;
}

/**
 * Pressure of the standard atmosphere at an elevation.
 *
 * Elevation in m above sea level, result in Pa. Source: ICAO standard atmosphere (ISO 2533).
 */
export function pressureAtElevation(elevation: number): number {
  return 101325 * (1 - 2.25577e-5 * elevation) ** 5.25588;
}

/** Air whose wet bulb is wanted: dry bulb in degC, humidity ratio in kg/kg, pressure in Pa. */
export interface MoistAir {
  readonly dryBulb: number;
  readonly humidity: number;
  readonly pressure: number;
}

/**
 * Thermodynamic wet-bulb temperature, by Newton steps on its definition from
 * `dry bulb - 0.08 * (100 - relative humidity)`: at most eight, the last one below 1e-5 K, which leaves
 * an error below 1e-10 K.
 *
 * Dry bulb in degC, relative humidity in % (0 to 100), pressure in Pa, result in degC, not above the
 * dry bulb. Source: ASHRAE Handbook, Fundamentals, chapter 1, over water at all temperatures.
 */
export function wetBulb(dryBulb: number, relativeHumidity: number, pressure: number): number {
  const humidity = humidityRatio(dryBulb, relativeHumidity, pressure);
  return wetBulbFrom(wetBulbStart(dryBulb, relativeHumidity), { dryBulb, humidity, pressure });
}

/**
 * Where the search for a wet bulb starts.
 *
 * Dry bulb in degC, relative humidity in %, result in degC.
 */
export function wetBulbStart(dryBulb: number, relativeHumidity: number): number {
  return dryBulb - 0.08 * (100 - relativeHumidity);
}

/**
 * Thermodynamic wet-bulb temperature as `wetBulb` finds it, from a start of the caller's: a near one saves
 * steps and changes the result by less than 1e-10 K.
 *
 * Start in degC, result in degC. Source: as `wetBulb`.
 */
export function wetBulbFrom(start: number, air: MoistAir): number {
  let estimate = start;
  for (let step = 0; step < newtonSteps; step += 1) {
    const change = newtonChange(estimate, air);
    estimate -= change;
    if (Math.abs(change) < newtonTolerance) break;
  }
  return Math.min(estimate, air.dryBulb);
}

/** Newton step of the wet-bulb equation: its residual in humidity ratio over its slope. */
function newtonChange(estimate: number, { dryBulb, humidity, pressure }: MoistAir): number {
  const vapour = saturationPressure(estimate);
  const saturated = humidityRatioOfVapour(vapour, pressure);
  const exponentTop = (18.678 - estimate / 234.5) * estimate;
  const exponentBottom = 257.14 + estimate;
  const exponentSlope =
    ((18.678 - estimate / 117.25) * exponentBottom - exponentTop) / exponentBottom ** 2;
  const saturatedSlope = saturated * exponentSlope * (pressure / (pressure - vapour));
  const top = (2501 - 2.326 * estimate) * saturated - 1.006 * (dryBulb - estimate);
  const bottom = 2501 + 1.86 * dryBulb - 4.186 * estimate;
  const topSlope = (2501 - 2.326 * estimate) * saturatedSlope - 2.326 * saturated + 1.006;
  const ratio = top / bottom;
  return ((ratio - humidity) * bottom) / (topSlope + 4.186 * ratio);
}
