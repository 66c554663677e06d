"""METHOD.md, chapter "Equations": scenario, carbon and business. Names are the chapter's."""

import math

from worksheet import NEVER, Domain, clamp, equation


class Scenario(Domain):
    """### Paths of the transition scenario (`scenario`)"""

    name = "scenario"

    def from_base(self, start, far, t):
        """Straight from `start` in the base year to `far(2030)` in 2030, then `far` itself."""
        if t >= self.near:
            return far(t)
        done = (t - self.base) / (self.near - self.base)
        return start + (far(self.near) - start) * done

    @equation("USD2010/GJ", per="year")
    def priceLevel(self, t):
        return self.i["scenario.electricityPrice"][t] * self.i["scenario.electricityPriceSpread"][t]

    @equation("1", per="year")
    def priceIndex(self, t):
        reference = self.i["scenario.electricityPriceCurrentPolicies"][self.base]
        return self.from_base(1, lambda y: self.priceLevel(y) / reference, t)

    @equation("1", per="year")
    def priceIndexCurrentPolicies(self, t):
        level = self.i["scenario.electricityPriceCurrentPolicies"]
        spread = self.i["scenario.electricityPriceSpread"]
        return self.from_base(1, lambda y: level[y] * spread[y] / level[self.base], t)

    @equation("1", per="year")
    def gridIndex(self, t):
        i = self.i
        if i["scenario.gridTrendObserved"] > 0:
            return (1 + i["scenario.gridTrend"]) ** (t - self.base)
        reference = i["scenario.gridIntensityCurrentPolicies"][self.base]
        return self.from_base(1, lambda y: max(0, i["scenario.gridIntensity"][y]) / reference, t)

    @equation("1", per="site year")
    def siteGridIndex(self, s, t):
        if self.i["site.inRegion"][s] > 0:
            return self.gridIndex(t)
        return self.i["scenario.gridDrift"][s] if t > self.base else 1

    @equation("CNY/tCO2e", per="year")
    def carbonPriceInYuan(self, t):
        i = self.i
        level = i["scenario.carbonPriceLevel"][t] * i["scenario.carbonPriceSpread"][t]
        return level * i["scenario.dollarDeflator"] * i["scenario.exchangeRate"]

    @equation("CNY/tCO2e", per="year")
    def carbonPrice(self, t):
        observed = self.i["scenario.observedCarbonPrice"]
        floor = self.i["scenario.floorAtObserved"] * observed
        return max(floor, self.from_base(observed, self.carbonPriceInYuan, t))


class Inventory(Domain):
    """### Emissions, neutrality and targets (`carbon`): scope 1 and 2, neutrality, targets."""

    @equation("tCO2e", per="fuel")
    def fuelEmissions(self, f):
        def i(name):
            return self.i[f"carbon.{name}"][f]

        # MWh x tC/TJ is 0.0036 tC; GJ in MWh is 1/3.6 = 0.27777...
        by_mass = i("fuelMass") * i("netCalorificValue") / 3.6
        by_volume = i("fuelVolume") * i("calorificValueByVolume") / 3.6
        burnt = (i("fuelEnergy") + by_mass + by_volume) * i("carbonContent") * i("oxidation")
        return burnt * self.i["carbon.carbonToCarbonDioxide"] * 0.0036

    @equation("tCO2e", per="year")
    def scope1(self, t):
        fuels = sum(self.fuelEmissions(f) for f in self.w.labels["fuel"])
        return fuels + self.i["carbon.refrigerants"] + self.i["carbon.otherDirect"]

    @equation("tCO2e/MWh", per="site year")
    def locationFactor(self, s, t):
        return self.i["carbon.gridFactor"][s] * self.w.scenario.siteGridIndex(s, t)

    @equation("tCO2e/MWh", per="site year")
    def marketFactor(self, s, t):
        ratio = self.i["carbon.residualFactor"] / self.i["carbon.nationalFactor"]
        fossil = self.i["carbon.fossilFactor"] * self.w.scenario.siteGridIndex(s, t)
        return min(self.locationFactor(s, t) * ratio, fossil)

    @equation("tCO2e")
    def heatEmissions(self):
        return self.i["carbon.purchasedHeat"] * self.i["carbon.heatFactor"]

    def sum_own(self, f):
        """sum(site.own * f, site)"""
        return self.sum_sites(lambda s: self.i["site.own"][s] * f(s))

    @equation("tCO2e", per="year")
    def scope2Location(self, t):
        energy = self.w.energy
        power = self.sum_own(lambda s: energy.bought(s, t) * self.locationFactor(s, t))
        return power + self.heatEmissions()

    @equation("tCO2e", per="year")
    def scope2Market(self, t):
        energy = self.w.energy
        power = self.sum_own(
            lambda s: max(0, energy.bought(s, t) - energy.contracted(s, t)) * self.marketFactor(s, t)
        )
        return power + self.heatEmissions()

    @equation("tCO2e", per="year")
    def netEmissions(self, t):
        return max(0, self.scope1(t) + self.scope2Market(t) - self.i["carbon.credits"][t])

    @equation("tCO2e", per="year")
    def grossResidual(self, t):
        return self.scope1(t) + self.scope2Location(t)

    @equation("year")
    def neutralityYear(self):
        limit = self.i["carbon.neutralityThreshold"] * self.netEmissions(self.base)
        below = {t: self.netEmissions(t) <= limit for t in self.years()}
        lasting = (t for t in below if all(below[y] for y in below if y >= t))
        return next(lasting, NEVER)

    @equation("tCO2e", per="year")
    def targetLevel(self, t):
        share, year = self.i["carbon.targetShare"], self.i["carbon.targetYear"]
        if t < year:
            share = 1 + (share - 1) * (t - self.base) / (year - self.base)
        return self.netEmissions(self.base) * share

    @equation("tCO2e", per="year")
    def targetGap(self, t):
        return self.netEmissions(t) - self.targetLevel(t)

    @equation("1")
    def meetsTarget(self):
        allowed = max(self.i["carbon.targetShare"], self.i["carbon.neutralityThreshold"])
        emitted = self.netEmissions(self.i["carbon.targetYear"])
        return 1 if emitted <= allowed * self.netEmissions(self.base) else 0

    def room(self, t):
        """targetLevel + credits - scope1 - heatEmissions"""
        credits = self.i["carbon.credits"][t]
        return self.targetLevel(t) + credits - self.scope1(t) - self.heatEmissions()

    @equation("1", per="year")
    def targetFeasible(self, t):
        return 1 if self.room(t) >= 0 else 0

    @equation("tCO2e", per="year")
    def minimumPath(self, t):
        left = 1 - self.i["carbon.minimumRate"] * (t - self.base)
        return self.netEmissions(self.base) * max(0, left)

    @equation("tCO2e", per="year")
    def zeroPath(self, t):
        def left(zero_year):
            return max(0, 1 - (t - self.base) / (zero_year - self.base))

        power = self.scope2Market(self.base) * left(self.i["carbon.powerZeroYear"])
        return power + self.scope1(self.base) * left(self.i["carbon.directZeroYear"])

    @equation("tCO2e", per="year")
    def cumulative(self, t):
        return sum(self.netEmissions(y) for y in self.years(until=t) if y > self.base)

    @equation("1", per="year")
    def requiredContractedShare(self, t):
        if self.room(t) < 0:
            return 1
        uncovered = self.sum_own(lambda s: self.w.energy.bought(s, t) * self.marketFactor(s, t))
        least = 0.000001 * self.netEmissions(self.base)
        return clamp(1 - self.room(t) / max(uncovered, least), 0, 1)


class Wedges(Inventory):
    """### Emissions, neutrality and targets (`carbon`): levers replaced one after the other."""

    LEVERS = ("volume", "plan", "warming", "grid", "onSite", "contracts", "fuels")

    def state(self, t, last):
        """Net emissions before credits: levers up to `last` as in year t, the others as in the base year."""
        energy, i = self.w.energy, self.i
        now = self.LEVERS[: self.LEVERS.index(last) + 1] if last else ()

        def year(lever):
            return t if lever in now else self.base

        def of_site(s):
            overhead = energy.overhead(s, year("warming"))
            if "plan" in now and "warming" not in now:
                overhead = energy.attainedOverhead(s, t) * energy.warmingFactor(s, self.base)
            used = energy.itEnergy(s, year("volume")) * (1 + overhead)
            on_site = i["energy.onSiteGeneration"][s][year("onSite")]
            bought = max(0, used + energy.officeElectricity(s) - on_site)
            share = i["energy.contractedShare"][year("contracts")]
            return bought * (1 - share) * self.marketFactor(s, year("grid"))

        return self.sum_own(of_site) + self.heatEmissions() + self.scope1(year("fuels"))

    @equation("tCO2e", per="year")
    def stateStart(self, t):
        return self.state(t, None)

    @equation("tCO2e", per="year")
    def stateVolume(self, t):
        return self.state(t, "volume")

    @equation("tCO2e", per="year")
    def statePlan(self, t):
        return self.state(t, "plan")

    @equation("tCO2e", per="year")
    def stateWarming(self, t):
        return self.state(t, "warming")

    @equation("tCO2e", per="year")
    def stateGrid(self, t):
        return self.state(t, "grid")

    @equation("tCO2e", per="year")
    def stateOnSite(self, t):
        return self.state(t, "onSite")

    @equation("tCO2e", per="year")
    def stateContracts(self, t):
        return self.state(t, "contracts")

    @equation("tCO2e", per="year")
    def stateFuels(self, t):
        return self.state(t, "fuels")

    @equation("tCO2e", per="year")
    def wedgeVolume(self, t):
        return self.stateVolume(t) - self.stateStart(t)

    @equation("tCO2e", per="year")
    def wedgePlan(self, t):
        return self.statePlan(t) - self.stateVolume(t)

    @equation("tCO2e", per="year")
    def wedgeWarming(self, t):
        return self.stateWarming(t) - self.statePlan(t)

    @equation("tCO2e", per="year")
    def wedgeGrid(self, t):
        return self.stateGrid(t) - self.stateWarming(t)

    @equation("tCO2e", per="year")
    def wedgeOnSite(self, t):
        return self.stateOnSite(t) - self.stateGrid(t)

    @equation("tCO2e", per="year")
    def wedgeContracts(self, t):
        return self.stateContracts(t) - self.stateOnSite(t)

    @equation("tCO2e", per="year")
    def wedgeFuels(self, t):
        return self.stateFuels(t) - self.stateContracts(t)

    @equation("tCO2e", per="year")
    def wedgeCredits(self, t):
        change = self.netEmissions(t) - self.netEmissions(self.base)
        return change - (self.stateFuels(t) - self.stateStart(t))


class Carbon(Wedges):
    """### Emissions, neutrality and targets (`carbon`): scope 3, abatement, cost of neutrality."""

    name = "carbon"

    @equation("tCO2e", per="year")
    def leasedEmissions(self, t):
        return self.sum_sites(
            lambda s: (1 - self.i["site.own"][s])
            * self.w.energy.bought(s, t)
            * self.locationFactor(s, t)
        )

    @equation("tCO2e", per="year")
    def powerUpstream(self, t):
        index = self.w.scenario.siteGridIndex
        moved = self.sum_own(lambda s: self.w.energy.bought(s, t) * index(s, t))
        return self.i["carbon.category3Ratio"] * moved

    @equation("tCO2e", per="scope3 year")
    def scope3(self, x, t):
        if self.i["carbon.scope3FollowsPower"][x] > 0:
            return self.powerUpstream(t)
        if self.i["carbon.scope3FollowsLeased"][x] > 0:
            return self.leasedEmissions(t)
        follows = self.i["carbon.scope3FollowsRevenue"][x] > 0
        return self.i["carbon.scope3Base"][x] * (self.w.business.loadIndex(t) if follows else 1)

    @equation("tCO2e", per="year")
    def scope3Total(self, t):
        return math.fsum(self.scope3(x, t) for x in self.w.labels["scope3"])

    @equation("1")
    def annuity(self):
        rate, life = self.i["transition.retrofitRate"], self.i["transition.retrofitLife"]
        return rate / (1 - (1 + rate) ** (0 - life))

    @equation("CNY/MWh")
    def meanTariff(self):
        energy = self.w.energy
        paid = self.sum_own(lambda s: self.i["energy.tariff"][s] * energy.electricity(s, self.base))
        return paid / self.sum_own(lambda s: energy.electricity(s, self.base))

    @equation("tCO2e", per="measure")
    def measureAbatement(self, m):
        return self.i["carbon.measureSaving"][m] * self.i["carbon.nationalFactor"]

    @equation("CNY", per="measure")
    def measureYearlyCost(self, m):
        capital = self.i["transition.retrofitCapex"] * self.i["scenario.exchangeRate"]
        return self.i["carbon.measureSaving"][m] * (capital * self.annuity() - self.meanTariff())

    @equation("CNY/tCO2e", per="measure")
    def measureCostPerTonne(self, m):
        avoided = self.measureAbatement(m)
        return self.measureYearlyCost(m) / avoided if avoided > 0 else 0

    @equation("CNY/tCO2e")
    def certificateCostPerTonne(self):
        return self.i["carbon.certificatePrice"] / self.i["carbon.nationalFactor"]

    @equation("MWh", per="year")
    def requiredContracted(self, t):
        further = max(0, self.requiredContractedShare(t) - self.i["energy.contractedShare"][t])
        return further * self.sum_own(lambda s: self.w.energy.bought(s, t))

    @equation("tCO2e", per="year")
    def residual(self, t):
        return max(0, -self.room(t))

    def planned(self, f):
        """sum(measurePlanned * f, measure)"""
        return sum(self.i["carbon.measurePlanned"][m] * f(m) for m in self.w.labels["measure"])

    @equation("1", per="year")
    def measureShareLeft(self, t):
        saved = self.planned(lambda m: self.i["carbon.measureSaving"][m])
        counted = self.sum_sites(lambda s: self.w.transition.retrofitSaving(s, t))
        return max(0, 1 - counted / saved) if saved > 0 else 0

    @equation("CNY", per="year")
    def neutralityCost(self, t):
        measures = 0
        if t > self.base:
            measures = self.measureShareLeft(t) * self.planned(self.measureYearlyCost)
        certificates = self.requiredContracted(t) * self.i["carbon.certificatePrice"]
        return certificates + self.residual(t) * self.i["carbon.creditPrice"] + measures


class Business(Domain):
    """### Size of the business (`business`)"""

    name = "business"

    @equation("1", per="year")
    def loadIndex(self, t):
        it = self.w.energy.itEnergy
        return self.sum_sites(lambda s: it(s, t)) / self.sum_sites(lambda s: it(s, self.base))

    @equation("CNY", per="year")
    def revenuePath(self, t):
        return self.i["business.revenue"] * self.loadIndex(t)

    @equation("1", per="year")
    def discountFactor(self, t):
        return (1 + self.i["finance.discountRate"]) ** (self.base - t)

    @equation("CNY", per="year")
    def energyEffectPresentValue(self, t):
        effect = self.w.energy.effect
        return sum(effect(y) * self.discountFactor(y) for y in self.years(until=t) if y > self.base)
