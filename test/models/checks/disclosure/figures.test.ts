import { describe, expect, it } from "vitest";
import { append, put } from "../../../support/change-document.ts";
import { figurePath, findingsWith } from "../../../support/disclosure-check.ts";
import { madeUpStatement, madeUpValue } from "../../../support/sound-company.ts";

/** Figure of 2024 of a quantity, printed otherwise. */
function printed(name: string, digits: string, unit: string) {
  return put(`${figurePath(name)}/years/2024`, madeUpValue(500, digits, unit));
}

function rulesOf(found: ReturnType<typeof findingsWith>): string[] {
  return found.map(({ rule }) => rule.replace("disclosure.", ""));
}

describe("recomputed figures", () => {
  it("warn of a total that its parts miss", () => {
    const found = findingsWith(printed("carbon.scope3", "1,513.00", "tCO2e"));
    expect(found).toMatchObject([
      {
        rule: "disclosure.sum.differs",
        severity: "warning",
        where: `${figurePath("carbon.scope3")}/years/2024`,
        expected: "1,512.0000 tCO2e",
        found: "1,513.00 tCO2e",
      },
    ]);
    expect(found[0]?.sources).toContain("made-up line 500");
  });

  it("note a total that its parts miss by rounding only", () => {
    expect(findingsWith(printed("carbon.scope3", "1,512.01", "tCO2e"))).toMatchObject([
      {
        rule: "disclosure.sum.rounding",
        severity: "note",
        expected: "1,512.00 tCO2e",
        found: "1,512.01 tCO2e",
      },
    ]);
  });

  it("warn of an intensity that total and revenue do not give", () => {
    const found = findingsWith(printed("carbon.intensity12", "5.99", "tCO2e per CNY million"));
    expect(found).toMatchObject([
      {
        rule: "disclosure.intensity.differs",
        severity: "warning",
        found: "5.99 tCO2e per CNY million",
      },
    ]);
  });

  it("warn of scope 2 at no published factor", () => {
    const found = findingsWith(
      printed("carbon.scope2", "6,500.00", "tCO2e"),
      printed("carbon.scope12", "6,513.37", "tCO2e"),
      printed("carbon.intensity12", "6.51", "tCO2e per CNY million"),
    );
    expect(rulesOf(found)).toContain("factor.differs");
    expect(rulesOf(found)).not.toContain("sum.differs");
  });
});

describe("changes, ratios and denominators", () => {
  it("warn of a change that the two years do not give", () => {
    const change = { metric: "carbon.change12", years: { "2024": madeUpValue(501, "0.02", "1") } };
    expect(findingsWith(append("disclosed", change))).toMatchObject([
      { rule: "disclosure.change.differs", severity: "warning", found: "0.02" },
    ]);
  });

  it("warn of a PUE that the energy of the site does not give", () => {
    const energy = (metric: string, digits: string) =>
      append("disclosed", {
        metric,
        site: "hall",
        years: { "2024": madeUpValue(506, digits, "MWh") },
      });
    const found = findingsWith(
      energy("energy.electricity", "1,400.00"),
      energy("energy.itEnergy", "1,000.00"),
    );
    expect(found).toMatchObject([
      {
        rule: "disclosure.ratio.differs",
        severity: "warning",
        where: "sites/0/pue/history/2024",
        found: "1.300",
      },
    ]);
  });

  it("note intensities per revenue where there is no revenue", () => {
    expect(findingsWith(put(`${figurePath("profile.revenue")}/years`, {}))).toMatchObject([
      {
        rule: "disclosure.intensity.no-revenue",
        severity: "note",
        where: figurePath("carbon.intensity12"),
      },
    ]);
  });
});

describe("a change of factor", () => {
  const atNewFactor = [
    printed("carbon.scope2", "5,571.30", "tCO2e"),
    printed("carbon.scope12", "5,584.67", "tCO2e"),
    printed("carbon.intensity12", "5.58", "tCO2e per CNY million"),
    put("gridFactors/year", 2023),
  ];

  it("is noted between two years", () => {
    expect(findingsWith(...atNewFactor)).toMatchObject([
      {
        rule: "disclosure.factor.between-years",
        severity: "note",
        found: "0.5366 in 2023, 0.5306 in 2024",
      },
    ]);
  });

  it("is a warning where a change is printed", () => {
    const change = {
      metric: "carbon.change12",
      years: { "2024": madeUpValue(502, "0.0383", "1") },
    };
    const [found, ...more] = findingsWith(...atNewFactor, append("disclosed", change));
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      rule: "disclosure.factor.in-change",
      severity: "warning",
      expected: "+5.00 % at a constant factor",
      found: "+3.83 %",
    });
    expect(found?.message).toContain("(national-2022 → national-2023)");
  });

  it("is not told of where it makes less than a fifth of the change", () => {
    const found = findingsWith(
      put(
        `${figurePath("energy.purchasedElectricity")}/years/2023`,
        madeUpValue(503, "9,000.00", "MWh"),
      ),
      put(`${figurePath("energy.indirect")}/years/2023`, madeUpValue(503, "9,000.00", "MWh")),
      put(`${figurePath("energy.total")}/years/2023`, madeUpValue(503, "9,050.00", "MWh")),
      put(`${figurePath("carbon.scope2")}/years/2023`, madeUpValue(503, "4,829.40", "tCO2e")),
      put(`${figurePath("carbon.scope12")}/years/2023`, madeUpValue(503, "4,842.13", "tCO2e")),
      ...atNewFactor,
    );
    expect(found).toEqual([]);
  });
});

describe("jumps", () => {
  const jump = [
    printed("carbon.scope3[6]", "400.00", "tCO2e"),
    printed("carbon.scope3", "1,870.00", "tCO2e"),
  ];

  it("without a word on why are warnings, at the part that moved", () => {
    expect(findingsWith(...jump)).toMatchObject([
      {
        rule: "disclosure.jump.unexplained",
        severity: "warning",
        where: `${figurePath("carbon.scope3[6]")}/years/2024`,
        sources: ["made-up line 500", expect.stringContaining("made-up line")],
      },
    ]);
  });

  it.each([
    [
      "a statement named after the metric",
      put("methods/scope3Category6", madeUpStatement(1, "more travel")),
    ],
    ["a statement on the domain", put("methods/carbonGrowth", madeUpStatement(1, "more travel"))],
    [
      "a reason in the note",
      put(`${figurePath("carbon.scope3[6]")}/note`, "Higher because two firms were bought."),
    ],
  ])("are accepted with %s", (_name, explanation) => {
    expect(findingsWith(...jump, explanation)).toEqual([]);
  });

  it("are not accepted with a note that there is no reason", () => {
    const note = put(
      `${figurePath("carbon.scope3[6]")}/note`,
      "Higher; no reason given because of haste.",
    );
    expect(rulesOf(findingsWith(...jump, note))).toEqual(["jump.unexplained"]);
  });

  it("immaterial to their total are none", () => {
    const found = findingsWith(
      printed("carbon.scope3[6]", "115.00", "tCO2e"),
      printed("carbon.scope3", "1,585.00", "tCO2e"),
    );
    expect(found).toEqual([]);
  });
});

describe("steps of the whole company", () => {
  it("shared by the whole company are growth", () => {
    const names = ["water.withdrawal", "waste.nonHazardous"];
    const before = (name: string, digits: string, unit: string) =>
      put(`${figurePath(name)}/years/2023`, madeUpValue(504, digits, unit));
    const found = findingsWith(
      ...names.map((name) => before(name, name.startsWith("water") ? "5,000.00" : "31.00", "t")),
      before("energy.purchasedElectricity", "4,000.00", "MWh"),
      before("energy.indirect", "4,000.00", "MWh"),
      before("energy.total", "4,050.00", "MWh"),
      before("carbon.scope2", "2,146.40", "tCO2e"),
      before("carbon.scope12", "2,159.13", "tCO2e"),
      before("energy.gasoline", "8.00", "MWh"),
      before("energy.diesel", "12.00", "MWh"),
      before("energy.direct", "20.00", "MWh"),
      before("energy.total", "4,020.00", "MWh"),
      before("carbon.scope1", "5.09", "tCO2e"),
      before("carbon.scope12", "2,151.49", "tCO2e"),
    );
    expect(found).toEqual([]);
  });

  it("that are none at all are noted as copies", () => {
    const { digits, unit } = { digits: "13,651.37", unit: "t" };
    const same = madeUpValue(505, digits, unit);
    const path = `${figurePath("water.withdrawal")}/years`;
    expect(findingsWith(put(path, { "2023": same, "2024": same }))).toMatchObject([
      { rule: "disclosure.figure.repeated", severity: "note", found: "13,651.37 twice" },
    ]);
    const round = madeUpValue(505, "13,000.00", unit);
    expect(findingsWith(put(path, { "2023": round, "2024": round }))).toEqual([]);
  });
});

describe("units", () => {
  it("that are missing or measure something else are warnings", () => {
    const water = `${figurePath("water.withdrawal")}/years`;
    expect(findingsWith(put(`${water}/2024/unit`, "1"))).toMatchObject([
      { rule: "disclosure.unit.missing", severity: "warning", expected: "m3, t", found: "no unit" },
    ]);
    expect(findingsWith(put(`${water}/2024/unit`, "MWh"))).toMatchObject([
      { rule: "disclosure.unit.kind", severity: "warning", expected: "m3, t", found: "MWh" },
    ]);
    expect(findingsWith(put(`${water}/2024/unit`, "thousand bottles"))).toEqual([]);
  });

  it("that a document leaves out are noted together", () => {
    const note = "Printed without a unit; litres per kilowatt-hour by definition.";
    expect(findingsWith(put("sites/0/wue/history/2024/note", note))).toMatchObject([
      {
        rule: "disclosure.unit.not-printed",
        severity: "note",
        where: "sites/0/wue/history/2024",
        message: "Printed without a unit: Hall WUE 2024. The unit taken is L/kWh.",
        sources: ["made-up line 63"],
      },
    ]);
  });
});

describe("shares in the text", () => {
  it("are held against the table to their last digit", () => {
    expect(
      findingsWith(put("profile/figures/womenShare", madeUpValue(5, "0.31", "1"))),
    ).toMatchObject([
      { rule: "disclosure.text.share", severity: "warning", expected: "40.0 %", found: "31 %" },
    ]);
    const close = [put("profile/figures/employeesFemale", madeUpValue(6, "404", "person"))];
    expect(findingsWith(...close)).toEqual([]);
  });
});
