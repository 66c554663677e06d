"""METHOD.md, chapters "How inputs get their values" and "Inputs": what each equation starts from.

Only central values: the run is deterministic. Each input is worked by the row of the table of inputs
that names it, from the files that row names.
"""

import json
import re
from pathlib import Path

from cooling import Climate, Curves, Plant
from physical import give_physical
from worksheet import LAST_YEAR, series

ROOT = Path(__file__).resolve().parents[3]
LIBRARY = ROOT / "scenarios"


def read(path):
    return json.loads((LIBRARY / path).read_text(encoding="utf-8"))


def read_company(company_id):
    path = ROOT / "models" / "companies" / f"{company_id}.json"
    return json.loads(path.read_text(encoding="utf-8"))


def by_id(entries, wanted):
    return next(entry for entry in entries if entry["id"] == wanted)


# --- From a given value to the model's unit ----------------------------------------------------

SCALE = {"kgce": ("tce", 0.001), "kWh": ("MWh", 0.001), "GWh": ("MWh", 1000), "MJ": ("GJ", 0.001)}


class Money:
    """Consumer price levels: money of a year becomes money of the base year."""

    def __init__(self, base_year):
        self.base_year = base_year
        self.deflators = read("money/deflators.json")

    def level(self, currency, year):
        if currency == "USD":
            return self.deflators["usConsumerPrices"][str(year)]["value"]
        level = 1
        for y, change in self.deflators["chinaConsumerPriceChange"].items():
            if int(y) <= year:
                level *= 1 + change["value"]
        return level

    def to_model(self, value, unit):
        """The value in the model's unit: MWh and GJ for kWh, GWh and MJ; money of the base year."""
        for place, part in enumerate(unit.split("/")):
            factor = SCALE.get(part, (part, 1))[1]
            money = re.fullmatch(r"(CNY|USD)(\d{4})", part)
            if money:
                currency, year = money[1], int(money[2])
                factor = self.level(currency, self.base_year) / self.level(currency, year)
            value = value * factor if place == 0 else value / factor
        return value


# --- Layers ------------------------------------------------------------------------------------


class Inputs:
    """All inputs of one company under one pairing, by name; then by label and year where they have them."""

    def __init__(self, company, pairing_id):
        self.company = company
        self.base_year = self.company["baseYear"]
        self.money = Money(self.base_year)
        self.pairing = by_id(read("pairings.json")["pairings"], pairing_id)
        self.site_entries = {s["id"]: s for s in self.company["sites"] if s["modelled"]}
        self.sites = list(self.site_entries)
        self.fuels = self.company["fuels"]
        self.values = {}
        self.defaults()
        self.kinds_of_site()
        self.climate_and_cooling()
        self.regions()
        self.scenario()
        self.emission_factors()
        self.scope3_and_measures()
        self.profile()
        give_physical(self)
        self.company_inputs()

    def years(self):
        return range(self.base_year, LAST_YEAR + 1)

    def number(self, entry):
        return self.money.to_model(entry["value"], entry["unit"])

    def for_sites(self, name, value):
        """value: one for all sites, or a function of the site's entry."""
        give = value if callable(value) else lambda site: value
        self.values[name] = {s: give(entry) for s, entry in self.site_entries.items()}

    def by_year(self, entry):
        points = {int(y): self.money.to_model(v, entry["unit"]) for y, v in entry["points"].items()}
        return {t: series(points, entry["between"], t) for t in self.years()}

    def defaults(self):
        """Layer default: scenarios/defaults.json, zeros for what a company need not have."""
        given = {
            name: self.number(entry)
            for name, entry in read("defaults.json")["inputs"].items()
            if "value" in entry and not name.startswith("physical.")
        }
        for name in ("energy.growthCap", "energy.overheadScale", "energy.etsListed", "energy.etsBoughtShare"):
            self.for_sites(name, given.pop(name))
        for name in ("efficiencyCap", "retrofitAward", "retrofitAwardCap", "retrofitAwardThreshold"):
            self.for_sites(f"transition.{name}", given.pop(f"transition.{name}"))
        self.for_sites("transition.storageEnergy", 0)
        self.for_sites("transition.storageFrom", 2200)
        self.pass_through = given.pop("energy.costPassThrough")
        self.drift = {name: given.pop(name) for name in ("energy.tariffDrift", "scenario.gridDrift")}
        self.values.update(given)
        for name in ("energy.siteShare", "energy.leasedElectricity", "energy.plannedElectricity"):
            self.for_sites(name, 0)
        self.for_sites("energy.officeEmployees", 0)
        self.for_sites("energy.onSiteGeneration", lambda site: {t: 0 for t in self.years()})
        for name in ("carbon.refrigerants", "carbon.otherDirect", "carbon.purchasedHeat"):
            self.values[name] = 0
        self.values["carbon.category8Disclosed"] = 0
        self.values["carbon.credits"] = {t: 0 for t in self.years()}
        for name in ("carbon.fuelEnergy", "carbon.fuelMass", "carbon.fuelVolume"):
            self.values[name] = {fuel: 0 for fuel in self.fuels}
        growth = read("energy/growth.json")["loadIndex"]
        self.values["energy.loadIndex"] = self.by_year(growth)

    def kinds_of_site(self):
        """Inputs, "Kinds of site"; and what the tenure sets for load and cost."""
        leased = ("leased", "open-pool")
        self.for_sites("site.dataCentre", lambda site: int(site["tenure"] != "office"))
        self.for_sites("site.own", lambda site: int(site["tenure"] not in leased))
        self.for_sites("site.grows", lambda site: int(site["tenure"] in (*leased, "planned")))
        self.for_sites(
            "energy.costShare", lambda site: self.pass_through if site["tenure"] in leased else 1
        )
        self.for_sites(
            "energy.startYear", lambda site: site["start"]["value"] if "start" in site else 1900
        )

    def climate_and_cooling(self):
        """Climate of a site; PUE plan and base-year overhead; WUE; floor of the technology."""
        areas = read("climate/site-factors.json")["areas"]
        stations = read("climate/stations.json")["stations"]
        parameters = read("cooling/parameters.json")
        floors = parameters["floors"]
        self.for_sites(
            "climate.warmingRatio", lambda site: areas[site["climateArea"]]["warmingRatio"]["value"]
        )
        self.for_sites(
            "climate.eraWarming", lambda site: by_id(stations, site["station"])["eraWarming"]["value"]
        )
        self.climates, curves, plans, floor, wue = {}, {}, {}, {}, {}
        for s, site in self.site_entries.items():
            if not self.values["site.dataCentre"][s]:
                continue
            station, technology = site["station"], site["technology"]["value"]
            if station not in self.climates:
                columns = read(f"climate/histograms/{station}.json")["columns"]
                pressure = by_id(stations, station)["pressure"]
                self.climates[station] = Climate(columns, pressure)
            plant = Plant(parameters, technology, site["quality"]["value"])
            curves[s] = Curves(plant, self.climates[station])
            lowest = floors["byTechnology"].get(technology, floors["absolute"])
            floor[s] = lowest["value"] - 1
            # A year with both a figure and a target has the figure.
            given = {**site["pue"].get("targets", {}), **site["pue"]["history"]}
            plans[s] = {int(y): entry["value"] - 1 for y, entry in given.items()}
            base = site.get("wue", {}).get("history", {}).get(str(self.base_year))
            wue[s] = base["value"] if base else None
        self.values["cooling.curves"] = curves
        self.values["cooling.overheadFloor"] = floor
        self.values["energy.puePlan"] = plans
        self.values["water.calibrated"] = {s: int(wue[s] is not None) for s in wue}
        self.values["water.baseWue"] = wue

    def regions(self):
        """Layer region: tariff, water price, local surcharge and local carbon market of a site's place."""
        regions = read("regions.json")["regions"]
        place = {s: by_id(regions, site["region"]) for s, site in self.site_entries.items()}
        tariffs = read("energy/tariffs.json")["allIn"]
        water = read("water/prices.json")["prices"]
        surcharges = read("regulation/efficiency.json")["surcharges"]
        pilots = read("carbon/pilots.json")["pilots"]
        v = self.values
        self.for_sites("site.inRegion", lambda site: int(place[site["id"]]["ngfs"] == "inside"))
        self.for_sites("energy.tariff", lambda site: self.number(tariffs[place[site["id"]]["tariff"]]))
        self.for_sites("water.price", lambda site: self.number(water[place[site["id"]]["waterPrice"]]))
        for name, value in self.drift.items():
            self.for_sites(name, lambda site, x=value: 1 if v["site.inRegion"][site["id"]] else x)
        rest = {"surchargeLimit": 10, "surchargeRate": 0, "surchargeRateBeyond": 0, "surchargeFrom": 2200}
        fields = dict(zip(rest, ("limit", "rate", "rateBeyond", "since"), strict=True))
        for name, none in rest.items():
            v[f"energy.{name}"] = {
                s: self.number(surcharges[r["efficiencyRule"]][fields[name]]) if r["efficiencyRule"] else none
                for s, r in place.items()
            }
        awards = {
            "transition.retrofitAward": "retrofitAward",
            "transition.retrofitAwardCap": "retrofitAwardCap",
            "transition.retrofitAwardThreshold": "retrofitThreshold",
        }
        for s, r in place.items():
            for name, field in awards.items():
                if r["efficiencyRule"]:
                    v[name][s] = self.number(surcharges[r["efficiencyRule"]][field])
        for name in ("etsThreshold", "etsBenchmark", "etsFreeShare", "etsPrice"):
            self.for_sites(f"energy.{name}", 0)
        for s, r in place.items():
            if not r["pilot"]:
                continue
            pilot = pilots[r["pilot"]]
            rule = max((x for x in pilot["rules"] if x["year"] <= 2030), key=lambda x: x["year"])
            v["energy.etsPrice"][s] = self.number(pilot["price"])
            for name in ("threshold", "benchmark", "freeShare", "boughtShare"):
                if name in rule:
                    v[f"energy.ets{name[0].upper()}{name[1:]}"][s] = self.number(rule[name])

    def scenario(self):
        """Layer scenario: warming, electricity price, carbon price, grid intensity, model spread."""
        warming = read("ipcc/global-warming.json")
        path = {}
        for name in (warming["join"]["historical"], self.pairing["hazardsFrom"]):
            entry = warming["scenarios"][name]
            path.update(zip(entry["years"], entry["mean"], strict=True))
        v, years = self.values, self.years()
        v["climate.globalWarming"] = {t: series(path, "linear", t) for t in years}
        catalogue = read("ngfs/catalogue.json")
        database = read("ngfs/asia-r5-phase5.json")

        def row(scenario, variable):
            name = by_id(catalogue["scenarios"], scenario)["iamc"]
            found = [
                r
                for r in database["rows"]
                if (r["model"], r["scenario"], r["variable"]) == (catalogue["defaultModel"], name, variable)
            ]
            points = dict(zip(database["years"], found[0]["values"], strict=True))
            return {t: series(points, "linear", t) for t in years}

        transition = self.pairing["transition"]
        price = "Price|Final Energy|Industry|Electricity"
        v["scenario.electricityPrice"] = row(transition, price)
        v["scenario.electricityPriceCurrentPolicies"] = row("current-policies", price)
        v["scenario.carbonPriceLevel"] = row(transition, "Price|Carbon")
        intensity = read("ngfs/derived.json")["gridIntensity"]
        v["scenario.gridIntensity"] = self.by_year(intensity[transition])
        v["scenario.gridIntensityCurrentPolicies"] = self.by_year(intensity["current-policies"])
        spread = read("ngfs/spread.json")
        v["scenario.electricityPriceSpread"] = self.by_year(spread["electricityPrice"][transition])
        v["scenario.carbonPriceSpread"] = self.by_year(spread["carbonPrice"][transition])
        v["scenario.gridTrendObserved"] = v["scenario.tariffAdditive"] = 0
        v["scenario.gridTrend"] = read("grids/trend.json")["observed"]["value"]
        v["scenario.floorAtObserved"] = int(transition == "current-policies")
        base = str(self.base_year)
        market = read("carbon/markets.json")["national"]["average"]
        v["scenario.observedCarbonPrice"] = self.number(market[base])
        prices = self.money.deflators["usConsumerPrices"]
        v["scenario.dollarDeflator"] = prices[base]["value"] / prices["2010"]["value"]
        v["scenario.exchangeRate"] = read("money/exchange.json")["cnyPerUsd"][base]["value"]

    def emission_factors(self):
        """Grid factors of the company's basis and year; fuel factors of its set."""
        factors, basis = read("grids/factors.json"), self.company["gridFactors"]
        year, v = str(basis["year"]), self.values
        if basis["basis"] != "national":
            raise ValueError("only the national basis is worked here")
        v["carbon.nationalFactor"] = factors["national"]["average"][year]["value"]
        v["carbon.residualFactor"] = factors["national"]["withoutTradedNonFossil"][year]["value"]
        v["carbon.fossilFactor"] = factors["national"]["fossil"][year]["value"]
        self.for_sites("carbon.gridFactor", v["carbon.nationalFactor"])
        fuels = read("carbon/fuels.json")
        given = fuels["sets"][self.company["fuelFactors"]["set"]]["fuels"]
        for name in ("carbonContent", "oxidation"):
            v[f"carbon.{name}"] = {fuel: given[fuel][name]["value"] for fuel in self.fuels}
        heat = {fuel: given[fuel]["netCalorificValue"] for fuel in self.fuels}
        for name, den in (("netCalorificValue", "t"), ("calorificValueByVolume", "m3")):
            v[f"carbon.{name}"] = {
                fuel: self.number(x) if x["unit"].endswith(f"/{den}") else 0 for fuel, x in heat.items()
            }
        v["carbon.carbonToCarbonDioxide"] = fuels["carbonToCarbonDioxide"]["value"]
        v["carbon.heatFactor"] = fuels["heatFactor"]["value"]
        v["transition.coalEquivalent"] = self.number(fuels["coalEquivalents"]["electricity"])

    def disclosed(self, metric, part=None):
        """The group's figure of a metric in the base year."""
        for row in self.company["disclosed"]:
            if row["metric"] == metric and row.get("part") == part and "site" not in row:
                return row["years"].get(str(self.base_year))
        return None

    def scope3_and_measures(self):
        """Scope 3 by part, the total where it has none, category 3 at 0 where nothing is disclosed;
        measures that save electricity."""
        v = self.values
        rows = [r for r in self.company["disclosed"] if r["metric"] == "carbon.scope3"]
        parts = [r["part"] for r in rows if "part" in r]
        self.scope3 = parts or (["total"] if rows else ["3"])
        leased = any(not v["site.own"][s] for s in self.sites)
        figures = {x: self.disclosed("carbon.scope3", x if parts else None) for x in self.scope3}
        v["carbon.scope3Base"] = {x: self.number(f) if f else 0 for x, f in figures.items()}
        v["carbon.scope3FollowsPower"] = {x: int(x == "3") for x in self.scope3}
        v["carbon.scope3FollowsLeased"] = {x: int(x == "8" and leased) for x in self.scope3}
        v["carbon.scope3FollowsRevenue"] = {x: int(x in ("1", "2")) for x in self.scope3}
        # An amount of electricity is given in kWh, MWh or GWh; GJ are heat.
        measures = {
            m["id"]: m
            for m in self.company["measures"]
            if m.get("saving", {}).get("unit") in ("kWh", "MWh", "GWh")
        }
        self.measures = list(measures)
        v["carbon.measureSaving"] = {x: self.number(m["saving"]) for x, m in measures.items()}
        v["carbon.measurePlanned"] = {
            x: int("start" in m and m["start"]["value"] > self.base_year) for x, m in measures.items()
        }

    def profile(self):
        revenue = self.disclosed("profile.revenue")
        self.values["business.revenue"] = self.number(revenue) if revenue else 0

    def company_inputs(self):
        """Layer company: the company's `inputs`, for all labels or for one."""
        for name, entry in self.company["inputs"].items():
            if "labels" in entry:
                for label, given in entry["labels"].items():
                    self.values[name][label] = self.given(given)
            else:
                self.values[name] = self.given(entry)

    def given(self, entry):
        if "refersTo" in entry:
            _, metric, *part = entry["refersTo"].split("/")
            return self.number(self.disclosed(metric, part[0] if part else None))
        return self.by_year(entry) if "points" in entry else self.number(entry)
