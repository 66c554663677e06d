"""The representative model in numpy: whole float64 arrays, results written in place, one thread."""

import json
import sys
import time

import numpy as np

folder, tries = sys.argv[1], int(sys.argv[2])
shape = json.load(open(f"{folder}/shape.json"))
S, Y, N = shape["site"], shape["year"], shape["draws"]
over = {(): (1, 1), ("site",): (S, 1), ("year",): (1, Y), ("site", "year"): (S, Y)}


def read(name, draws):
    axes = over[tuple(shape["inputs"][name])]
    return np.fromfile(f"{folder}/{name}.f64", dtype=np.float64).reshape(*axes, draws)


u = {name: read(name, N) for name in shape["uncertain"]}
s = {name: read(name, 1) for name in shape["settled"]}
a, b, c, d = (np.empty((S, Y, N)) for _ in range(4))
cost, emissions, gap, spending = (np.empty((Y, N)) for _ in range(4))
one_less = np.empty((1, Y, N))
levels = [5, 25, 50, 75, 95]


def evaluate():
    np.add(u["overhead"], 1.0, out=a)
    np.multiply(u["itEnergy"], a, out=a)  # electricity
    np.subtract(a, s["onSite"], out=a)
    np.maximum(a, 0.0, out=a)  # bought
    np.multiply(a, u["tariff"], out=b)
    np.multiply(b, u["priceIndex"], out=b)  # commodity
    np.multiply(a, u["share"], out=c)
    np.multiply(c, s["premium"], out=c)  # green
    np.add(b, c, out=b)
    np.sum(b, axis=0, out=cost)
    np.multiply(a, u["factor"], out=d)
    np.multiply(d, u["gridIndex"], out=d)
    np.subtract(1.0, u["share"], out=one_less)
    np.multiply(d, one_less, out=d)
    np.sum(d, axis=0, out=emissions)
    np.subtract(emissions, s["target"][0], out=gap)
    above = gap > 0.0
    np.maximum(gap, 0.0, out=gap)
    np.multiply(gap, s["premium"][0], out=gap)
    np.multiply(gap, above, out=gap)  # surcharge
    np.add(cost, gap, out=gap)
    np.cumsum(gap, axis=0, out=spending)
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
