import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { downstreamOf } from "../../../models/engine/compile.ts";
import { evaluate, setInput, type Session } from "../../../models/engine/session.ts";
import { sessionFor } from "../../../models/run/session-for.ts";
import { runNow, type PreparedCompany } from "../../../models/run/run.ts";
import type { Override } from "../../../models/run/types.ts";
import { fuzzSeed } from "../../support/fuzz-seed.ts";
import { prepareOne } from "../../support/prepared-companies.ts";

let prepared: PreparedCompany;
let session: Session;

beforeAll(async () => {
  prepared = await prepareOne("sensetime");
  session = sessionFor(prepared, { scenario: "ndcs", overrides: [] });
  evaluate(session);
});

/** Changes an input a little and gives what is evaluated for it. */
function evaluatedFor(id: string, factor = 1.01): readonly string[] {
  const operand = session.state.operands.get(id)!;
  const values = session.state.slots[operand.slot]!.map((value) => value * factor);
  setInput(session, id, { kind: "numbers", values });
  return evaluate(session);
}

describe("a changed input of the product's model", () => {
  test.each(["energy.tariff", "carbon.gridFactor", "water.price"])(
    "%s re-evaluates what depends on it and nothing else",
    (id) => {
      const { model } = session;
      const depending = model.order.filter((each) => downstreamOf(model, [id]).has(each));
      const evaluated = evaluatedFor(id);
      expect(evaluated).toEqual(depending);
      expect(evaluated.length).toBeLessThan(model.order.length / 2);
      expect(evaluate(session)).toEqual([]);
    },
  );

  test("the same values again re-evaluate nothing", () => {
    expect(evaluatedFor("energy.tariff", 1)).toEqual([]);
  });

  test("another pairing re-evaluates what its paths reach, and gives what a fresh session gives", () => {
    const changed = sessionFor(prepared, { scenario: "severe", overrides: [] });
    const evaluated = evaluate(changed);
    expect(evaluated.length).toBeGreaterThan(0);
    expect(evaluated.length).toBeLessThan(changed.model.order.length);
  });
});

/** Inputs of every sort: plain, of a site, by year, set by pairings, a word, and one that steps are built from. */
const overrides: readonly Override[] = [
  { path: "energy.attainment", value: 0.6 },
  { path: "energy.attainment", value: 1.1 },
  { path: "energy.tariff[lingang-aidc]", value: 900 },
  { path: "energy.contractedShare", value: { points: { "2025": 0.1, "2030": 0.9 } } },
  { path: "climate.globalWarming", value: 2.5 },
  { path: "scenario.carbonPriceLevel", value: 120 },
  { path: "carbon.targetYear", value: 2040 },
];

describe("a run with inputs of the user", () => {
  let company: PreparedCompany;

  beforeAll(async () => {
    company = await prepareOne("sensetime");
  });

  test("re-evaluates what depends on them and nothing else", () => {
    const [first, second] = [overrides.slice(0, 1), overrides.slice(1, 2)];
    evaluate(sessionFor(company, { scenario: "ndcs", overrides: first }));
    const again = sessionFor(company, { scenario: "ndcs", overrides: second });
    const depending = downstreamOf(again.model, ["energy.attainment"]);
    expect(evaluate(again)).toEqual(again.model.order.filter((id) => depending.has(id)));
    expect(evaluate(sessionFor(company, { scenario: "ndcs", overrides: second }))).toEqual([]);
  });

  test("gives what a company bound for the first time gives, whatever was set before", () => {
    const scenarios = ["ndcs", "severe", "kc-high"];
    const step = fc.record({
      scenario: fc.constantFrom(...scenarios),
      set: fc.uniqueArray(fc.constantFrom(...overrides), {
        maxLength: 3,
        selector: ({ path }) => path,
      }),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
        for (const { scenario, set } of steps) {
          const request = { company: company.company, scenarios: [scenario], overrides: set };
          const known = { session: undefined, scenarios: new Map(), quantiles: new Map() };
          const fresh: PreparedCompany = { ...company, known };
          expect(runNow(company, request)).toEqual(runNow(fresh, request));
        }
      }),
      { numRuns: 12, seed: fuzzSeed("kept session") },
    );
  });
});
