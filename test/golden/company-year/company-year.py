"""Company-years worked from METHOD.md alone.

python3 company-year.py            work them again and compare with the results on file
python3 company-year.py --write    work them and write the results
"""

import json
import math
import sys
from pathlib import Path

sys.dont_write_bytecode = True  # leave nothing in the tree

from carbon import Business, Carbon, Scenario
from energy import Climate, Cooling, Coverage, Energy, Water
from inputs import Inputs, read_company
from physical import Physical
from transition import Transition
from worksheet import Worksheet

HERE = Path(__file__).resolve().parent
TOLERANCE = 1e-6
COMPANY_YEARS = (
    ("sensetime", "kc-high", (2024, 2030, 2050)),
    ("kingsoft-cloud", "kc-low", (2025, 2030)),
)
DOMAINS = (Climate, Cooling, Energy, Coverage, Water, Scenario, Carbon, Business, Transition, Physical)


def work(company, scenario, years):
    """Every equation of METHOD.md but the two curves, for one company, pairing and years."""
    values, units = Worksheet(Inputs(read_company(company), scenario), DOMAINS).results(years)
    return {
        "company": company,
        "scenario": scenario,
        "years": list(years),
        "tolerance": TOLERANCE,
        "units": units,
        "values": values,
    }


def leaves(value, place=""):
    """(place, number) of every figure of a nested result."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, f"{place}/{key}")
    else:
        yield place, value


def same(a, b):
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-9)
    return a == b


def main(arguments):
    failed = False
    for company, scenario, years in COMPANY_YEARS:
        path = HERE / f"{company}-{scenario}.json"
        result = work(company, scenario, years)
        if "--write" in arguments:
            path.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
            continue
        on_file = dict(leaves(json.loads(path.read_text(encoding="utf-8"))))
        now = dict(leaves(json.loads(json.dumps(result))))
        places = sorted(on_file.keys() | now.keys())
        wrong = [p for p in places if p not in on_file or p not in now or not same(on_file[p], now[p])]
        print(f"{path.name}: {len(places)} figures, {len(wrong)} differ")
        for place in wrong[:20]:
            print(f"  {place}: on file {on_file.get(place)}, now {now.get(place)}")
        failed = failed or bool(wrong)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
