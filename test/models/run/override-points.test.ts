import { expect, test } from "vitest";
import { ModelError } from "../../../models/engine/errors.ts";
import { prepareOne, numberAt, runOne } from "../../support/prepared-companies.ts";

test("an input set by year leaves the base year and runs straight to its points", async () => {
  const prepared = await prepareOne("sensetime");
  const market = (points: Readonly<Record<string, number>>): readonly number[] => {
    const overrides = [{ path: "energy.contractedShare", value: { points } }];
    const run = runOne(prepared, "net-zero-2050", overrides);
    return ["2024", "2027", "2030", "2050"].map((year) =>
      numberAt(run, "carbon.scope2Market", year),
    );
  };
  const none = market({ "2024": 0 });
  const half = market({ "2024": 0, "2030": 0.5 });
  const shares = half.map((value, i) => 1 - value / none[i]!);
  expect(shares[0]).toBeCloseTo(0, 9);
  expect(shares[1]).toBeCloseTo(0.25, 2);
  expect(shares[2]).toBeCloseTo(0.5, 2);
});

test("an input without years takes no values by year", async () => {
  const prepared = await prepareOne("sensetime");
  const overrides = [{ path: "energy.attainment", value: { points: { "2030": 0.5 } } }];
  expect(() => runOne(prepared, "net-zero-2050", overrides)).toThrow(ModelError);
});
