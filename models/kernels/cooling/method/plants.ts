import { equation, type MethodEntry } from "./entry.ts";

/** Method of the water-cooled plants, WSE and WC. */
export const waterCooledMethod: MethodEntry = {
  id: "cooling.waterCooled",
  title: "Water-cooled chiller, with economizer (WSE) or without (WC)",
  text: "Facility water returns from the room's coils at T_r. The water-side economizer carries the share f of the heat: all of it where tower and heat exchanger can cool the water by its whole rise, none where they cannot cool it at all. The chiller takes the rest, its pump runs on the chiller's heat and the economizer's pump on its own, and the tower rejects the heat and the chiller's power. WC is the same plant with f = 0.",
  equations: [
    equation(
      "T_r = T_sa + dT_air - dT_air / eps + dT_w",
      "facility water that returns from the coils",
      "degC",
    ),
    equation(
      "f = clamp((T_r - (T_wb + AT + AHX)) / dT_w, 0, 1)",
      "share of the heat that the economizer carries",
      "1",
    ),
    equation(
      "P_c(q, s) = (1 - s) * q / COP_wc(T_wb + AT)",
      "power of the chiller for q kW, of which the economizer carries the share s",
      "kW/kW",
    ),
    equation(
      "P_p(q, s) = (1 - s) * q / (4.2 * dT_w) * dp_cw / (e_cw * 1000000) + s * q / (4.2 * dT_w) * dp_we / (e_we * 1000000)",
      "power of chilled-water and economizer pumps",
      "kW/kW",
    ),
    equation("q_t(q, s) = q + P_c(q, s)", "heat that the tower rejects", "kW/kW"),
    equation(
      "P_WSE = P_fan + P_h + P_c(Q_t, f) + P_p(Q_t, f) + P_ct(q_t(Q_t, f))",
      "power of the plant, WSE",
      "kW/kW",
    ),
    equation("w_WSE = w_h + w_ct(q_t(Q_t, f))", "water of the plant, WSE", "kg/s"),
    equation(
      "P_WC = P_fan + P_h + P_c(Q_t, 0) + P_p(Q_t, 0) + P_ct(q_t(Q_t, 0))",
      "power of the plant, WC",
      "kW/kW",
    ),
    equation("w_WC = w_h + w_ct(q_t(Q_t, 0))", "water of the plant, WC", "kg/s"),
  ],
  source: "Lei & Masanet 2020, 2022 (cases 2, 4, 5, 8)",
};

/** Method of the air-cooled plants, AC, ACF and DX. */
export const airCooledMethod: MethodEntry = {
  id: "cooling.airCooled",
  title: "Air-cooled chiller (AC), with glycol coil (ACF), and direct expansion (DX)",
  text: "An air-cooled chiller takes all heat, or the share 1 - g that a glycol free-cooling coil leaves; the chilled-water pump runs on all heat. Direct-expansion units have no chilled water and humidify by electric steam.",
  equations: [
    equation(
      "g = clamp((T_r - (T + AG)) / dT_w, 0, 1)",
      "share of the heat that the glycol coil carries",
      "1",
    ),
    equation(
      "P_cw = Q_t / (4.2 * dT_w) * dp_cw / (e_cw * 1000000)",
      "power of the chilled-water pump",
      "kW/kW",
    ),
    equation("P_AC = P_fan + P_h + Q_t / COP_ac(T) + P_cw", "power of the plant, AC", "kW/kW"),
    equation(
      "P_ACF = P_fan + P_h + (1 - g) * Q_t / COP_ac(T) + P_cw + p_g * g * Q_t",
      "power of the plant, ACF",
      "kW/kW",
    ),
    equation("P_DX = P_fan + Q_t / COP_dx(T) + Q_t - Q", "power of the plant, DX", "kW/kW"),
    equation("w_AC = w_h", "water of the plant, AC", "kg/s"),
    equation("w_ACF = w_h", "water of the plant, ACF", "kg/s"),
    equation("w_DX = w_h", "water of the plant, DX", "kg/s"),
  ],
  source: "Lei & Masanet 2022 (cases 7, 9, 10); the glycol coil is a judgement",
};

/** Method of the air-side economizer, AEA. */
export const airSideMethod: MethodEntry = {
  id: "cooling.airSide",
  title: "Air-side economizer with adiabatic humidification (AEA)",
  text: "Outdoor air cools the room while its humidity fits the limits of the supply air, taken at the outdoor temperature held within the lowest and highest supply temperature. Below the lowest, outdoor air is mixed with return air and is never too humid. From the highest on, evaporation into the air must be able to cool it to that temperature within the humidity limit, which is a condition on its enthalpy. Where the air is too dry it is humidified adiabatically, without a pump. When the economizer is off the plant is WC. (Option chiller, used only to compare with the publication of 2022: off from the highest supply temperature on.)",
  equations: [
    equation("T_l = clamp(T, T_lo, T_up)", "temperature of the humidity limits", "degC"),
    equation(
      "W_lo = max(ratio(RH_lo / 100 * psat(T_l)), W_sat(T_dp_lo))",
      "lowest humidity of the supply air",
      "kg/kg",
    ),
    equation(
      "W_up = min(ratio(RH_up / 100 * psat(T_l)), W_sat(T_dp_up))",
      "highest humidity of the supply air",
      "kg/kg",
    ),
    equation(
      "on = T < T_lo ? 1 : (T < T_up ? (W <= W_up ? 1 : 0) : (h(T, W) <= h(T_up, W_up) ? 1 : 0))",
      "1 while outdoor air cools the room, else 0",
      "1",
    ),
    equation(
      "W_s = T >= T_up ? max(W_lo, (h(T, W) - 1.006 * T_up) / (2501 + 1.86 * T_up)) : W_lo",
      "humidity the supply air must have",
      "kg/kg",
    ),
    equation("h_s = max(h(T, W), h(T_lo, W_s))", "enthalpy of the supply air", "kJ/kg"),
    equation(
      "m_oa = m_air * 1.01 * dT_air / (h_s + 1.01 * dT_air - h(T, W))",
      "outdoor air, the rest being return air",
      "kg/s",
    ),
    equation("P_AEA = on == 1 ? P_fan : P_WC", "power of the plant, AEA", "kW/kW"),
    equation("w_AEA = on == 1 ? m_oa * max(0, W_s - W) : w_WC", "water of the plant, AEA", "kg/s"),
  ],
  source: "Lei & Masanet 2020, 2022 (case 1)",
};

/** Method of the indirect evaporative units, IEC. */
export const indirectMethod: MethodEntry = {
  id: "cooling.indirect",
  title: "Indirect evaporative units (IEC)",
  text: "Room air passes a heat exchanger whose other side is outdoor (scavenger) air, dry or sprayed. What the exchanger can carry, as a multiple of the heat, follows from its effectiveness towards dry bulb or wet bulb. In dry mode the scavenger fan slows down to what is needed, its power falling with the cube; in wet mode a spray pump runs; an air-cooled chiller trims the rest. These parameters are judgement.",
  equations: [
    equation("g_d = max(0, eps_d * (T_ra - T) / dT_air)", "capacity dry, over the heat", "1"),
    equation("g_w = max(0, eps_w * (T_ra - T_wb) / dT_air)", "capacity wet, over the heat", "1"),
    equation("s_i = min(1, max(g_d, g_w))", "share of the heat that the exchanger carries", "1"),
    equation("wet = g_d < 1 and g_w - g_d > 0.000000001 ? 1 : 0", "1 in wet mode, else 0", "1"),
    equation("q_sc = g_d >= 1 ? max(1 / g_d, q_min) : 1", "scavenger air over its full flow", "1"),
    equation(
      "P_i = m_air / rho(T_ra - dT_air) * dp_i / e_i / 1000 + r_oa * m_air / rho(T) * r_p * dp_i / e_i / 1000 * q_sc ^ 3",
      "power of process and scavenger fans",
      "kW/kW",
    ),
    equation(
      "P_IEC = P_i + wet * p_w + Q * (1 - s_i) / COP_ac(wet == 1 ? T_wb + AW : T)",
      "power of the plant, IEC",
      "kW/kW",
    ),
    equation(
      "w_IEC = wet == 1 ? Q * s_i * (g_w - g_d) / g_w / 2430 * (1 + 1 / (CC - 1)) : 0",
      "water of the plant, IEC",
      "kg/s",
    ),
  ],
  source: "effectiveness of a heat exchanger; parameters are judgement",
};

/** Method of liquid cooling, LIQ. */
export const liquidMethod: MethodEntry = {
  id: "cooling.liquid",
  title: "Liquid cooling by cold plates (LIQ)",
  text: "The share l_f of the heat goes to facility water that dry coolers cool as far as they can; what they leave goes to the tower and, where that is too warm, through a chiller that makes warm water. The rest of the heat goes through a WSE plant with room fans and humidifiers of its own. Power that servers save on their own fans is not counted. These parameters are judgement.",
  equations: [
    equation(
      "s_d = clamp((T_fw + dT_l - T - AT_d) / dT_l, 0, 1)",
      "share of the liquid's heat that dry coolers carry",
      "1",
    ),
    equation("Q_w = l_f * Q * (1 - s_d)", "heat that dry coolers leave", "kW/kW"),
    equation(
      "s_w = clamp((T_fw + dT_l - (T_wb + AT) - AHX) / dT_l, 0, 1)",
      "share of that heat that the tower carries without a chiller",
      "1",
    ),
    equation(
      "P_w = Q_w * (1 - s_w) / (c_w * COP_wc(T_wb + AT))",
      "power of the warm-water chiller",
      "kW/kW",
    ),
    equation(
      "P_l = l_f * Q / (4.18 * dT_l) * (dp_cdu + dp_fw) / (e_fw * 1000000) + l_f * Q * s_d * p_d + P_w + P_ct(Q_w + P_w)",
      "power of the liquid loop",
      "kW/kW",
    ),
    equation("Q_r = (1 - l_f) * Q_t", "heat left to the room's air", "kW/kW"),
    equation(
      "P_LIQ = P_l + P_c(Q_r, f) + P_p(Q_r, f) + P_ct(q_t(Q_r, f)) + (1 - l_f) * (P_fan + P_h)",
      "power of the plant, LIQ",
      "kW/kW",
    ),
    equation(
      "w_LIQ = w_ct(Q_w + P_w) + w_ct(q_t(Q_r, f)) + (1 - l_f) * w_h",
      "water of the plant, LIQ",
      "kg/s",
    ),
  ],
  source: "heat balance of the loop; parameters are judgement",
};
