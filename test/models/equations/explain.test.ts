import { describe, expect, it } from "vitest";
import { evaluate, type Session } from "../../../models/engine/session.ts";
import { sessionFor } from "../../../models/run/session-for.ts";
import { prepareAll } from "../../support/prepared-companies.ts";
import { differences, placesOf, recomputeAll, recomputeAt } from "../../support/recompute.ts";

const companies = await prepareAll();
const pairings = ["kc-high", "net-zero-2050", "severe"];
const cases = companies.map((prepared, i) => ({
  name: prepared.company.id,
  scenario: pairings[i % pairings.length]!,
  prepared,
}));

function evaluated({ prepared, scenario }: (typeof cases)[number]): Session {
  const session = sessionFor(prepared, { scenario, overrides: [] });
  evaluate(session);
  return session;
}

describe("every value of the model follows from the operands its explanation lists", () => {
  it.each(cases)("$name under $scenario, every metric, site and year", (given) => {
    const session = evaluated(given);
    const all = recomputeAll(session);
    expect(all.length).toBeGreaterThan(session.model.order.length);
    expect(differences(all, 1e-12)).toEqual([]);
  });

  it.each(cases)("$name under $scenario, whole trees of totals in the last year", (given) => {
    const session = evaluated(given);
    const totals = session.model.order.filter((id) => {
      const { type, over } = session.model.symbols.get(id)!;
      return type === "number" && over.every((axis) => axis === "year");
    });
    for (const id of totals.slice(-12)) {
      const place = placesOf(session, id).at(-1)!;
      expect(differences(recomputeAt(session, id, place), 1e-12)).toEqual([]);
    }
  });
});
