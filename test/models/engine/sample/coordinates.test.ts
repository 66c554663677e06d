import { describe, expect, it } from "vitest";
import { sampleCoordinates } from "../../../../models/engine/sample/coordinates.ts";
import { latinHypercube } from "../../../../models/engine/sample/latin-hypercube.ts";
import { scrambledSobol } from "../../../../models/engine/sample/sobol/scrambled.ts";

describe("named coordinates", () => {
  const plan = { draws: 64, seed: 3, method: "sobol" } as const;

  it("take the dimensions of the sequence in the order of their names", () => {
    const sample = sampleCoordinates(["tariff", "growth"], plan);
    expect([...sample.keys()]).toEqual(["tariff", "growth"]);
    const growth = scrambledSobol(64, 3, { name: "growth", dimension: 2 });
    expect(sample.get("growth")).toEqual(growth);
  });

  it("do not depend on names that come after them", () => {
    const few = sampleCoordinates(["tariff", "growth"], plan);
    const more = sampleCoordinates(["tariff", "growth", "depth"], plan);
    expect(more.get("growth")).toEqual(few.get("growth"));
  });

  it("are a Latin hypercube where that is the method", () => {
    const sample = sampleCoordinates(["tariff"], { ...plan, method: "latin-hypercube" });
    expect(sample.get("tariff")).toEqual(latinHypercube(64, 3, "tariff"));
  });

  it("go on beyond the sequence", () => {
    const names = Array.from({ length: 1115 }, (_, i) => `input ${i}`);
    const sample = sampleCoordinates(names, { ...plan, draws: 4 });
    expect(sample.size).toBe(1115);
    expect(sample.get("input 1114")).toEqual(latinHypercube(4, 3, "input 1114"));
  });

  it("are refused where a name comes twice or draws are no whole number", () => {
    expect(() => sampleCoordinates(["tariff", "tariff"], plan)).toThrow(
      "tariff: expected a name of its own, found it twice",
    );
    expect(() => sampleCoordinates(["tariff"], { ...plan, draws: 0.5 })).toThrow(
      "draws: expected a whole number from 1, found 0.5",
    );
  });
});
