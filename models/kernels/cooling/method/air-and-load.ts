import { equation, type MethodEntry } from "./entry.ts";

/** Method of outdoor air: psychrometrics. */
export const outdoorAirMethod: MethodEntry = {
  id: "cooling.outdoorAir",
  title: "Outdoor air",
  text: "A state of the weather is the dry bulb T (degC), the relative humidity RH (%, over water; frosty air recorded above 100 % counts as 100 %) and the station pressure p (Pa). The humidity ratio W follows from Buck's saturation pressure, and the wet bulb T_wb is the temperature at which the excess F is zero. F grows with its argument, so there is one such temperature, not above T. The program finds it by Newton's method from T - 0.08 (100 - RH), in at most eight steps, until a step is below 0.00001 K, which leaves an error below 1e-10 K; any other root finder gives the same number.",
  equations: [
    equation(
      "psat(t) = 611.21 * exp((18.678 - t / 234.5) * t / (257.14 + t))",
      "saturation pressure of water vapour at t degC",
      "Pa",
    ),
    equation("ratio(v) = 0.62198 * v / (p - v)", "humidity ratio at vapour pressure v", "kg/kg"),
    equation("W_sat(t) = ratio(psat(t))", "humidity ratio of saturated air at t degC", "kg/kg"),
    equation("W = ratio(min(RH, 100) / 100 * psat(T))", "humidity ratio of outdoor air", "kg/kg"),
    equation("h(t, w) = 1.006 * t + w * (2501 + 1.86 * t)", "enthalpy of moist air", "kJ/kg"),
    equation("rho(t) = p / (287.05 * (t + 273.15))", "density of air, taken as dry", "kg/m3"),
    equation(
      "F(t) = ((2501 - 2.326 * t) * W_sat(t) - 1.006 * (T - t)) / (2501 + 1.86 * T - 4.186 * t) - W",
      "excess whose root is the wet bulb T_wb",
      "kg/kg",
    ),
  ],
  source: "Buck 1981; ASHRAE Handbook, Fundamentals, chapter 1",
};

/** Method of the electrical losses, the heat to remove and the room's fans and humidifiers. */
export const heatLoadMethod: MethodEntry = {
  id: "cooling.heatLoad",
  title: "Losses, heat and room air",
  text: "All powers and flows are per kW of IT power, which is the same in all hours. Losses and lighting become heat. The cooling coils also take latent heat, by the sensible heat ratio, and the humidifiers put the condensed water back. Air flows by the sensible heat and the rise of its temperature; fans move it at the density of the supply air.",
  equations: [
    equation(
      "loss = 1 / eta_ups - 1 + 1 / (1 - l_pd) - 1 + l_light",
      "losses of UPS and distribution, and lighting",
      "kW/kW",
    ),
    equation("Q = 1 + loss", "sensible heat", "kW/kW"),
    equation("Q_t = Q / SHR", "sensible and latent heat", "kW/kW"),
    equation("m_air = Q / (1.01 * dT_air)", "air through the room", "kg/s"),
    equation("P_fan = m_air / rho(T_sa) * dp_f / e_f / 1000", "power of the room fans", "kW/kW"),
    equation("w_h = (Q_t - Q) / 2266", "water of the room's humidifiers", "kg/s"),
    equation("P_h = dp_h * w_h / (e_h * 1000000)", "power of the humidifiers' pump", "kW/kW"),
  ],
  source: "Lei & Masanet 2020, 2022",
};

/** Method of chillers and direct-expansion units. */
export const chillerMethod: MethodEntry = {
  id: "cooling.chillers",
  title: "Chillers",
  text: "Coefficients of performance are least-squares fits to manufacturers' points. Outside the points the edge holds: the temperature of the tower water within 12 to 36 degC, outdoor air at an air-cooled chiller within 12 to 46 degC, part load from 0.2 (water-cooled) or 0.25 (air-cooled) to 1. The parameter k scales the whole curve. Largest errors of the fits: 2.6 % water-cooled, 3.6 % air-cooled, 3.2 % direct expansion.",
  equations: [
    equation("clamp(v, a, b) = max(a, min(v, b))", "v held within a and b", "1"),
    equation("x_w = clamp(x, 0.2, 1)", "part load, water-cooled", "1"),
    equation("t_w(t) = clamp(t, 12, 36)", "temperature of the tower water", "degC"),
    equation(
      "COP_wc(t) = (1 + k) * (4.887125 - 0.060459 * t_w(t) + 12.685197 * x_w - 6.88287 * x_w ^ 2 - 0.130297 * t_w(t) * x_w + 0.027318 * t_w(t) * x_w ^ 2 + 0.223751 * x_w ^ 3)",
      "water-cooled chiller with tower water of t degC",
      "kW/kW",
    ),
    equation("x_a = clamp(x, 0.25, 1)", "part load, air-cooled", "1"),
    equation("t_a(t) = clamp(t, 12, 46)", "temperature of the condenser's air", "degC"),
    equation(
      "COP_ac(t) = (1 + k) * exp(2.526851 - 0.1139739 * t_a(t) + 2.07201 * x_a + 0.08523378 * t_a(t) * x_a - 3.129569 * x_a ^ 2 + 0.001045317 * t_a(t) ^ 2 - 0.02600778 * t_a(t) * x_a ^ 2 - 0.0007182397 * t_a(t) ^ 2 * x_a + 1.121548 * x_a ^ 3)",
      "air-cooled chiller in air of t degC",
      "kW/kW",
    ),
    equation(
      "COP_dx(t) = (1 + k) * (t <= 15 ? 2.8 : 4.01557 - 0.0931704 * t + 0.000576562 * t ^ 2)",
      "direct-expansion unit in air of t degC",
      "kW/kW",
    ),
  ],
  source: "fits to the manufacturers' points behind Lei & Masanet 2022",
};

/** Method of the cooling tower. */
export const towerMethod: MethodEntry = {
  id: "cooling.tower",
  title: "Cooling tower",
  text: "The tower rejects q kW. Its water leaves the approach above the wet bulb, not below the minimum that the control keeps. The air leaves saturated at the water's temperature plus 0.6 of the range and carries the heat as enthalpy, which gives the water it takes up, bounded by 0 and q / 2200. Make-up replaces evaporation, drift, and the blow-down that keeps the concentration. (Option latent, used only to compare with the publication: E(q) = q / (2500.5 - 2.3097 t - 0.0013 t^2) at t = T_ct + dT_ct / 2.)",
  equations: [
    equation("T_ct = max(T_wb + AT, T_ct_min)", "tower water", "degC"),
    equation("T_o = T_ct + 0.6 * dT_ct", "air that leaves the tower", "degC"),
    equation(
      "E_ct(q) = clamp(q * (W_sat(T_o) - W) / (h(T_o, W_sat(T_o)) - h(T, W)), 0, q / 2200)",
      "water evaporated",
      "kg/s",
    ),
    equation("m_ct(q) = q / (4.184 * dT_ct)", "water circulating", "kg/s"),
    equation(
      "P_ct(q) = dp_ct * m_ct(q) / (e_ct * 1000000) + m_ct(q) / LG / rho(T) * dp_ctf / e_ctf / 1000",
      "power of pump and fan",
      "kW/kW",
    ),
    equation(
      "w_ct(q) = E_ct(q) + m_ct(q) * w_drift + max(E_ct(q) / (CC - 1) - m_ct(q) * w_drift, 0)",
      "make-up water",
      "kg/s",
    ),
  ],
  source: "Lei & Masanet 2020 (fan on the circulating water), 2022 (water); air-side balance",
};
