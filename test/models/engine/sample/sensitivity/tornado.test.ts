import { describe, expect, it } from "vitest";
import { tornado } from "../../../../../models/engine/sample/sensitivity/tornado.ts";

describe("tornado", () => {
  const central = new Map([
    ["price", 10],
    ["load", 3],
    ["share", 0.5],
  ]);
  const cost = (settings: ReadonlyMap<string, number>) => {
    const of = (id: string) => settings.get(id) ?? central.get(id)!;
    return of("price") * of("load") * (1 - of("share"));
  };
  const factors = [
    { id: "share", low: 0.4, high: 0.6 },
    { id: "price", low: 8, high: 14 },
    { id: "load", low: 2.5, high: 3.5 },
  ];

  it("moves one factor at a time and puts the widest bar first", () => {
    const { central: base, bars } = tornado(factors, cost);
    expect(base).toBe(15);
    expect(bars.map(({ id }) => id)).toEqual(["price", "share", "load"]);
    const [price, share] = bars;
    expect(price).toMatchObject({ atLow: 12, atHigh: 21, swing: 9 });
    expect(share!.atLow).toBeCloseTo(18, 12);
    expect(share!.atHigh).toBeCloseTo(12, 12);
  });

  it("keeps the order of factors whose bars are equally wide", () => {
    const { bars } = tornado(factors, () => 1);
    expect(bars.map(({ id, swing }) => [id, swing])).toEqual([
      ["share", 0],
      ["price", 0],
      ["load", 0],
    ]);
  });

  it("bears a result that is never reached", () => {
    const never = tornado(factors, (settings) =>
      settings.has("load") ? Infinity : cost(settings),
    );
    expect(never.bars.map(({ id, swing }) => [id, swing]).at(-1)).toEqual(["load", 0]);
    const once = tornado(factors, (settings) =>
      settings.get("load") === 2.5 ? Infinity : cost(settings),
    );
    expect(once.bars[0]).toMatchObject({ id: "load", swing: Infinity });
  });

  it("refuses a factor given twice and a result that is no number", () => {
    expect(() => tornado([...factors, factors[0]!], cost)).toThrow(
      "share: expected a factor once, found it twice",
    );
    expect(() => tornado(factors, () => Number.NaN)).toThrow("tornado: expected a result");
  });
});
