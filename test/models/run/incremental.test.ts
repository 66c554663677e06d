import { beforeAll, describe, expect, test } from "vitest";
import { downstreamOf } from "../../../models/engine/compile.ts";
import { evaluate, setInput, type Session } from "../../../models/engine/session.ts";
import { sessionFor } from "../../../models/run/bind.ts";
import type { PreparedCompany } from "../../../models/run/run.ts";
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
