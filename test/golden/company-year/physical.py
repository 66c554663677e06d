"""METHOD.md, "Hazards of a site", kernels of physical risk, and chapter "Equations": physical."""

import json
import math
from pathlib import Path

from worksheet import Domain, clamp, equation, series

LIBRARY = Path(__file__).resolve().parents[3] / "scenarios"


def read(path):
    return json.loads((LIBRARY / path).read_text(encoding="utf-8"))


# --- Tables ------------------------------------------------------------------------------------


def rows(table):
    """The rows of a table of the library, as dictionaries by column."""
    names = [column["id"] for column in table["columns"]]
    return [dict(zip(names, row, strict=True)) for row in table["rows"]]


def find(table, **keys):
    return next(r for r in rows(table) if all(r[k] == v for k, v in keys.items()))


# --- Kernels -----------------------------------------------------------------------------------


def read_curve(points, x):
    """Straight between points, constant beyond the ends."""
    if x <= points[0][0]:
        return points[0][1]
    for (x0, y0), (x1, y1) in zip(points, points[1:]):
        if x <= x1:
            return y0 + (y1 - y0) * (x - x0) / (x1 - x0)
    return points[-1][1]


def damage_at(curve, depth):
    return 0 if depth < curve[0][0] else read_curve(curve, depth)


def heights(levels, scale, rise):
    """(q, h) of every point: frequency against the protected one, level over the protected one."""
    return [(1 / x, y * scale + rise) for x, y in levels]


def overtopping_rate(levels, scale, rise):
    points = heights(levels, scale, rise)
    if points[-1][1] <= 0:
        return 0
    i = next(k for k in range(len(points)) if all(h > 0 for _, h in points[k:]))
    if i == 0:
        return points[0][0]
    (q0, h0), (q1, h1) = points[i - 1], points[i]
    return q1 + (q0 - q1) * h1 / (h1 - h0)


def loss_curve(levels, damage, scale, rise):
    """(q, L) by ascending q."""
    return [(q, damage_at(damage, h)) for q, h in reversed(heights(levels, scale, rise))]


def area(points, upto):
    """Integral from 0 to upto of what is straight between points and held before the first."""
    total = points[0][1] * min(points[0][0], upto)
    for (q0, l0), (q1, l1) in zip(points, points[1:]):
        if upto <= q0:
            break
        end = min(q1, upto)
        total += (end - q0) * (l0 + l0 + (l1 - l0) * (end - q0) / (q1 - q0)) / 2
    return total


def depth_damage(levels, damage, scale, rise):
    upto = overtopping_rate(levels, scale, rise)
    return area(loss_curve(levels, damage, scale, rise), upto)


def event_depth_damage(levels, damage, scale, rise, rate):
    return read_curve(loss_curve(levels, damage, scale, rise), rate) if rate > 0 else 0


def annual_wind_damage(reference, period, growth, threshold, half):
    def damage(t):
        v = max(reference * (1 + growth * math.log(t / period)) - threshold, 0) / (half - threshold)
        return v**3 / (1 + v**3)

    times = (1000, 500, 200, 100, 50, 20, 10)
    return area([(1 / t, damage(t)) for t in times], 1 / times[-1])


def service_credit(bands, hours):
    uptime = max(0, 1 - hours / 720)
    return max([b["credit"] for b in bands if uptime < b["uptimeBelow"]], default=0)


def hours_above(bins, x):
    return math.fsum(hours * clamp(start + 1 - x, 0, 1) for start, hours in bins)


# --- Inputs ------------------------------------------------------------------------------------

PER_SITE = ("floodDepthScale", "designUtilisation")


def give_physical(inputs):
    """Every physical input of METHOD.md's table, but those the company gives itself."""
    v, sites = inputs.values, inputs.site_entries
    defaults = read("defaults.json")["inputs"]
    for name, entry in defaults.items():
        if not name.startswith("physical.") or "value" not in entry:
            continue
        value, unit = entry["value"], entry["unit"]
        if unit.startswith("M"):  # millions
            value, unit = value * 1e6, unit[1:]
        value = inputs.money.to_model(value, unit)
        is_site = name.removeprefix("physical.") in PER_SITE
        v[name] = {s: value for s in sites} if is_site else value
    aggregate = v.pop("physical.placesOfAggregate")
    v["physical.places"] = {s: aggregate if e.get("aggregate") else 1 for s, e in sites.items()}
    depths = [
        (r["returnPeriodMultiple"], r["depth"]) for r in rows(defaults["physical.floodDepths"])
    ]
    below = [(1 / x, -y) for x, y in reversed(depths) if x > 1]
    v["physical.floodLevels"] = below + depths
    v["physical.hoursOfYear"] = 8760
    v["physical.creditBands"] = rows(read("outage/service-credits.json")["bands"])
    cyclones = read("climate/tropical-cyclones.json")["perTwoKelvin"]
    v["physical.cycloneIntensity"] = find(cyclones, variable="intensity")["median"]
    damage = read("climate/damage-functions.json")
    v["physical.windThreshold"] = damage["windThreshold"]["value"]
    v["physical.contentsDamage"] = function_of(damage, "hazus-contents", "USA")
    give_places(inputs, damage)
    give_stations(inputs)


def function_of(damage, name, region):
    chosen = [r for r in rows(damage["flood"]) if (r["function"], r["region"]) == (name, region)]
    return [(r["depth"], r["damage"]) for r in chosen]


def give_places(inputs, damage):
    v, sites = inputs.values, inputs.site_entries
    areas = read("climate/site-factors.json")["areas"]
    slopes = read("climate/regional-extremes.json")["forwardSlopes"]
    stress = read("water/stress.json")
    protection = read("climate/protection.json")["areas"]
    wind = read("climate/reference-wind.json")["areas"]

    def give(name, value):
        v[f"physical.{name}"] = {s: value(e["climateArea"]) for s, e in sites.items()}

    def slope(index, place):
        return find(slopes, index=index, region=areas[place]["ar6Region"] or "land")["p50"]

    def coastal(place):
        return int(bool(areas[place]["seaLevelPlace"] and areas[place]["windRegion"]))

    def half_speed(place):
        region = areas[place]["windRegion"] or "GLB"
        speeds = [r["halfSpeed"] for r in rows(damage["windHalfSpeed"]) if r["region"] == region]
        return sorted(speeds)[1]

    def building(place):
        north = areas[place]["ar6Region"] == "CNA"
        return function_of(damage, "jrc-industrial", "North America" if north else "Asia")

    def effect(place):
        return find(stress["effects"], **{"class": stress["areas"][place]["value"]})

    give("floodProtection", lambda p: protection[p]["value"])
    give("rainSlope", lambda p: slope("Rx1day", p))
    give("hottestDaySlope", lambda p: slope("TXx", p))
    give("coastal", coastal)
    give("windPressure", lambda p: wind[p]["value"] if coastal(p) else 0)
    give("windHalfSpeed", half_speed)
    give("buildingDamage", building)
    give("waterPriceRise", lambda p: effect(p)["priceRise"])
    give("waterCutShare", lambda p: effect(p)["cutShare"])
    give("seaLevel", lambda p: sea_level(inputs, areas[p]["seaLevelPlace"]))


def sea_level(inputs, place):
    if place is None:
        return {t: 0 for t in inputs.years()}
    data = read("climate/sea-level.json")
    pathway = inputs.pairing["hazardsFrom"]
    offsets = {r["year"]: r["offset"] for r in rows(data["scenarioOffset"]) if r["scenario"] == pathway}
    offsets[2005] = 0
    points = {
        r["year"]: r["central"] + series(offsets, "linear", r["year"])
        for r in rows(data["projections"])
        if r["place"] == place
    }
    points[2005] = 0
    return {t: series(points, "linear", t) for t in inputs.years()}


def give_stations(inputs):
    v, data = inputs.values, read("climate/stations.json")
    stations = {s["id"]: s for s in data["stations"]}
    years, shares = data["returnPeriods"], data["exceedance"]
    names = ("annualMaximum5", "annualMaximum50", "designDryBulb", "dryBulbHours")
    for name in names:
        v[f"physical.{name}"] = {}
    for s, site in inputs.site_entries.items():
        if not v["site.dataCentre"][s]:
            continue
        design = stations[site["station"]]["design"]
        v["physical.annualMaximum5"][s] = design["maximumDryBulb"][years.index(5)]
        v["physical.annualMaximum50"][s] = design["maximumDryBulb"][years.index(50)]
        v["physical.designDryBulb"][s] = design["dryBulb"][shares.index(0.004)]
        columns = read(f"climate/histograms/{site['station']}.json")["columns"]
        pairs = zip(columns["dryBulbFrom"], columns["hours"], strict=True)
        v["physical.dryBulbHours"][s] = list(pairs)


# --- Equations ---------------------------------------------------------------------------------

SITE = {"per": "site", "data_centres": True}
BOTH = {"per": "site year", "data_centres": True}
ACUTE = ("flood", "coastal", "wind", "heat")


class Exposure(Domain):
    """What the hazards can strike, and what an outage costs."""

    def p(self, name):
        return self.i[f"physical.{name}"]

    def centres(self, f):
        return math.fsum(f(s) for s in self.w.sites if self.i["site.dataCentre"][s])

    def since(self, t):
        warming = self.i["climate.globalWarming"]
        return warming[t] - warming[self.base]

    @equation("MW", **SITE)
    def designPower(self, s):
        it = self.w.energy.baseItEnergy(s)
        return it / self.p("hoursOfYear") / self.p("designUtilisation")[s]

    @equation("CNY", **SITE)
    def buildingValue(self, s):
        return self.designPower(s) * self.p("buildingAssets") if self.i["site.own"][s] else 0

    @equation("CNY", **SITE)
    def serverValue(self, s):
        if not self.i["site.own"][s]:
            return 0
        return self.designPower(s) * self.p("serverAssets") * self.p("exposedShare")

    @equation("CNY", **BOTH)
    def siteRevenue(self, s, t):
        it = self.w.energy.itEnergy
        share = it(s, t) / self.centres(lambda x: it(x, t))
        return self.w.business.revenuePath(t) * min(1, self.w.coverage.electricity()) * share

    def outage(self, hours):
        credit = min(1, service_credit(self.p("creditBands"), hours))
        lost = hours / self.p("hoursOfYear") * (self.p("usageShare") + self.p("churn"))
        return lost + credit * (1 - self.p("usageShare")) / 12

    @equation("1")
    def floodOutageShare(self):
        return self.outage(self.p("floodOutageHours"))

    @equation("1")
    def windOutageShare(self):
        return self.outage(self.p("windOutageHours"))

    @equation("1")
    def heatOutageShare(self):
        return self.outage(self.p("heatOutageHours"))


class Flood(Exposure):
    """River and rain floods."""

    def hazard(self, s):
        return self.p("floodLevels"), self.p("floodDepthScale")[s]

    def asset_integral(self, s, rise):
        levels, scale = self.hazard(s)
        building = depth_damage(levels, self.p("buildingDamage")[s], scale, rise)
        servers = depth_damage(levels, self.p("contentsDamage"), scale, rise)
        lost = self.buildingValue(s) * building + self.serverValue(s) * servers
        return self.p("floodDamageScale") * lost

    def asset_event(self, s, rise, rate):
        levels, scale = self.hazard(s)
        building = event_depth_damage(levels, self.p("buildingDamage")[s], scale, rise, rate)
        servers = event_depth_damage(levels, self.p("contentsDamage"), scale, rise, rate)
        lost = self.buildingValue(s) * building + self.serverValue(s) * servers
        return self.p("floodDamageScale") * lost

    @equation("1", **BOTH)
    def rainFactor(self, s, t):
        return max(0, 1 + self.p("rainSlope")[s] * self.since(t))

    @equation("1", **BOTH)
    def floodFrequency(self, s, t):
        return self.rainFactor(s, t) ** (1 / self.p("rainGrowth"))

    @equation("1", **SITE)
    def floodRate(self, s):
        return overtopping_rate(*self.hazard(s), 0)

    @equation("1", **BOTH)
    def floodOvertopping(self, s, t):
        return min(1, self.floodFrequency(s, t) * self.floodRate(s) / self.p("floodProtection")[s])

    @equation("CNY", **SITE)
    def floodAssetLoss(self, s):
        return self.asset_integral(s, 0)

    @equation("CNY", **BOTH)
    def floodAssetDamage(self, s, t):
        return self.floodFrequency(s, t) / self.p("floodProtection")[s] * self.floodAssetLoss(s)

    @equation("CNY", **BOTH)
    def floodDamage(self, s, t):
        stopped = self.floodOvertopping(s, t) * self.siteRevenue(s, t) * self.floodOutageShare()
        return self.floodAssetDamage(s, t) + stopped

    @equation("1", **BOTH)
    def floodEventRate(self, s, t):
        return min(1 / self.p("eventPeriod"), self.floodOvertopping(s, t))

    @equation("1", **BOTH)
    def floodEventLevel(self, s, t):
        often = max(self.floodFrequency(s, t), 0.000001)
        return self.floodEventRate(s, t) * self.p("floodProtection")[s] / often

    @equation("CNY", **BOTH)
    def floodSiteLoss(self, s, t):
        if self.floodEventRate(s, t) <= 0:
            return 0
        lost = self.asset_event(s, 0, self.floodEventLevel(s, t))
        return (lost + self.siteRevenue(s, t) * self.floodOutageShare()) / self.p("places")[s]


class Coast(Flood):
    """Floods from the sea."""

    @equation("m", **BOTH)
    def seaLevelRise(self, s, t):
        level = self.p("seaLevel")[s]
        return level[t] - level[self.base]

    @equation("1", **BOTH)
    def coastalOvertopping(self, s, t):
        if not self.p("coastal")[s]:
            return 0
        rate = overtopping_rate(*self.hazard(s), self.seaLevelRise(s, t))
        return min(1, rate / self.p("floodProtection")[s])

    @equation("CNY", **BOTH)
    def coastalAssetDamage(self, s, t):
        if not self.p("coastal")[s]:
            return 0
        return self.asset_integral(s, self.seaLevelRise(s, t)) / self.p("floodProtection")[s]

    @equation("CNY", **BOTH)
    def coastalDamage(self, s, t):
        stopped = self.coastalOvertopping(s, t) * self.siteRevenue(s, t) * self.floodOutageShare()
        return self.coastalAssetDamage(s, t) + stopped

    @equation("1", **BOTH)
    def coastalEventRate(self, s, t):
        return min(1 / self.p("eventPeriod"), self.coastalOvertopping(s, t))

    @equation("1", **BOTH)
    def coastalEventLevel(self, s, t):
        return self.coastalEventRate(s, t) * self.p("floodProtection")[s]

    @equation("CNY", **BOTH)
    def coastalSiteLoss(self, s, t):
        if not self.p("coastal")[s] or self.coastalEventRate(s, t) <= 0:
            return 0
        lost = self.asset_event(s, self.seaLevelRise(s, t), self.coastalEventLevel(s, t))
        return (lost + self.siteRevenue(s, t) * self.floodOutageShare()) / self.p("places")[s]


class Wind(Coast):
    """Wind of cyclones."""

    @equation("m/s", **SITE)
    def referenceWind(self, s):
        pressure = self.p("windPressure")[s]
        return self.p("gustRatio") * math.sqrt(2 * pressure / self.p("airDensity"))

    @equation("1", per="year")
    def cycloneFactor(self, t):
        return (1 + self.p("cycloneIntensity")) ** (self.since(t) / self.p("cycloneWarming"))

    @equation("CNY", **BOTH)
    def windAssetDamage(self, s, t):
        if not self.p("coastal")[s]:
            return 0
        return self.buildingValue(s) * annual_wind_damage(
            self.referenceWind(s) * self.cycloneFactor(t),
            self.p("windReferencePeriod"),
            self.p("windGrowth"),
            self.p("windThreshold"),
            self.p("windHalfSpeed")[s],
        )

    @equation("1", **BOTH)
    def windOutageRate(self, s, t):
        if not self.p("coastal")[s]:
            return 0
        growth, period = self.p("windGrowth"), self.p("windReferencePeriod")
        design = 1 + growth * math.log(self.p("windDesignPeriod") / period)
        return min(1, math.exp(-(design / self.cycloneFactor(t) - 1) / growth) / period)

    @equation("CNY", **BOTH)
    def windDamage(self, s, t):
        stopped = self.windOutageRate(s, t) * self.siteRevenue(s, t) * self.windOutageShare()
        return self.windAssetDamage(s, t) + stopped

    @equation("m/s", **BOTH)
    def windEventSpeed(self, s, t):
        rare = math.log(self.p("eventPeriod") / self.p("windReferencePeriod"))
        return self.referenceWind(s) * self.cycloneFactor(t) * (1 + self.p("windGrowth") * rare)

    @equation("1", **BOTH)
    def windEventRatio(self, s, t):
        threshold = self.p("windThreshold")
        return max(0, self.windEventSpeed(s, t) - threshold) / (self.p("windHalfSpeed")[s] - threshold)

    @equation("CNY", **BOTH)
    def windSiteLoss(self, s, t):
        if not self.p("coastal")[s]:
            return 0
        cube = self.windEventRatio(s, t) ** 3
        down = self.windOutageRate(s, t) >= 1 / self.p("eventPeriod")
        stopped = self.siteRevenue(s, t) * self.windOutageShare() if down else 0
        return (self.buildingValue(s) * cube / (1 + cube) + stopped) / self.p("places")[s]

    @equation("1", **BOTH)
    def windEventRate(self, s, t):
        return 1 / self.p("eventPeriod") if self.windSiteLoss(s, t) > 0 else 0


class Heat(Wind):
    """Extreme heat."""

    @equation("h", **BOTH)
    def hoursAboveDesign(self, s, t):
        threshold = self.p("designDryBulb")[s] - self.w.climate.stationShift(s, t)
        return hours_above(self.p("dryBulbHours")[s], threshold)

    @equation("K", **SITE)
    def maximumScale(self, s):
        rise = self.p("annualMaximum50")[s] - self.p("annualMaximum5")[s]
        return rise / (math.log(-math.log(1 - 1 / 5)) - math.log(-math.log(1 - 1 / 50)))

    @equation("K", **SITE)
    def maximumLocation(self, s):
        return self.p("annualMaximum5")[s] + self.maximumScale(s) * math.log(-math.log(1 - 1 / 5))

    @equation("K", **BOTH)
    def hottestDayShift(self, s, t):
        since = self.i["climate.globalWarming"][t] - self.i["climate.eraWarming"][s]
        return self.p("hottestDaySlope")[s] * since

    @equation("1", **BOTH)
    def tripProbability(self, s, t):
        limit = self.p("tripTemperature") - self.p("recirculation") - self.hottestDayShift(s, t)
        return 1 - math.exp(-math.exp(-(limit - self.maximumLocation(s)) / self.maximumScale(s)))

    @equation("CNY", **BOTH)
    def heatDamage(self, s, t):
        return self.tripProbability(s, t) * self.siteRevenue(s, t) * self.heatOutageShare()

    @equation("1", **BOTH)
    def heatEventRate(self, s, t):
        return min(1 / self.p("eventPeriod"), self.tripProbability(s, t))

    @equation("CNY", **BOTH)
    def heatSiteLoss(self, s, t):
        if self.heatEventRate(s, t) <= 0:
            return 0
        return self.siteRevenue(s, t) * self.heatOutageShare() / self.p("places")[s]


class Totals(Heat):
    """The perils together."""

    def of(self, name, s, t):
        return getattr(self, name)(s, t)

    def total(self, name, t):
        return self.centres(lambda s: self.of(name, s, t))

    def largest(self, name, t):
        return max(self.of(name, s, t) for s in self.w.sites)

    @equation("CNY", per="year")
    def totalFloodDamage(self, t):
        return self.total("floodDamage", t)

    @equation("CNY", per="year")
    def totalCoastalDamage(self, t):
        return self.total("coastalDamage", t)

    @equation("CNY", per="year")
    def totalWindDamage(self, t):
        return self.total("windDamage", t)

    @equation("CNY", per="year")
    def totalHeatDamage(self, t):
        return self.total("heatDamage", t)

    def worst_chance(self, peril, loss, t):
        """Chance in a year of the events of a peril that cost at least so much."""
        if loss <= 0:
            return 0
        struck = [s for s in self.w.sites if self.of(f"{peril}SiteLoss", s, t) >= loss]
        places, rate = self.p("places"), f"{peril}EventRate"
        return 1 - math.exp(math.fsum(places[s] * math.log(1 - self.of(rate, s, t)) for s in struck))

    @equation("CNY", per="year")
    def floodEventLoss(self, t):
        return self.largest("floodSiteLoss", t)

    @equation("1", per="year")
    def floodEventProbability(self, t):
        return self.worst_chance("flood", self.floodEventLoss(t), t)

    @equation("CNY", per="year")
    def coastalEventLoss(self, t):
        return self.largest("coastalSiteLoss", t)

    @equation("1", per="year")
    def coastalEventProbability(self, t):
        return self.worst_chance("coastal", self.coastalEventLoss(t), t)

    @equation("CNY", per="year")
    def windEventLoss(self, t):
        return self.largest("windSiteLoss", t)

    @equation("1", per="year")
    def windEventProbability(self, t):
        return self.worst_chance("wind", self.windEventLoss(t), t)

    @equation("CNY", per="year")
    def heatEventLoss(self, t):
        return self.largest("heatSiteLoss", t)

    @equation("1", per="year")
    def heatEventProbability(self, t):
        return self.worst_chance("heat", self.heatEventLoss(t), t)

    @equation("CNY", per="year")
    def expectedAnnualDamage(self, t):
        return math.fsum(self.total(f"{peril}Damage", t) for peril in ACUTE)

    @equation("CNY", per="year")
    def outageLoss(self, t):
        def stopped(s):
            flooded = self.floodOvertopping(s, t) + self.coastalOvertopping(s, t)
            return self.siteRevenue(s, t) * (
                flooded * self.floodOutageShare()
                + self.windOutageRate(s, t) * self.windOutageShare()
                + self.tripProbability(s, t) * self.heatOutageShare()
            )

        return self.centres(stopped)

    def grown(self, name, s, t):
        return self.of(name, s, t) - self.of(name, s, self.base)

    @equation("CNY", per="year")
    def seaLevelDamage(self, t):
        def more(s):
            stopped = self.grown("coastalOvertopping", s, t) * self.siteRevenue(s, t)
            return self.grown("coastalAssetDamage", s, t) + stopped * self.floodOutageShare()

        return self.centres(more)

    @equation("CNY", per="year")
    def damageChange(self, t):
        def more(s):
            stopped = (
                self.grown("floodOvertopping", s, t) * self.floodOutageShare()
                + self.grown("windOutageRate", s, t) * self.windOutageShare()
                + self.grown("tripProbability", s, t) * self.heatOutageShare()
            )
            assets = self.grown("floodAssetDamage", s, t) + self.grown("windAssetDamage", s, t)
            return assets + self.siteRevenue(s, t) * stopped

        return self.seaLevelDamage(t) + self.centres(more)

    def worst_of(self, perils, t):
        return max(getattr(self, f"{peril}EventLoss")(t) for peril in perils)

    def chance_of(self, perils, loss, t):
        none = 1
        for peril in perils:
            if getattr(self, f"{peril}EventLoss")(t) >= loss:
                none *= 1 - getattr(self, f"{peril}EventProbability")(t)
        return 1 - none

    @equation("CNY", per="year")
    def eventLoss(self, t):
        return self.worst_of(ACUTE, t)

    @equation("1", per="year")
    def eventProbability(self, t):
        return self.chance_of(ACUTE, self.eventLoss(t), t)

    @equation("CNY", per="year")
    def stormEventLoss(self, t):
        return self.worst_of(ACUTE[:3], t)

    @equation("1", per="year")
    def stormEventProbability(self, t):
        return self.chance_of(ACUTE[:3], self.stormEventLoss(t), t)

    def own_sites(self):
        return [s for s in self.w.sites if self.i["site.own"][s]]

    @equation("CNY", per="year")
    def ownStormEventLoss(self, t):
        losses = [self.of(f"{p}SiteLoss", s, t) for p in ACUTE[:3] for s in self.own_sites()]
        return max(losses, default=0)

    @equation("1", per="year")
    def ownStormEventProbability(self, t):
        worst = self.ownStormEventLoss(t)
        if worst <= 0:
            return 0
        none = 1
        for s in self.own_sites():
            for p in ACUTE[:3]:
                if self.of(f"{p}SiteLoss", s, t) >= worst:
                    none *= (1 - self.of(f"{p}EventRate", s, t)) ** self.p("places")[s]
        return 1 - none


class Physical(Totals):
    """### Physical risk (`physical`)"""

    name = "physical"

    @equation("1", per="year")
    def waterStressPhase(self, t):
        return clamp((t - self.base) / (2050 - self.base), 0, 1)

    @equation("CNY", **BOTH)
    def waterStressSiteCost(self, s, t):
        price = self.i["water.price"][s]
        brought = self.p("waterCutShare")[s] * max(0, self.p("replacementWaterPrice") - price)
        dearer = price * self.p("waterPriceRise")[s] + brought
        used = self.i["energy.costShare"][s] * self.w.water.withdrawal(s, t)
        return used * self.waterStressPhase(t) * dearer

    @equation("CNY", per="year")
    def waterStressCost(self, t):
        return self.total("waterStressSiteCost", t)

    def used(self, s, t):
        return self.i["energy.costShare"][s] * self.w.energy.itEnergy(s, t)

    @equation("CNY", **BOTH)
    def chronicPowerCost(self, s, t):
        energy = self.w.energy
        more = energy.overhead(s, t) - energy.attainedOverhead(s, t)
        return self.used(s, t) * more * energy.price(s, t)

    @equation("CNY", **BOTH)
    def chronicWaterCost(self, s, t):
        wue = self.w.water.wue
        return self.used(s, t) * (wue(s, t) - wue(s, self.base)) * self.i["water.price"][s]

    @equation("CNY", per="year")
    def chronicCost(self, t):
        return self.total("chronicPowerCost", t) + self.total("chronicWaterCost", t)
