"""METHOD.md, chapter "Equations": transition. Names are the chapter's."""

from worksheet import Domain, equation


class Market(Domain):
    """### Transition risks and opportunities (`transition`): electricity price, carbon price, own generation."""

    FAR = 2050  # calendar.farYear

    @equation("CNY", per="site year")
    def sitePriceEffect(self, s, t):
        energy = self.w.energy
        rise = energy.price(s, t) - self.i["energy.tariff"][s]
        return self.i["energy.costShare"][s] * energy.bought(s, t) * rise

    @equation("CNY", per="site year", data_centres=True)
    def siteWarmingEffect(self, s, t):
        energy = self.w.energy
        more = energy.overhead(s, t) - energy.attainedOverhead(s, t)
        used = self.i["energy.costShare"][s] * energy.itEnergy(s, t)
        return used * more * self.i["energy.tariff"][s]

    @equation("CNY", per="site year")
    def sitePremiumEffect(self, s, t):
        i, energy = self.i, self.w.energy
        covered_then = i["site.own"][s] * i["energy.contractedShare"][self.base] * energy.bought(s, t)
        then = i["energy.costShare"][s] * covered_then * i["energy.greenPremium"]
        return energy.premiumCost(s, t) - then

    @equation("CNY", per="site year")
    def siteMarketEffect(self, s, t):
        bill = self.sitePriceEffect(s, t) + self.sitePremiumEffect(s, t)
        return bill + self.siteWarmingEffect(s, t)

    @equation("CNY", per="year")
    def priceEffect(self, t):
        return self.sum_sites(lambda s: self.sitePriceEffect(s, t))

    @equation("CNY", per="year")
    def warmingEffect(self, t):
        return self.sum_sites(lambda s: self.siteWarmingEffect(s, t))

    @equation("CNY", per="year")
    def premiumEffect(self, t):
        return self.sum_sites(lambda s: self.sitePremiumEffect(s, t))

    @equation("CNY", per="year")
    def marketEffect(self, t):
        return self.sum_sites(lambda s: self.siteMarketEffect(s, t))

    @equation("CNY", per="year")
    def carbonPriceEffect(self, t):
        price = self.w.scenario.carbonPrice
        allowances = self.sum_sites(lambda s: self.w.energy.etsCost(s, t))
        return allowances + self.w.carbon.scope1(t) * max(0, price(t) - price(self.base))

    @equation("CNY", per="year")
    def carbonMarketBenefit(self, t):
        i, energy = self.i, self.w.energy

        def surplus(s):
            benchmark, emitted = i["energy.etsBenchmark"][s], energy.etsEmissions(s, t)
            listed = i["energy.etsListed"][s] and emitted >= i["energy.etsThreshold"][s]
            if not listed or benchmark <= 0:
                return 0
            free = i["energy.etsFreeShare"][s] * benchmark * energy.itEnergy(s, t)
            return i["energy.costShare"][s] * i["energy.etsPrice"][s] * max(0, free - emitted)

        return self.sum_sites(surplus)

    @equation("CNY", per="year")
    def lowEmissionEnergyBenefit(self, t):
        i, energy = self.i, self.w.energy
        cost = i["transition.solarCost"] * i["scenario.exchangeRate"]

        def saved(s):
            generated, used = i["energy.onSiteGeneration"][s], energy.electricity(s, t)
            more = min(generated[t], used) - min(generated[self.base], used)
            return i["energy.costShare"][s] * more * (energy.price(s, t) - cost)

        return self.sum_sites(saved)


class Efficiency(Market):
    """### Transition risks and opportunities (`transition`): rules on efficiency, retrofits, awards."""

    def towards_2030(self, t):
        """min(1, (calendar.year - calendar.baseYear) / (calendar.nearYear - calendar.baseYear))"""
        return min(1, (t - self.base) / (self.near - self.base))

    def yearly_part(self, f, t):
        """What f gains over the stage the year t is in, in equal yearly parts; nothing in other years."""
        for start, end in ((self.base, self.near), (self.near, self.FAR)):
            if start < t <= end:
                return max(0, f(end) - f(start)) / (end - start)
        return 0

    @equation("1", per="site year", data_centres=True)
    def cappedOverhead(self, s, t):
        now = self.w.energy.baseOverhead(s)
        lowest = max(self.i["transition.efficiencyCap"][s] - 1, self.i["cooling.overheadFloor"][s])
        return now - max(0, now - lowest) * self.towards_2030(t)

    @equation("1", per="site year", data_centres=True)
    def retrofitOverhead(self, s, t):
        plan = self.w.energy.attainedOverhead(s, t)
        return min(plan, self.cappedOverhead(s, t)) if self.i["site.own"][s] else plan

    @equation("MWh", per="site year", data_centres=True)
    def retrofitSaving(self, s, t):
        energy = self.w.energy
        if not self.i["site.own"][s]:
            return 0
        fall = max(0, energy.baseOverhead(s) - self.retrofitOverhead(s, t))
        return energy.itEnergy(s, t) * energy.warmingFactor(s, t) * fall

    @equation("CNY", per="year")
    def retrofitCapital(self, t):
        capex = self.i["transition.retrofitCapex"] * self.i["scenario.exchangeRate"]
        return self.sum_sites(lambda s: self.retrofitSaving(s, t)) * capex

    @equation("CNY", per="site year", data_centres=True)
    def surchargeLeft(self, s, t):
        i, energy = self.i, self.w.energy
        limit = i["energy.surchargeLimit"][s]
        pue = 1 + energy.warmingFactor(s, t) * self.retrofitOverhead(s, t)
        if t < i["energy.surchargeFrom"][s] or pue <= limit:
            return 0
        rate = i["energy.surchargeRateBeyond" if pue > 2 * limit else "energy.surchargeRate"][s]
        return i["energy.costShare"][s] * energy.itEnergy(s, t) * (pue - limit) * rate

    @equation("CNY", per="year")
    def efficiencyEffect(self, t):
        saved = self.sum_sites(lambda s: self.retrofitSaving(s, t) * self.w.energy.price(s, t))
        left = self.sum_sites(lambda s: self.surchargeLeft(s, t))
        return self.retrofitCapital(t) * self.w.carbon.annuity() - saved + left

    @equation("CNY", per="year")
    def retrofitSpending(self, t):
        return self.yearly_part(self.retrofitCapital, t)

    @equation("1", per="year")
    def retrofitSpendingShare(self, t):
        revenue = self.w.business.revenuePath(t)
        return self.retrofitSpending(t) / revenue if revenue > 0 else 0

    @equation("CNY", per="year")
    def technologyEffect(self, t):
        return self.retrofitSpending(t) * self.i["transition.unrecoveredShare"]

    @equation("CNY", per="year")
    def lagEffect(self, t):
        i, energy, peers = self.i, self.w.energy, self.i["transition.peerPue"]

        def dearer(s):
            if not i["site.dataCentre"][s]:
                return 0
            more = energy.itEnergy(s, t) * max(0, energy.pue(s, t) - peers)
            return i["energy.costShare"][s] * more * energy.price(s, t)

        return self.sum_sites(dearer) * self.towards_2030(t)

    @equation("CNY", per="site year", data_centres=True)
    def siteAward(self, s, t):
        i = self.i
        if self.w.energy.electricity(s, t) < i["transition.retrofitAwardThreshold"][s]:
            return 0
        coal = i["transition.coalEquivalent"] * self.retrofitSaving(s, t)
        return min(i["transition.retrofitAwardCap"][s], i["transition.retrofitAward"][s] * coal)

    @equation("CNY", per="year")
    def totalAward(self, t):
        return self.sum_sites(lambda s: self.siteAward(s, t))

    @equation("CNY", per="year")
    def subsidyBenefit(self, t):
        return self.yearly_part(self.totalAward, t)


class Transition(Efficiency):
    """### Transition risks and opportunities (`transition`): customers, storage, green finance."""

    name = "transition"

    @equation("1", per="year")
    def uncoveredShare(self, t):
        energy = self.w.energy
        bought = self.sum_sites(lambda s: energy.bought(s, t))
        covered = self.sum_sites(lambda s: energy.contracted(s, t))
        return 1 - covered / bought if bought > 0 else 0

    @equation("CNY", per="year")
    def revenueAtRisk(self, t):
        asked = self.w.business.revenuePath(t) * self.i["transition.preferenceShare"]
        return asked * self.uncoveredShare(t) * self.towards_2030(t)

    @equation("CNY", per="year")
    def preferenceEffect(self, t):
        return self.revenueAtRisk(t) * self.i["transition.preferenceLoss"]

    @equation("MWh", per="site year")
    def storageInPlace(self, s, t):
        stands = t >= self.i["transition.storageFrom"][s]
        return self.i["transition.storageEnergy"][s] if stands else 0

    @equation("CNY", per="year")
    def storageCapital(self, t):
        size = self.sum_sites(lambda s: self.storageInPlace(s, t))
        return size * self.i["transition.storageCapex"]

    @equation("CNY", per="year")
    def demandResponseBenefit(self, t):
        i, half = self.i, self.i["transition.storageSpread"] / 2
        moved = self.sum_sites(
            lambda s: i["energy.costShare"][s] * self.storageInPlace(s, t) * self.w.energy.price(s, t)
        )
        margin = i["transition.storageEfficiency"] * (1 + half) - (1 - half)
        cost = self.storageCapital(t) * self.w.carbon.annuity()
        return moved * i["transition.storageCycles"] * margin - cost

    @equation("CNY", per="year")
    def financeBenefit(self, t):
        rate, life = self.i["transition.retrofitRate"], self.i["transition.retrofitLife"]
        interest = self.w.carbon.annuity() * life - 1  # on one yuan, over the whole life
        balance = interest / (rate * life)  # on average over the life
        capital = self.retrofitCapital(t) + self.storageCapital(t)
        return capital * balance * self.i["transition.financeAdvantage"]
