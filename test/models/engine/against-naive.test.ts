import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ModelError } from "../../../models/engine/errors.ts";
import type { Dimension } from "../../../models/engine/model.ts";
import { readerOf } from "../../../models/engine/place.ts";
import type { Place } from "../../../models/engine/scalar.ts";
import { evaluate, evaluateDraws, type Session } from "../../../models/engine/session.ts";
import { NaiveEvaluator, type At } from "../../support/naive-evaluator.ts";
import { randomModel, randomSizes, randomYears } from "../../support/random-model.ts";
import { bindTiny, type TinyInput, type TinyModel } from "../../support/tiny-model.ts";

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const runs = { numRuns: 100, verbose: true };
const binding = { years: randomYears };
const tolerance = 1e-9;

function naiveOf({ inputs = {} }: TinyModel, session: Session): NaiveEvaluator {
  const hasDraws = session.binding.draws !== undefined;
  const given = new Map(Object.entries(inputs).map(([name, input]) => [`m.${name}`, input]));
  return new NaiveEvaluator({
    years: randomYears,
    sizes: randomSizes,
    inputOver: Object.fromEntries([...given].map(([id, { over = [] }]) => [id, over])),
    input: (id, at) => inputAt(given.get(id)!, at, hasDraws),
    equations: new Map(
      [...session.model.equations].map(([id, { expression, symbol, declaration }]) => [
        id,
        { expression, over: symbol.over, where: declaration.where },
      ]),
    ),
  });
}

function inputAt({ over = [], values = [], noise }: TinyInput, at: At, hasDraws: boolean): number {
  const place = over.reduce((index, axis) => index * sizeOf(axis) + (at[axis] ?? 0), 0);
  return hasDraws && noise !== undefined ? noise(place, at.draw ?? 0) : (values[place] as number);
}

function sizeOf(axis: Dimension): number {
  return randomSizes[axis as keyof typeof randomSizes];
}

function placesOf(over: readonly Dimension[]): readonly Place[] {
  return over.reduce<readonly Place[]>(
    (places, axis) =>
      places.flatMap((place) =>
        Array.from({ length: sizeOf(axis) }, (_, i) => ({ ...place, [axis]: i })),
      ),
    [{}],
  );
}

/** Evaluates a session and hands over each draw: its number, and its place in the block. */
function eachDraw(session: Session, check: (draw: number, inBlock: number) => void): void {
  if (session.binding.draws === undefined) {
    evaluate(session);
    check(0, 0);
    return;
  }
  for (const block of evaluateDraws(session)) {
    for (let i = 0; i < block.count; i += 1) check(block.first + i, block.skip + i);
  }
}

/** Expects every element wanted to be as the naive evaluator has it, or both to fail. */
function compare(model: TinyModel, session: Session): void {
  const naive = naiveOf(model, session);
  const { wanted = session.model.order, wantedYears = randomYears } = session.binding;
  const asked = wanted.flatMap((id) =>
    placesOf(session.model.symbols.get(id)!.over)
      .filter(({ year }) => year === undefined || wantedYears.includes(randomYears[year]!))
      .map((place) => ({ id, place })),
  );
  try {
    eachDraw(session, (draw, inBlock) => {
      const reader = readerOf(session, inBlock);
      for (const { id, place } of asked) {
        const found = reader.read(id, place) as number;
        const expected = naive.value(id, { ...place, draw });
        const allowed = tolerance * Math.max(1, Math.abs(expected));
        if (found === expected || Math.abs(found - expected) <= allowed) continue;
        const at = JSON.stringify({ ...place, draw });
        expect.fail(`${id} at ${at}: expected ${expected}, found ${found}`);
      }
    });
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    expect(hasFailure(naive, session), error.message).toBe(true);
  }
}

/** Whether any value of the model is a failure, in the naive evaluator's eyes. */
function hasFailure(naive: NaiveEvaluator, { model, binding: { draws = 1 } }: Session): boolean {
  return [...model.equations].some(([id, { symbol, mayBeNever }]) =>
    placesOf(symbol.over).some((place) =>
      Array.from({ length: draws }, (_, draw) => naive.value(id, { ...place, draw })).some(
        (value) => Number.isNaN(value) || (value === Infinity && !mayBeNever),
      ),
    ),
  );
}

describe("random models against an evaluator without arrays", () => {
  it("agree element by element without draws", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const model = randomModel(seed);
        compare(model, bindTiny(model, binding));
      }),
      runs,
    );
  });

  it("agree element by element with draws, whatever the block", () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(1, 2, 3, 5, 64), (seed, block) => {
        const model = randomModel(seed);
        compare(model, bindTiny(model, { ...binding, draws: 5, block }));
      }),
      runs,
    );
  });

  it("agree where only some equations and years are wanted", () => {
    const years = fc.subarray(randomYears, { minLength: 1 });
    const names = fc.subarray(["m.e1", "m.e3", "m.e4", "m.last"], { minLength: 1 });
    fc.assert(
      fc.property(seeds, years, names, (seed, wantedYears, wanted) => {
        const model = randomModel(seed);
        const asked = { wantedYears, wanted, draws: 4, block: 3 };
        compare(model, bindTiny(model, { ...binding, ...asked }));
      }),
      runs,
    );
  });
});

describe("models that once went wrong", () => {
  const x = { over: ["site", "year"] as const, values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3] };
  const noise = (at: number, draw: number) => x.values[at]! + draw;

  it("sum over all years below a single year read by at", () => {
    const model = {
      inputs: { x },
      equations: { y: { formula: "at(sum(x, year) + x, 2026)", over: ["site"] as const } },
    };
    compare(model, bindTiny(model, binding));
  });

  it("sum a branch that does not vary over the dimension as often as it has labels", () => {
    const inputs = { x: { ...x, noise }, flag: { values: [1] }, one: { values: [1] } };
    const formula = "sum(flag > 0 ? one : x, site) + mean(flag > 0 ? one : x, site)";
    const model = { inputs, equations: { y: { formula, over: ["year"] as const } } };
    compare(model, bindTiny(model, { ...binding, draws: 4, block: 2 }));
  });

  it("take the masked value of the year before", () => {
    const inputs = { x, flag: { over: ["site"] as const, values: [1, 0, 1] } };
    const over = ["site", "year"] as const;
    const formula = "x + sum(previous(y, 1), site)";
    const model = { inputs, equations: { y: { formula, over, where: "m.flag" } } };
    compare(model, bindTiny(model, binding));
  });

  it("divide a mean once, so that equal values keep their mean", () => {
    const third = { over: ["site"] as const, values: [1, -0.5, -0.5] };
    const model = { inputs: { third }, equations: { y: "mean(third, site) == 0 ? 1 : 0" } };
    compare(model, bindTiny(model, binding));
  });
});
