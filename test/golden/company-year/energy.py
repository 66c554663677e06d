"""METHOD.md, chapter "Equations": climate, cooling, energy, coverage and water. Names are the chapter's."""

import math

from worksheet import Domain, equation, log_mean, trajectory


class Climate(Domain):
    """### Warming at the sites (`climate`)"""

    name = "climate"

    @equation("K", per="site year")
    def stationShift(self, s, t):
        i = self.i
        return i["climate.warmingRatio"][s] * (
            i["climate.globalWarming"][t] - i["climate.eraWarming"][s]
        )

    @equation("K", per="site year")
    def localWarming(self, s, t):
        warming = self.i["climate.globalWarming"]
        return self.i["climate.warmingRatio"][s] * (warming[t] - warming[self.base])


class Cooling(Domain):
    """### Overhead and water use by climate (`cooling`). The curves are in cooling.py."""

    name = "cooling"

    @equation("1", per="site year", data_centres=True)
    def modelOverhead(self, s, t):
        return self.i["cooling.curves"][s].read(self.w.climate.stationShift(s, t), 0)

    @equation("L/kWh", per="site year", data_centres=True)
    def modelWater(self, s, t):
        return self.i["cooling.curves"][s].read(self.w.climate.stationShift(s, t), 1)

    @equation("1", per="site", data_centres=True)
    def kappa(self, s):
        return self.w.energy.baseOverhead(s) / self.modelOverhead(s, self.base)


class Load(Domain):
    """### Load, electricity and its cost (`energy`), as far as electricity."""

    @equation("MWh", per="site")
    def officeElectricity(self, s):
        return self.i["energy.officeEmployees"][s] * self.i["energy.officeElectricityPerEmployee"]

    @equation("MWh")
    def dataCentrePurchases(self):
        offices = self.sum_sites(lambda s: self.i["site.own"][s] * self.officeElectricity(s))
        return max(0, self.i["energy.purchasedElectricity"] - offices)

    @equation("MWh", per="site", data_centres=True)
    def baseElectricity(self, s):
        share = self.i["energy.siteShare"]
        own = self.dataCentrePurchases() * share[s] / self.sum_sites(lambda x: share[x])
        return own + self.i["energy.leasedElectricity"][s] + self.i["energy.plannedElectricity"][s]

    @equation("1", per="site", data_centres=True)
    def baseOverhead(self, s):
        plan = trajectory(self.i["energy.puePlan"][s], self.base)
        return plan * self.i["energy.overheadScale"][s]

    @equation("MWh", per="site", data_centres=True)
    def baseItEnergy(self, s):
        return self.baseElectricity(s) / (1 + self.baseOverhead(s))

    @equation("1", per="year")
    def growth(self, t):
        return self.i["energy.loadIndex"][t] / self.i["energy.loadIndex"][self.base]

    @equation("MWh", per="site year", data_centres=True)
    def itEnergy(self, s, t):
        if t < self.i["energy.startYear"][s]:
            return 0
        growth = self.growth(t)
        if not self.i["site.grows"][s] > 0:
            growth = min(growth, self.i["energy.growthCap"][s])
        return self.baseItEnergy(s) * growth

    @equation("1", per="site year", data_centres=True)
    def plannedOverhead(self, s, t):
        plan = self.i["energy.puePlan"][s]
        floor = min(self.i["cooling.overheadFloor"][s], trajectory(plan, self.base))
        return self.i["energy.overheadScale"][s] * max(floor, trajectory(plan, t))

    @equation("1", per="site year", data_centres=True)
    def attainedOverhead(self, s, t):
        fall = self.plannedOverhead(s, t) / self.baseOverhead(s)
        return self.baseOverhead(s) * fall ** self.i["energy.attainment"]

    @equation("1", per="site year", data_centres=True)
    def warmingFactor(self, s, t):
        model = self.w.cooling.modelOverhead
        return model(s, t) / model(s, self.base)

    @equation("1", per="site year", data_centres=True)
    def overhead(self, s, t):
        return self.warmingFactor(s, t) * self.attainedOverhead(s, t)

    @equation("1", per="site year", data_centres=True)
    def pue(self, s, t):
        return 1 + self.overhead(s, t)

    @equation("MWh", per="site year")
    def electricity(self, s, t):
        return self.itEnergy(s, t) * (1 + self.overhead(s, t)) + self.officeElectricity(s)

    @equation("MWh", per="site year")
    def bought(self, s, t):
        return max(0, self.electricity(s, t) - self.i["energy.onSiteGeneration"][s][t])

    @equation("MWh", per="year")
    def totalElectricity(self, t):
        return self.sum_sites(lambda s: self.electricity(s, t))

    @equation("MWh", per="year")
    def ownElectricity(self, t):
        return self.sum_sites(lambda s: self.i["site.own"][s] * self.electricity(s, t))

    @equation("1", per="year")
    def averagePue(self, t):
        facility = self.sum_sites(lambda s: self.itEnergy(s, t) * (1 + self.overhead(s, t)))
        return facility / self.sum_sites(lambda s: self.itEnergy(s, t))

    @equation("MWh", per="site year")
    def contracted(self, s, t):
        return self.i["site.own"][s] * self.i["energy.contractedShare"][t] * self.bought(s, t)


class Cost(Load):
    """### Load, electricity and its cost (`energy`), the cost."""

    def priced(self, s, t, index):
        """energy.price and energy.priceCurrentPolicies, which differ in the index only."""
        i, tariff = self.i, self.i["energy.tariff"][s]
        if not i["site.inRegion"][s] > 0:
            return tariff * i["energy.tariffDrift"][s] if t > self.base else tariff
        if not i["scenario.tariffAdditive"] > 0:
            return tariff * index
        level = i["scenario.electricityPriceCurrentPolicies"][self.base] * 3.6
        money = i["scenario.dollarDeflator"] * i["scenario.exchangeRate"]
        return tariff + (index - 1) * level * money

    @equation("CNY/MWh", per="site year")
    def price(self, s, t):
        return self.priced(s, t, self.w.scenario.priceIndex(t))

    @equation("CNY/MWh", per="site year")
    def priceCurrentPolicies(self, s, t):
        return self.priced(s, t, self.w.scenario.priceIndexCurrentPolicies(t))

    @equation("CNY", per="site year", data_centres=True)
    def itCost(self, s, t):
        facility = self.itEnergy(s, t) * (1 + self.overhead(s, t))
        return self.i["energy.costShare"][s] * facility * self.price(s, t)

    @equation("CNY", per="site year")
    def officeCost(self, s, t):
        return self.i["energy.costShare"][s] * self.officeElectricity(s) * self.price(s, t)

    @equation("CNY", per="site year")
    def premiumCost(self, s, t):
        return self.i["energy.costShare"][s] * self.contracted(s, t) * self.i["energy.greenPremium"]

    @equation("CNY", per="site year")
    def onSiteSavings(self, s, t):
        used = min(self.i["energy.onSiteGeneration"][s][t], self.electricity(s, t))
        return self.i["energy.costShare"][s] * used * self.price(s, t)

    @equation("CNY", per="site year", data_centres=True)
    def efficiencySurcharge(self, s, t):
        i, pue = self.i, 1 + self.overhead(s, t)
        limit = i["energy.surchargeLimit"][s]
        if not (t >= i["energy.surchargeFrom"][s] and pue > limit):
            return 0
        rate = i["energy.surchargeRateBeyond" if pue > 2 * limit else "energy.surchargeRate"][s]
        return i["energy.costShare"][s] * self.bought(s, t) * (pue - limit) / pue * rate

    @equation("tCO2e", per="site year")
    def etsEmissions(self, s, t):
        return self.electricity(s, t) * self.w.carbon.locationFactor(s, t)

    @equation("CNY", per="site year")
    def etsCost(self, s, t):
        i, emissions = self.i, self.etsEmissions(s, t)
        if not (i["energy.etsListed"][s] > 0 and emissions >= i["energy.etsThreshold"][s]):
            return 0
        if i["energy.etsBenchmark"][s] > 0:
            free = i["energy.etsFreeShare"][s] * i["energy.etsBenchmark"][s] * self.itEnergy(s, t)
            bought = max(0, emissions - free)
        else:
            bought = i["energy.etsBoughtShare"][s] * emissions
        return i["energy.costShare"][s] * i["energy.etsPrice"][s] * bought

    @equation("CNY", per="site year")
    def siteCost(self, s, t):
        added = self.premiumCost(s, t) + self.efficiencySurcharge(s, t) + self.etsCost(s, t)
        return self.itCost(s, t) + self.officeCost(s, t) + added - self.onSiteSavings(s, t)

    @equation("CNY", per="year")
    def cost(self, t):
        return self.sum_sites(lambda s: self.siteCost(s, t))

    @equation("CNY", per="year")
    def costChange(self, t):
        return self.cost(t) - self.cost(self.base)

    @equation("CNY", per="year")
    def costWithoutClimate(self, t):
        i = self.i

        def of_site(s):
            used = self.itEnergy(s, t) * (1 + self.attainedOverhead(s, t)) + self.officeElectricity(s)
            on_site = min(i["energy.onSiteGeneration"][s][t], self.electricity(s, t))
            premium = self.contracted(s, t) * i["energy.greenPremium"]
            tariff = i["energy.tariff"][s]
            return i["energy.costShare"][s] * (used * tariff + premium - on_site * tariff)

        return self.sum_sites(of_site)

    @equation("CNY", per="year")
    def effect(self, t):
        return self.cost(t) - self.costWithoutClimate(t)

    @equation("CNY", per="year")
    def effectVsCurrentPolicies(self, t):
        return self.sum_sites(
            lambda s: self.i["energy.costShare"][s]
            * self.bought(s, t)
            * (self.price(s, t) - self.priceCurrentPolicies(s, t))
        )

    @equation("CNY", per="year")
    def internalCarbonCost(self, t):
        carbon = self.w.carbon
        return (carbon.scope1(t) + carbon.scope2Location(t)) * self.w.scenario.carbonPrice(t)


class Energy(Cost):
    """### Load, electricity and its cost (`energy`), the bars of the change in cost."""

    name = "energy"

    @equation("CNY", per="site year", data_centres=True)
    def itCostBefore(self, s, t):
        return self.itCost(s, self.stage_start(t))

    @equation("CNY", per="site year", data_centres=True)
    def changeWeight(self, s, t):
        now, before = self.itCost(s, t), self.itCostBefore(s, t)
        return log_mean(now, before) if now > 0 and before > 0 else 0

    def divisia(self, factor, t):
        """Sum over sites of the weight times the logarithm of a factor's change within the stage."""

        def of_site(s):
            weight = self.changeWeight(s, t)
            if not weight > 0:
                return 0
            return weight * math.log(factor(s, t) / factor(s, self.stage_start(t)))

        return self.sum_sites(of_site)

    def stage_change(self, term, t):
        """Sum over sites of a term's change within the stage."""
        return self.sum_sites(lambda s: term(s, t) - term(s, self.stage_start(t)))

    @equation("CNY", per="year")
    def volumeEffect(self, t):
        return self.divisia(self.itEnergy, t)

    @equation("CNY", per="year")
    def planEffect(self, t):
        return self.divisia(lambda s, y: 1 + self.attainedOverhead(s, y), t)

    @equation("1", per="site year", data_centres=True)
    def climateFactor(self, s, t):
        return (1 + self.overhead(s, t)) / (1 + self.attainedOverhead(s, t))

    @equation("CNY", per="year")
    def warmingEffect(self, t):
        return self.divisia(self.climateFactor, t)

    @equation("CNY", per="year")
    def priceEffect(self, t):
        return self.divisia(self.price, t) + self.stage_change(self.officeCost, t)

    @equation("CNY", per="year")
    def openedEffect(self, t):
        return self.sum_sites(
            lambda s: 0 if self.changeWeight(s, t) > 0 else self.itCost(s, t) - self.itCostBefore(s, t)
        )

    @equation("CNY", per="year")
    def premiumEffect(self, t):
        return self.stage_change(self.premiumCost, t)

    @equation("CNY", per="year")
    def surchargeEffect(self, t):
        return self.stage_change(self.efficiencySurcharge, t)

    @equation("CNY", per="year")
    def etsEffect(self, t):
        return self.stage_change(self.etsCost, t)

    @equation("CNY", per="year")
    def onSiteEffect(self, t):
        return 0 - self.stage_change(self.onSiteSavings, t)

    @equation("CNY", per="year")
    def stageChange(self, t):
        return self.cost(t) - self.cost(self.stage_start(t))


class Coverage(Domain):
    """### Coverage (`coverage`)"""

    name = "coverage"

    @equation("1")
    def electricity(self):
        leased = self.i["carbon.category8Disclosed"] / self.i["carbon.nationalFactor"]
        disclosed = self.i["energy.purchasedElectricity"] + leased
        return self.sum_sites(lambda s: self.w.energy.electricity(s, self.base)) / disclosed

    @equation("1")
    def ownElectricity(self):
        leased = self.i["carbon.category8Disclosed"] / self.i["carbon.nationalFactor"]
        disclosed = self.i["energy.purchasedElectricity"] + leased
        own = self.sum_sites(lambda s: self.i["site.own"][s] * self.w.energy.electricity(s, self.base))
        return own / disclosed


class Water(Domain):
    """### Water (`water`)"""

    name = "water"

    @equation("1", per="site", data_centres=True)
    def kappa(self, s):
        if not self.i["water.calibrated"][s] > 0:
            return 1
        return self.i["water.baseWue"][s] / self.w.cooling.modelWater(s, self.base)

    @equation("L/kWh", per="site year", data_centres=True)
    def wue(self, s, t):
        return self.kappa(s) * self.w.cooling.modelWater(s, t)

    @equation("m3", per="site year", data_centres=True)
    def withdrawal(self, s, t):
        return self.w.energy.itEnergy(s, t) * self.wue(s, t)

    @equation("CNY", per="site year", data_centres=True)
    def siteCost(self, s, t):
        return self.withdrawal(s, t) * self.i["water.price"][s]

    @equation("m3", per="year")
    def totalWithdrawal(self, t):
        return self.sum_sites(lambda s: self.withdrawal(s, t))

    @equation("CNY", per="year")
    def cost(self, t):
        return self.sum_sites(lambda s: self.i["energy.costShare"][s] * self.siteCost(s, t))
