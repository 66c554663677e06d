"""METHOD.md, chapter "Cooling by physics": PUE and WUE of a plant in the climate of a station.

Symbols are those of the chapter. A plant is its row of "Parameters of the plants"; a climate is the
histogram of a station with its pressure. All powers and flows are per kW of IT power.
"""

import math
from functools import lru_cache

TECHNOLOGIES = ("WSE", "WC", "AC", "ACF", "DX", "AEA", "IEC", "LIQ")


class Plant:
    """Section "Parameters of the plants": BASE, replaced by technology, replaced by quality."""

    def __init__(self, parameters, technology, quality):
        given = parameters["parameters"]
        symbols = {key: entry["symbol"] for key, entry in given.items()}
        for key, entry in given.items():
            setattr(self, symbols[key], entry["base"]["value"])
        for layer in (parameters["technologies"][technology], parameters["qualities"][quality]):
            for key, entry in layer.items():
                setattr(self, symbols[key], entry["value"])
        self.technology = technology


def clamp(v, a, b):
    return max(a, min(v, b))


# --- Outdoor air -------------------------------------------------------------------------------


def psat(t):
    """Saturation pressure of water vapour at t degC, Pa."""
    return 611.21 * math.exp((18.678 - t / 234.5) * t / (257.14 + t))


def h(t, w):
    """Enthalpy of moist air, kJ/kg."""
    return 1.006 * t + w * (2501 + 1.86 * t)


class Air:
    """A state of the weather: dry bulb T, relative humidity RH, station pressure p."""

    def __init__(self, T, RH, p):
        self.T, self.p = T, p
        self.W = self.ratio(min(RH, 100) / 100 * psat(T))
        self.T_wb = self.wet_bulb()

    def ratio(self, v):
        return 0.62198 * v / (self.p - v)

    def W_sat(self, t):
        return self.ratio(psat(t))

    def rho(self, t):
        return self.p / (287.05 * (t + 273.15))

    def excess(self, t):
        """F(t), whose root is the wet bulb."""
        T = self.T
        heat = (2501 - 2.326 * t) * self.W_sat(t) - 1.006 * (T - t)
        return heat / (2501 + 1.86 * T - 4.186 * t) - self.W

    def wet_bulb(self):
        """Root of F between a cold enough temperature and T, by the Illinois form of false position."""
        high, f_high = self.T, self.excess(self.T)
        if f_high <= 0:
            return self.T
        low = high - 5
        while (f_low := self.excess(low)) > 0:
            low -= 5
        side = 0
        while high - low > 1e-11:
            t = (low * f_high - high * f_low) / (f_high - f_low)
            f = self.excess(t)
            if abs(f) < 1e-16:
                return t
            if f < 0:
                low, f_low = t, f
                f_high, side = (f_high / 2 if side < 0 else f_high), -1
            else:
                high, f_high = t, f
                f_low, side = (f_low / 2 if side > 0 else f_low), 1
        return (low + high) / 2


# --- Losses, heat and room air -----------------------------------------------------------------


class Room:
    """Losses and heat of a plant, its room fans and humidifiers, in one state of the weather."""

    def __init__(self, plant, air):
        self.loss = 1 / plant.eta_ups - 1 + 1 / (1 - plant.l_pd) - 1 + plant.l_light
        self.Q = 1 + self.loss
        self.Q_t = self.Q / plant.SHR
        self.m_air = self.Q / (1.01 * plant.dT_air)
        self.P_fan = self.m_air / air.rho(plant.T_sa) * plant.dp_f / plant.e_f / 1000
        self.w_h = (self.Q_t - self.Q) / 2266
        self.P_h = plant.dp_h * self.w_h / (plant.e_h * 1000000)


# --- Chillers ----------------------------------------------------------------------------------


def cop_wc(plant, t):
    """Water-cooled chiller with tower water of t degC."""
    x = clamp(plant.x, 0.2, 1)
    t = clamp(t, 12, 36)
    return (1 + plant.k) * (
        4.887125
        - 0.060459 * t
        + 12.685197 * x
        - 6.88287 * x**2
        - 0.130297 * t * x
        + 0.027318 * t * x**2
        + 0.223751 * x**3
    )


def cop_ac(plant, t):
    """Air-cooled chiller in air of t degC."""
    x = clamp(plant.x, 0.25, 1)
    t = clamp(t, 12, 46)
    return (1 + plant.k) * math.exp(
        2.526851
        - 0.1139739 * t
        + 2.07201 * x
        + 0.08523378 * t * x
        - 3.129569 * x**2
        + 0.001045317 * t**2
        - 0.02600778 * t * x**2
        - 0.0007182397 * t**2 * x
        + 1.121548 * x**3
    )


def cop_dx(plant, t):
    """Direct-expansion unit in air of t degC."""
    return (1 + plant.k) * (2.8 if t <= 15 else 4.01557 - 0.0931704 * t + 0.000576562 * t**2)


# --- Cooling tower -----------------------------------------------------------------------------


def tower(plant, air, q):
    """Power of pump and fan, and make-up water, of a tower that rejects q kW."""
    T_ct = max(air.T_wb + plant.AT, plant.T_ct_min)
    T_o = T_ct + 0.6 * plant.dT_ct
    W_o = air.W_sat(T_o)
    evaporated = q * (W_o - air.W) / (h(T_o, W_o) - h(air.T, air.W))
    E_ct = clamp(evaporated, 0, q / 2200)
    m_ct = q / (4.184 * plant.dT_ct)
    P_ct = (
        plant.dp_ct * m_ct / (plant.e_ct * 1000000)
        + m_ct / plant.LG / air.rho(air.T) * plant.dp_ctf / plant.e_ctf / 1000
    )
    drift = m_ct * plant.w_drift
    w_ct = E_ct + drift + max(E_ct / (plant.CC - 1) - drift, 0)
    return P_ct, w_ct


# --- Water-cooled chiller, with economizer (WSE) or without (WC) --------------------------------


def return_temperature(plant):
    """T_r: facility water that returns from the coils."""
    return plant.T_sa + plant.dT_air - plant.dT_air / plant.eps + plant.dT_w


def economizer_share(plant, air):
    """f: share of the heat that the water-side economizer carries."""
    return clamp((return_temperature(plant) - (air.T_wb + plant.AT + plant.AHX)) / plant.dT_w, 0, 1)


def water_loop(plant, air, q, s):
    """P_c + P_p + P_ct and w_ct for q kW of which the economizer carries the share s."""
    P_c = (1 - s) * q / cop_wc(plant, air.T_wb + plant.AT)
    P_p = (1 - s) * q / (4.2 * plant.dT_w) * plant.dp_cw / (plant.e_cw * 1000000)
    P_p += s * q / (4.2 * plant.dT_w) * plant.dp_we / (plant.e_we * 1000000)
    P_ct, w_ct = tower(plant, air, q + P_c)
    return P_c + P_p + P_ct, w_ct


def water_cooled(plant, air, room, s):
    P, w = water_loop(plant, air, room.Q_t, s)
    return room.P_fan + room.P_h + P, room.w_h + w


# --- Air-cooled chiller (AC), with glycol coil (ACF), and direct expansion (DX) -----------------


def air_cooled(plant, air, room):
    if plant.technology == "DX":
        return room.P_fan + room.Q_t / cop_dx(plant, air.T) + room.Q_t - room.Q, room.w_h
    g = 0
    if plant.technology == "ACF":
        g = clamp((return_temperature(plant) - (air.T + plant.AG)) / plant.dT_w, 0, 1)
    P_cw = room.Q_t / (4.2 * plant.dT_w) * plant.dp_cw / (plant.e_cw * 1000000)
    P = room.P_fan + room.P_h + (1 - g) * room.Q_t / cop_ac(plant, air.T) + P_cw
    return P + plant.p_g * g * room.Q_t, room.w_h


# --- Air-side economizer with adiabatic humidification (AEA) ------------------------------------


def air_side(plant, air, room):
    T, W, T_lo, T_up = air.T, air.W, plant.T_lo, plant.T_up
    T_l = clamp(T, T_lo, T_up)
    W_lo = max(air.ratio(plant.RH_lo / 100 * psat(T_l)), air.W_sat(plant.T_dp_lo))
    W_up = min(air.ratio(plant.RH_up / 100 * psat(T_l)), air.W_sat(plant.T_dp_up))
    on = True if T < T_lo else (W <= W_up if T < T_up else h(T, W) <= h(T_up, W_up))
    if not on:
        return water_cooled(plant, air, room, 0)
    W_s = W_lo
    if T >= T_up:
        W_s = max(W_lo, (h(T, W) - 1.006 * T_up) / (2501 + 1.86 * T_up))
    h_s = max(h(T, W), h(T_lo, W_s))
    rise = 1.01 * plant.dT_air
    m_oa = room.m_air * rise / (h_s + rise - h(T, W))
    return room.P_fan, m_oa * max(0, W_s - W)


# --- Indirect evaporative units (IEC) -----------------------------------------------------------


def indirect_evaporative(plant, air, room):
    g_d = max(0, plant.eps_d * (plant.T_ra - air.T) / plant.dT_air)
    g_w = max(0, plant.eps_w * (plant.T_ra - air.T_wb) / plant.dT_air)
    s_i = min(1, max(g_d, g_w))
    wet = g_d < 1 and g_w - g_d > 0.000000001
    q_sc = max(1 / g_d, plant.q_min) if g_d >= 1 else 1
    process = room.m_air / air.rho(plant.T_ra - plant.dT_air) * plant.dp_i / plant.e_i / 1000
    scavenger = plant.r_oa * room.m_air / air.rho(air.T) * plant.r_p * plant.dp_i / plant.e_i / 1000
    P_i = process + scavenger * q_sc**3
    condenser = air.T_wb + plant.AW if wet else air.T
    P = P_i + (plant.p_w if wet else 0) + room.Q * (1 - s_i) / cop_ac(plant, condenser)
    if not wet:
        return P, 0
    return P, room.Q * s_i * (g_w - g_d) / g_w / 2430 * (1 + 1 / (plant.CC - 1))


# --- Liquid cooling by cold plates (LIQ) --------------------------------------------------------


def liquid(plant, air, room):
    warm = plant.T_fw + plant.dT_l
    s_d = clamp((warm - air.T - plant.AT_d) / plant.dT_l, 0, 1)
    Q_l = plant.l_f * room.Q
    Q_w = Q_l * (1 - s_d)
    s_w = clamp((warm - (air.T_wb + plant.AT) - plant.AHX) / plant.dT_l, 0, 1)
    P_w = Q_w * (1 - s_w) / (plant.c_w * cop_wc(plant, air.T_wb + plant.AT))
    P_tower, w_tower = tower(plant, air, Q_w + P_w)
    pumps = Q_l / (4.18 * plant.dT_l) * (plant.dp_cdu + plant.dp_fw) / (plant.e_fw * 1000000)
    P_l = pumps + Q_l * s_d * plant.p_d + P_w + P_tower
    air_share = 1 - plant.l_f
    P_r, w_r = water_loop(plant, air, air_share * room.Q_t, economizer_share(plant, air))
    P = P_l + P_r + air_share * (room.P_fan + room.P_h)
    return P, w_tower + w_r + air_share * room.w_h


# --- PUE and WUE in one state of the weather ----------------------------------------------------


def pue_and_wue(plant, air):
    room = Room(plant, air)
    if plant.technology == "WSE":
        P, w = water_cooled(plant, air, room, economizer_share(plant, air))
    elif plant.technology == "WC":
        P, w = water_cooled(plant, air, room, 0)
    elif plant.technology in ("AC", "ACF", "DX"):
        P, w = air_cooled(plant, air, room)
    else:
        section = {"AEA": air_side, "IEC": indirect_evaporative, "LIQ": liquid}[plant.technology]
        P, w = section(plant, air, room)
    return 1 + room.loss + P, 3600 * w


# --- The year, and a warmer one; The curve a draw reads -----------------------------------------


class Climate:
    """The histogram of a station with its pressure; the weather under a shift is kept for all plants."""

    def __init__(self, columns, pressure):
        self.bins = list(
            zip(columns["hours"], columns["dryBulbMean"], columns["relativeHumidityMean"], strict=True)
        )
        self.pressure = pressure

    @lru_cache(maxsize=None)
    def weather(self, shift):
        return [(hours, Air(T + shift, RH, self.pressure)) for hours, T, RH in self.bins]


class Curves:
    """Overhead and WUE of the year of one plant in one climate against the shift in K."""

    def __init__(self, plant, climate):
        self.plant, self.climate = plant, climate

    @lru_cache(maxsize=None)
    def year(self, shift):
        """o_year and wue_year under a shift."""
        hours = overhead = water = 0
        for H, air in self.climate.weather(shift):
            PUE, WUE = pue_and_wue(self.plant, air)
            hours += H
            overhead += H * (PUE - 1)
            water += H * WUE
        return overhead / hours, water / hours

    def read(self, shift, which):
        """The curve at a shift, straight between knots of 1/40 K; which: 0 overhead, 1 WUE."""
        if shift <= -2:
            return self.year(-2.0)[which]
        if shift >= 8:
            return self.year(8.0)[which]
        j = math.floor((shift + 2) * 40)
        x_1, x_2 = (j - 80) / 40, (j - 79) / 40
        o_1 = self.year(x_1)[which]
        if shift == x_1:
            return o_1
        return o_1 + (self.year(x_2)[which] - o_1) * (shift - x_1) / (x_2 - x_1)
