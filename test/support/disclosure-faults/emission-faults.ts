import { put, type Change } from "../change-document.ts";
import { figurePath } from "../disclosure-check.ts";
import { madeUpValue } from "../sound-company.ts";
import { analysis, methods, type Fault } from "./fault.ts";

/** Faults in what is said of emissions and scenarios. */
export const emissionFaults: readonly Fault[] = [
  {
    fault: "three gases of seven",
    rule: "gases.not-all",
    severity: "warning",
    holds: "HFCs, PFCs, SF6, NF3",
    changes: [methods("gases", "二氧化碳、甲烷和氧化亞氮")],
  },
  {
    fault: "gases not named",
    rule: "gases.not-stated",
    severity: "note",
    holds: "seven",
    changes: [put("methods/gases", undefined)],
  },
  {
    fault: "scope 2 without basis",
    rule: "scope2.basis",
    severity: "note",
    holds: "location-based",
    changes: [methods("scope2", "Scope 2 is bought power")],
  },
  {
    fault: "a category in the table only",
    rule: "scope3.named",
    severity: "warning",
    holds: "6 only in the table",
    changes: [methods("scope3", "外購商品及服務、資本商品")],
  },
  {
    fault: "a category in the text only",
    rule: "scope3.named",
    severity: "warning",
    holds: "7 only in the text",
    changes: [
      methods("scope3", "purchased goods, capital goods, business travel, employee commuting"),
    ],
  },
  {
    fault: "another number of categories",
    rule: "scope3.count",
    severity: "warning",
    holds: "speaks of 5",
    changes: [methods("scope3Categories", "5 categories of scope 3")],
  },
  {
    fault: "scope 3 in words only",
    rule: "scope3.no-figure",
    severity: "note",
    holds: "no figure",
    changes: [
      methods("scope3", "Scope 3 is managed"),
      ...["scope3", "scope3[1]", "scope3[2]", "scope3[6]"].map((name) =>
        put(`${figurePath(`carbon.${name}`)}/metric`, "carbon.other"),
      ),
    ],
  },
  {
    fault: "scope 3 as a total only",
    rule: "scope3.no-categories",
    severity: "note",
    holds: "one total",
    changes: [
      ...["1", "2", "6"].map((part) =>
        put(`${figurePath(`carbon.scope3[${part}]`)}/metric`, "carbon.other"),
      ),
    ],
  },
  {
    fault: "the smaller fuel called the main one",
    rule: "text.main-source",
    severity: "warning",
    holds: "diesel 95 %",
    changes: [methods("scope1", "範圍一主要來自汽油"), ...lessGasoline()],
  },
  {
    fault: "a pathway that does not exist",
    rule: "scenario.not-a-pathway",
    severity: "warning",
    holds: "not a CMIP6 pathway",
    changes: [analysis("pathways", "SSP3-8.5")],
  },
  {
    fault: "a pathway nobody knows",
    rule: "scenario.unknown-pathway",
    severity: "warning",
    holds: "SSP2-9.9",
    changes: [analysis("pathways", "SSP2-9.9 and SSP1-2.6")],
  },
  {
    fault: "a transition scenario of another phase",
    rule: "scenario.unknown",
    severity: "warning",
    holds: "Divergent Net Zero",
    changes: [
      analysis("transition", "NGFS 發佈的「Divergent Net Zero」與「Current Policies」兩個情景"),
    ],
  },
  {
    fault: "no scenario named",
    rule: "scenario.none-named",
    severity: "note",
    holds: "name no climate scenario",
    changes: [analysis("pathways", "two pathways"), analysis("transition", "two policies")],
  },
  {
    fault: "an analysis of own sites only",
    rule: "coverage.analysis",
    severity: "warning",
    holds: "11 %",
    changes: [
      analysis("scope", "acute physical risk and market risk of own data centres"),
      ...leasedPower(),
    ],
  },
];

type Printed = readonly [name: string, year: number, digits: string];

function printed(lines: readonly Printed[], unit: string): Change[] {
  return lines.map(([name, year, digits]) =>
    put(`${figurePath(name)}/years/${year}`, madeUpValue(310, digits, unit)),
  );
}

/** Much less gasoline than diesel, in tables that still add up. */
export function lessGasoline(): Change[] {
  return [
    ...printed(
      [
        ["energy.gasoline", 2024, "2.00"],
        ["energy.gasoline", 2023, "2.00"],
        ["energy.diesel", 2024, "38.00"],
        ["energy.diesel", 2023, "37.00"],
        ["energy.direct", 2024, "40.00"],
        ["energy.direct", 2023, "39.00"],
        ["energy.total", 2024, "10,540.00"],
        ["energy.total", 2023, "10,039.00"],
      ],
      "MWh",
    ),
    ...printed(
      [
        ["carbon.scope1", 2024, "10.42"],
        ["carbon.scope1", 2023, "10.16"],
        ["carbon.scope12", 2024, "5,644.72"],
        ["carbon.scope12", 2023, "5,376.16"],
      ],
      "tCO2e",
    ),
    ...printed([["carbon.intensity12", 2024, "5.64"]], "tCO2e per CNY million"),
  ];
}

/** Category 8 in place of business travel: 44,000 t, or 82,000 MWh at the national factor. */
function leasedPower(): Change[] {
  return [
    put(`${figurePath("carbon.scope3[6]")}/part`, "8"),
    ...printed(
      [
        ["carbon.scope3[6]", 2024, "44,000.00"],
        ["carbon.scope3[6]", 2023, "43,000.00"],
        ["carbon.scope3", 2024, "45,470.00"],
        ["carbon.scope3", 2023, "44,400.00"],
      ],
      "tCO2e",
    ),
    methods("scope3", "purchased goods, capital goods and upstream leased assets"),
  ];
}
