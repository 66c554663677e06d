import { describe, expect, it } from "vitest";
import { findSolutions } from "../../../../models/engine/search/solutions.ts";
import { evaluate, setInput } from "../../../../models/engine/session.ts";
import { finish } from "../../../support/finish.ts";
import { bindTiny, valueOf } from "../../../support/tiny-model.ts";

/** Where a formula of x reaches a target between -5 and 5. */
function solved(formula: string, target: number) {
  const session = bindTiny({ inputs: { x: { values: [0] } }, equations: { y: formula } });
  const at = (x: number): number => {
    setInput(session, "m.x", { kind: "numbers", values: Float64Array.of(x) });
    evaluate(session);
    return valueOf(session, "y");
  };
  const points = Array.from({ length: 41 }, (_, i) => -5 + i / 4);
  return finish(findSolutions(at, target, points)).result.solutions;
}

describe("solving a small model", () => {
  it("finds several", () => {
    const found = solved("(x - 1.1) * (x + 2.3) * (x - 4.05)", 0);
    expect(found).toHaveLength(3);
    [-2.3, 1.1, 4.05].forEach((root, i) => expect(found[i]!.low.x).toBeCloseTo(root, 12));
  });

  it("finds none", () => {
    expect(solved("x * x + 3", 2)).toEqual([]);
  });

  it("finds the two sides of a limit", () => {
    const [jump] = solved("x > 0.6 ? 10 : x", 5);
    expect(jump).toMatchObject({ kind: "jump", high: { y: 10 } });
    expect(jump!.low.y).toBeCloseTo(0.6, 12);
  });

  it("finds a stretch on which a limit binds", () => {
    const [stretch] = solved("min(x, 2)", 2);
    expect(stretch).toMatchObject({ kind: "stretch", high: { x: 5 } });
    expect(stretch!.low.x).toBeCloseTo(2, 9);
  });
});
