"""The representative model in numpy: whole float64 arrays, results written in place, one thread."""

import json
import sys
import time

import numpy as np

folder, tries = sys.argv[1], int(sys.argv[2])
shape = json.load(open(f"{folder}/shape.json"))
S, Y, N = shape["site"], shape["year"], shape["draws"]
over = {(): (1, 1), ("site",): (S, 1), ("year",): (1, Y), ("site", "year"): (S, Y)}


def read(group, name):
    return np.fromfile(f"{folder}/{group}-{name}.f64", dtype=np.float64)


def axes_of(name):
    return over[tuple(shape["inputs"][name])]


s = {name: read("settled", name).reshape(*axes_of(name), 1) for name in shape["settled"]}
bounds = {name: read("bounds", name).reshape(2, *axes_of(name), 1) for name in shape["uncertain"]}
probabilities = {
    name: read("probabilities", name).reshape(shape["paths"][name], 1, N) for name in shape["uncertain"]
}
u = {name: np.empty((*axes_of(name), N)) for name in shape["uncertain"]}
a, b, c, d = (np.empty((S, Y, N)) for _ in range(4))
cost, emissions, gap, spending = (np.empty((Y, N)) for _ in range(4))
one_less = np.empty((1, Y, N))
levels = [5, 25, 50, 75, 95]


def check(array):
    if not np.isfinite(array).all():
        raise ValueError("not finite")


def evaluate():
    for name, values in u.items():
        low, width = bounds[name]
        np.multiply(width, probabilities[name], out=values)
        np.add(values, low, out=values)
    np.add(u["overhead"], 1.0, out=a)
    np.multiply(u["itEnergy"], a, out=a)  # electricity
    check(a)
    np.subtract(a, s["onSite"], out=a)
    np.maximum(a, 0.0, out=a)  # bought
    check(a)
    np.multiply(a, u["tariff"], out=b)
    np.multiply(b, u["priceIndex"], out=b)  # commodity
    check(b)
    np.multiply(a, u["share"], out=c)
    np.multiply(c, s["premium"], out=c)  # green
    check(c)
    np.add(b, c, out=b)
    np.sum(b, axis=0, out=cost)
    check(cost)
    np.multiply(a, u["factor"], out=d)
    np.multiply(d, u["gridIndex"], out=d)
    np.subtract(1.0, u["share"], out=one_less)
    np.multiply(d, one_less, out=d)
    check(d)
    np.sum(d, axis=0, out=emissions)
    check(emissions)
    np.subtract(emissions, s["target"][0], out=gap)
    above = gap > 0.0
    np.maximum(gap, 0.0, out=gap)
    check(gap)
    np.multiply(gap, s["premium"][0], out=gap)
    np.multiply(gap, above, out=gap)  # surcharge
    check(gap)
    np.add(cost, gap, out=gap)
    np.cumsum(gap, axis=0, out=spending)
    check(spending)
    return {
        name: {
            str(year): [*np.percentile(array[year], levels).tolist(), float(array[year].mean())]
            for year in shape["years"]
        }
        for name, array in (("cost", cost), ("emissions", emissions), ("spending", spending))
    }


evaluate()
times = []
for _ in range(tries):
    start = time.perf_counter()
    result = evaluate()
    times.append((time.perf_counter() - start) * 1e3)
print(json.dumps({"version": np.__version__, "times": times, "result": result}))
