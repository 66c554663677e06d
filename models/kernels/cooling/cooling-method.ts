import {
  chillerMethod,
  heatLoadMethod,
  outdoorAirMethod,
  towerMethod,
} from "./method/air-and-load.ts";
import type { MethodEntry } from "./method/entry.ts";
import {
  airCooledMethod,
  airSideMethod,
  indirectMethod,
  liquidMethod,
  waterCooledMethod,
} from "./method/plants.ts";
import {
  annualMethod,
  calibrationMethod,
  designDayMethod,
  overheadCurveMethod,
  partLoadMethod,
  stateMethod,
} from "./method/year.ts";

/**
 * How the cooling kernels compute, section by section in the order of computation, for the method chapter.
 *
 * Formulas use the symbols of scenarios/cooling/parameters.json, whose values per technology and quality
 * `coolingParameters` gives; every other name is defined by an equation before it or by its section's text.
 */
export const coolingMethod: readonly MethodEntry[] = [
  outdoorAirMethod,
  heatLoadMethod,
  chillerMethod,
  towerMethod,
  waterCooledMethod,
  airCooledMethod,
  airSideMethod,
  indirectMethod,
  liquidMethod,
  stateMethod,
  annualMethod,
  overheadCurveMethod,
  partLoadMethod,
  calibrationMethod,
  designDayMethod,
];
