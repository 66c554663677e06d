import type { Company } from "../company/company-schema.ts";
import { createSession, evaluate, rebind, type Session } from "../engine/session.ts";
import { strideOf } from "../engine/layout.ts";
import { boundInputs } from "../run/bind.ts";
import { sessionFor } from "../run/session-for.ts";
import { reportingYears } from "../run/layers/general-layer.ts";
import { prepare, type PreparedCompany, type Workbench } from "../run/workbench.ts";

/** The totals of one company under every pairing. */
export interface PortfolioFigures {
  readonly company: string;
  /** Pairing by pairing, metric by metric, both reporting years; *never* is +Infinity. */
  readonly figures: Float64Array;
}

/** Sessions kept at once, so that memory has a bound whatever the shapes of the companies. */
const mostShapes = 16;

type BoundInputs = ReturnType<typeof boundInputs>;

/** Runs companies one after the other, so that those of one shape share the memory of one model. */
export interface PortfolioRunner {
  readonly metrics: readonly string[];
  readonly run: (company: Company) => Promise<PortfolioFigures>;
}

/**
 * A runner of many companies under all pairings of the library: the full model, every equation, every
 * year. Companies of one shape share one session. Memory does not grow with the number of companies.
 */
export function portfolioRunner(workbench: Workbench): PortfolioRunner {
  const metrics = totalsOf(workbench);
  const shapes = new Map<string, Session>();
  return {
    metrics,
    run: async (company) => {
      const prepared = await prepare(workbench, company);
      bindShape(prepared, shapes);
      return { company: company.id, figures: figuresOf(prepared, metrics) };
    },
  };
}

/** Metrics with one value, or one for each year. */
function totalsOf({ model }: Workbench): readonly string[] {
  return model.order.filter((id) => {
    const { type, over } = model.symbols.get(id)!;
    return type === "number" && over.every((dimension) => dimension === "year");
  });
}

function bindShape(prepared: PreparedCompany, shapes: Map<string, Session>): void {
  const { workbench, labels, years, known } = prepared;
  const scenario = workbench.library.pairings[0]!.id;
  const inputs = boundInputs(prepared, { scenario, overrides: [] });
  const key = shapeOf(prepared, inputs);
  const found = shapes.get(key);
  if (found !== undefined) rebind(found, inputs);
  else if (shapes.size >= mostShapes) shapes.delete(shapes.keys().next().value!);
  known.session = found ?? createSession(workbench.model, { labels, years, inputs });
  shapes.set(key, known.session);
}

/** What two companies have to share for one session: counts of labels, and inputs it is built from. */
function shapeOf({ workbench: { model }, labels }: PreparedCompany, inputs: BoundInputs): string {
  const fixed = new Set([...model.equations.values()].flatMap((each) => [...each.fixedNames]));
  const counts = Object.values(labels).map(({ length }) => length);
  const values = [...fixed].map((id) => [id, ...Array.from(inputs.get(id)?.values ?? [], Number)]);
  return JSON.stringify([counts, values]);
}

function figuresOf(prepared: PreparedCompany, metrics: readonly string[]): Float64Array {
  const { pairings } = prepared.workbench.library;
  const years = [reportingYears.near, reportingYears.far].map((year) =>
    prepared.years.indexOf(year),
  );
  const figures = new Float64Array(pairings.length * metrics.length * years.length);
  let next = 0;
  for (const { id: scenario } of pairings) {
    const session = sessionFor(prepared, { scenario, overrides: [] });
    evaluate(session);
    for (const metric of metrics) {
      const operand = session.state.operands.get(metric)!;
      const data = session.state.slots[operand.slot]!;
      for (const year of years) {
        figures[next] = data[operand.start + year * strideOf(operand, "year")]!;
        next += 1;
      }
    }
  }
  return figures;
}
