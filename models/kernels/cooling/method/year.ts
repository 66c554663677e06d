import { equation, type MethodEntry } from "./entry.ts";

/** Method of one state: PUE and WUE. */
export const stateMethod: MethodEntry = {
  id: "cooling.state",
  title: "PUE and WUE in one state of the weather",
  text: "P and w are power and water of the plant's technology from the section above that bears its name: for WSE, P = P_WSE and w = w_WSE.",
  equations: [
    equation("PUE = 1 + loss + P", "power usage effectiveness", "1"),
    equation("WUE = 3600 * w", "water usage effectiveness", "L/kWh"),
  ],
  source: "ISO/IEC 30134-2 and 30134-9",
};

/** Method of the year: bins and warming. */
export const annualMethod: MethodEntry = {
  id: "cooling.annualPue",
  title: "The year, and a warmer one",
  text: "A station's typical year is a histogram: for each bin of 1 K dry bulb by 1 K wet bulb the hours H, the mean dry bulb and the mean relative humidity of those hours. Each bin is one state of the weather, at its means and at the station's mean pressure. Under a shift of s kelvin the dry bulb of every bin is its mean plus s, its relative humidity stays, and everything else, the wet bulb first, is computed anew. PUE and WUE of the year are the means over the bins weighted by hours; H, PUE and WUE below are lists over the bins.",
  equations: [
    equation("o_year = sum(H * (PUE - 1)) / sum(H)", "overhead of the year: PUE less one", "1"),
    equation("wue_year = sum(H * WUE) / sum(H)", "WUE of the year", "L/kWh"),
  ],
  source:
    "hourly integration of Lei & Masanet 2022, here in bins; constant relative humidity is a judgement",
};

/** Method of the overhead curve: grid and interpolation. */
export const overheadCurveMethod: MethodEntry = {
  id: "cooling.overheadCurve",
  title: "The curve a draw reads",
  text: "For each site the overhead and the WUE of the year are computed once on a grid of 401 shifts from -2 to +8 K in steps of 1/40 K. A shift s between two of them reads the curve straight between their values; a shift beyond an end takes that end's value. With o_1 and o_2 the overheads of the year at the shifts x_1 and x_2 around s, the value is o; WUE is read in the same way. Between knots this differs from the year computed at s itself by less than 0.00001 for WSE, WC, AC, ACF and LIQ and by less than 0.0001 for DX and IEC, which switch whole bins; for AEA, which switches between outdoor air and chiller, by less than 0.005 and on average by less than 0.0001.",
  equations: [
    equation("j = floor((s + 2) * 40)", "knot at or below s, counted from 0", "1"),
    equation("x_1 = (j - 80) / 40", "shift of that knot", "K"),
    equation("x_2 = (j - 79) / 40", "shift of the next knot", "K"),
    equation("o = o_1 + (o_2 - o_1) * (s - x_1) / (x_2 - x_1)", "overhead at the shift s", "1"),
  ],
  source: "piecewise linear interpolation",
};

/** Method of calibration and of the path of efficiency. */
export const calibrationMethod: MethodEntry = {
  id: "cooling.calibration",
  title: "Calibration to what a site discloses",
  text: "One factor on the overhead brings the model to the PUE a site discloses, in the climate of that year; another does the same for WUE. Outside 0.6 to 1.7 (PUE) or 0.5 to 2 (WUE) the program warns that the site is probably of another type. An efficiency path lowers the overhead towards the floor PUE_floor of the technology at a rate r_e per year, n years after the base year; a site at or below its floor stays.",
  equations: [
    equation("kappa = (PUE_disclosed - 1) / (PUE_model - 1)", "factor on the overhead", "1"),
    equation("kappa_w = WUE_disclosed / WUE_model", "factor on WUE", "1"),
    equation(
      "f_e = min(1, (PUE_floor - 1) / (PUE_base - 1))",
      "floor's overhead over the base's",
      "1",
    ),
    equation("eff = f_e + (1 - f_e) * exp(-r_e * n)", "factor of the efficiency path", "1"),
    equation("PUE_n = 1 + kappa * (PUE_model - 1) * eff", "PUE after n years", "1"),
  ],
  source: "form of the path: fit to the Uptime Institute survey 2007-2025; the rest is judgement",
};

/** Method of part load. */
export const partLoadMethod: MethodEntry = {
  id: "cooling.partLoad",
  title: "Part load",
  text: "A UPS loses a constant, a proportional and a square-law part of its capacity; u is its load over capacity. A facility's overhead at design load divides into a fixed share, a share that follows the square of the load, and the rest, which follows the load; y is the IT load over its design.",
  equations: [
    equation(
      "eta_u = u / (u + a_u + b_u * u + c_u * u ^ 2)",
      "efficiency of a UPS at load u; a_u, b_u, c_u its losses",
      "1",
    ),
    equation(
      "PUE_y = 1 + o_design * (s_fix / y + 1 - s_fix - s_sq + s_sq * y)",
      "PUE of a facility at load y",
      "1",
    ),
  ],
  source: "Schneider Electric white paper 108 (form of UPS losses); shares are judgement",
};

/** Method of design days. */
export const designDayMethod: MethodEntry = {
  id: "cooling.designDay",
  title: "Hot days",
  text: "Above the design temperature T_design a chiller loses the share d of its capacity per kelvin. Air-cooled equipment trips where outdoor air plus recirculation exceeds its limit (45 degC). Servers fail more often in warm inlet air of T_in degC, against 20 degC, by a quadratic through three published factors, held within 15 to 45 degC.",
  equations: [
    equation(
      "cap = clamp(1 - d * max(0, T - T_design), 0, 1)",
      "cooling capacity left, over the design capacity",
      "1",
    ),
    equation("t_x = clamp(T_in, 15, 45) - 20", "inlet above 20 degC", "K"),
    equation("fail = 1 + 0.0517 * t_x - 0.000853 * t_x ^ 2", "relative failure rate", "1"),
  ],
  source: "ASHRAE x-factors 0.72, 1.00 and 1.76 at 15, 20 and 45 degC; derating is a judgement",
};
