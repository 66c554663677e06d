/** A fan or pump: pressure rise in Pa and efficiency as a fraction. */
export interface Mover {
  readonly pressure: number;
  readonly efficiency: number;
}

/**
 * Power of a fan.
 *
 * Air flow in kg/s, air density in kg/m3; result in kW. Source: definition of fan efficiency.
 */
export function fanPower(airFlow: number, density: number, fan: Mover): number {
  return ((airFlow / density) * fan.pressure) / fan.efficiency / 1000;
}

/**
 * Power of a pump of water at 1000 kg/m3.
 *
 * Water flow in kg/s; result in kW. Source: definition of pump efficiency.
 */
export function pumpPower(waterFlow: number, pump: Mover): number {
  return (pump.pressure * waterFlow) / (pump.efficiency * 1e6);
}
