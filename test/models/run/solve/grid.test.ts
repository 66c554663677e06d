import { beforeAll, describe, expect, test } from "vitest";
import type { PreparedCompany } from "../../../../models/run/run.ts";
import { grid, type GridRequest } from "../../../../models/run/solve/grid.ts";
import { finish } from "../../../support/finish.ts";
import { numberAt, prepareOne, runOne } from "../../../support/prepared-companies.ts";

const scenario = "net-zero-2050";
const base = { scenario, metric: "energy.cost", year: 2030 } as const;
let prepared: PreparedCompany;

beforeAll(async () => {
  prepared = await prepareOne("sensetime");
});

const tariff = { by: "energy.tariff" };
const attainment = { by: "energy.attainment", count: 4 };

describe("a grid over two inputs", () => {
  test("holds at every point what a run with both inputs set gives", () => {
    const { result } = finish(grid(prepared, { ...base, across: tariff, down: attainment }));
    expect(result.across.values).toHaveLength(11);
    expect([result.across.values[0], result.across.values.at(-1)]).toEqual([660, 790]);
    expect(result.across).toMatchObject({ unit: "CNY2024/MWh", present: 710 });
    expect(result.values).toHaveLength(4);
    for (const [row, column] of [
      [0, 0],
      [2, 7],
      [3, 10],
    ] as const) {
      const found = runOne(prepared, scenario, [
        { path: "energy.tariff", value: result.across.values[column]! },
        { path: "energy.attainment", value: result.down.values[row]! },
      ]);
      expect(result.values[row]![column]).toBeCloseTo(numberAt(found, "energy.cost", "2030"), 3);
    }
  });

  test("turns two labels of one input apart", () => {
    const of = (label: string) => ({
      by: `energy.tariff[${label}]`,
      low: { value: 0.5, unit: "CNY/kWh" },
      high: { value: 1, unit: "CNY/kWh" },
      count: 2,
    });
    const request = { ...base, across: of("lingang-aidc"), down: of("rest") };
    const { values } = finish(grid(prepared, request)).result;
    const [first, second] = values as readonly (readonly number[])[];
    expect(second![1]! - second![0]!).toBeCloseTo(first![1]! - first![0]!, 3);
    expect(second![0]!).toBeGreaterThan(first![0]!);
  });

  test("holds null where never", () => {
    const across = {
      by: "carbon.neutralityThreshold",
      low: { value: 0.001 },
      high: { value: 0.01 },
      count: 2,
    };
    const request = { ...base, metric: "carbon.neutralityYear", across, down: attainment };
    const { values, refused } = finish(grid(prepared, request)).result;
    expect(values[0]![0]).toBeNull();
    expect(values[0]![1]).toBeTypeOf("number");
    expect(refused).toBeNull();
  });
});

describe("the work of a grid", () => {
  test("yields after each row and can be abandoned", () => {
    const request = { ...base, across: tariff, down: attainment };
    expect(finish(grid(prepared, request)).steps.map(({ done }) => done)).toEqual([1, 2, 3, 4]);
    const work = grid(prepared, request);
    work.next();
    work.return(undefined as never);
    expect(work.next().done).toBe(true);
  });

  test.each([
    [{ down: tariff }, "energy.tariff: expected another input than energy.tariff"],
    [{ down: { by: "energy.tariff[rest]" } }, "expected another input than energy.tariff"],
    [{ down: { by: "energy.tariff[rest]", count: 1 } }, "expected 2 to 201 values, found 1"],
    [{ down: { by: "scenario.electricityPrice" } }, "expected a low bound, since it has none"],
  ])("refuses %j", (change, message) => {
    const request: GridRequest = { ...base, across: tariff, ...change };
    expect(() => finish(grid(prepared, request))).toThrow(message);
  });
});
