"""METHOD.md, chapters "How inputs get their values: Series", "The language of the formulas" and "Kernels".

An equation is a method with its labels and year as arguments. It is worked once for each and kept, so the
order of calculation follows from what reads what.
"""

import functools
import math

LAST_YEAR = 2060
NEVER = math.inf


# --- Series ------------------------------------------------------------------------------------


def series(points, between, t):
    """Value at t of points {year: value}: constant beyond the ends; linear, log or step between."""
    years = sorted(points)
    if t <= years[0]:
        return points[years[0]]
    if t >= years[-1]:
        return points[years[-1]]
    t0 = max(y for y in years if y <= t)
    if t0 == t:
        return points[t0]
    t1 = min(y for y in years if y > t)
    v0, v1 = points[t0], points[t1]
    q = (t - t0) / (t1 - t0)
    if between == "linear":
        return v0 + (v1 - v0) * q
    if between == "log":
        return v0 * (v1 / v0) ** q
    if between == "step":
        return v0
    raise ValueError(f"between: {between}")


# --- Kernels -----------------------------------------------------------------------------------


def trajectory(points, year):
    """Path through points, straight in the logarithm, constant before the first and after the last."""
    years = sorted(points)
    if year <= years[0]:
        return points[years[0]]
    if year >= years[-1]:
        return points[years[-1]]
    i = max(k for k, y in enumerate(years) if y <= year)
    t0, t1 = years[i], years[i + 1]
    y0, y1 = points[t0], points[t1]
    return y0 * math.exp((year - t0) / (t1 - t0) * math.log(y1 / y0))


def log_mean(a, b):
    """Logarithmic mean (a - b) / ln(a / b), by its series where both are nearly equal."""
    u = (a - b) / (a + b)
    if abs(u) < 0.0001:
        return (a + b) / 2 * (1 - u**2 / 3 - 4 * u**4 / 45)
    return (a - b) / math.log(a / b)


def clamp(x, low, high):
    return min(max(x, low), high)


# --- Equations ---------------------------------------------------------------------------------


def equation(unit, per="", data_centres=False):
    """Mark a method as an equation: its unit, its dimensions, and whether only data centres have it."""

    def mark(method):
        known = {}

        @functools.wraps(method)
        def value(domain, *labels):
            key = (id(domain), labels)
            if key not in known:
                if data_centres and not domain.w.inputs["site.dataCentre"][labels[0]]:
                    known[key] = 0
                else:
                    known[key] = method(domain, *labels)
            return known[key]

        value.unit, value.per, value.data_centres = unit, tuple(per.split()), data_centres
        return value

    return mark


class Domain:
    """The equations of one domain. `w` is the worksheet; `i` its inputs by name."""

    name = ""

    def __init__(self, w):
        self.w = w
        self.i = w.inputs

    @property
    def base(self):
        """calendar.baseYear"""
        return self.w.base_year

    near = 2030  # calendar.nearYear

    def sum_sites(self, f):
        return math.fsum(f(s) for s in self.w.sites)

    def stage_start(self, t):
        """The year `calendar.year <= calendar.nearYear ? at(x, baseYear) : at(x, nearYear)` looks at."""
        return self.base if t <= self.near else self.near

    def years(self, until=LAST_YEAR):
        return range(self.base, until + 1)

    def equations(self):
        for cls in reversed(type(self).__mro__[:-2]):
            for name, member in vars(cls).items():
                if hasattr(member, "unit"):
                    yield name, member


class Worksheet:
    """Sites, fuels, measures and categories of a company, its inputs, and the equations on them."""

    def __init__(self, inputs, domains):
        self.inputs = inputs.values
        self.base_year = inputs.base_year
        self.sites, self.climates = inputs.sites, inputs.climates
        self.labels = {
            "site": inputs.sites,
            "fuel": inputs.fuels,
            "scope3": inputs.scope3,
            "measure": inputs.measures,
        }
        self.domains = [domain(self) for domain in domains]
        for domain in self.domains:
            setattr(self, domain.name, domain)

    def results(self, years):
        """Every equation's value: {"domain.name": value}, by label and year where it has them; and units."""
        values, units = {}, {}
        for domain in self.domains:
            for name, method in domain.equations():
                values[f"{domain.name}.{name}"] = self.tabulate(domain, method, years)
                units[f"{domain.name}.{name}"] = method.unit.replace("CNY", f"CNY{self.base_year}")
        return values, units

    def tabulate(self, domain, method, years, labels=()):
        per = method.per[len(labels) :]
        if not per:
            value = method(domain, *labels)
            return None if value == NEVER else value
        if per[0] == "year":
            return {str(t): self.tabulate(domain, method, years, (*labels, t)) for t in years}
        names = self.labels[per[0]]
        if method.data_centres:
            names = [s for s in names if self.inputs["site.dataCentre"][s]]
        return {x: self.tabulate(domain, method, years, (*labels, x)) for x in names}
