import { compileModel } from "../../../models/engine/compile.ts";
import {
  dimensions,
  equations,
  inputs,
  text,
  type Dimension,
} from "../../../models/engine/model.ts";
import { createSession, evaluateDraws, type Session } from "../../../models/engine/session.ts";
import { summariseTries, type BenchRow } from "./measure.ts";

/** Operators measured on their own, as the equation that holds them. */
const formulas = {
  add: "a + b",
  subtract: "a - b",
  multiply: "a * b",
  divide: "a / b",
  minimum: "min(a, b)",
  maximum: "max(a, b)",
  compare: "a < b",
  chain: "(a * b + c) * (a - c) / (b + c) + max(a, c)",
} as const;

const operations: Readonly<Record<keyof typeof formulas, number>> = {
  add: 1,
  subtract: 1,
  multiply: 1,
  divide: 1,
  minimum: 1,
  maximum: 1,
  compare: 1,
  chain: 7,
};

const years = 32;
const draws = 20_000;
const tries = 15;
const nothing = text("", "", "");

/** Nanoseconds per element and operation of arithmetic over draws, in the engine's own blocks. */
export function arithmeticRows(): readonly BenchRow[] {
  const names = Object.keys(formulas) as (keyof typeof formulas)[];
  return names.map((name) => {
    const session = sessionOf(formulas[name]);
    const count = operations[name] * years * draws;
    const figures: number[] = [];
    for (let attempt = -3; attempt < tries; attempt += 1) {
      const start = performance.now();
      drain(session);
      if (attempt >= 0) figures.push(((performance.now() - start) * 1e6) / count);
    }
    return summariseTries({ name: `arithmetic: ${name}`, unit: "ns/element/operation" }, figures);
  });
}

function sessionOf(formula: string): Session {
  const over: readonly Dimension[] = ["year"];
  const number = { unit: "1", over, type: "number", means: nothing } as const;
  const model = compileModel({
    inputs: [inputs("bench", { a: number, b: number, c: number })],
    equations: [
      equations("bench", { result: { formula, unit: "1", over, means: nothing, source: "bench" } }),
    ],
    kernels: [],
  });
  const labels = Object.fromEntries(
    dimensions.map((dimension) => [dimension, [] as readonly string[]]),
  ) as Record<Dimension, readonly string[]>;
  const span = Array.from({ length: years }, (_, i) => 2024 + i);
  const bound = new Map(
    ["a", "b", "c"].map((name, i) => [`bench.${name}`, uncertainInput(i + 1)] as const),
  );
  return createSession(model, {
    labels: { ...labels, year: span.map(String) },
    years: span,
    inputs: bound,
    draws,
  });
}

/** An uncertain input that is filled once: filling is not what is measured. */
function uncertainInput(
  value: number,
): Parameters<typeof createSession>[1]["inputs"] extends ReadonlyMap<string, infer T> ? T : never {
  const filled = new WeakSet<Float64Array>();
  return {
    kind: "numbers",
    values: new Float64Array(years).fill(value),
    fill: (out) => {
      if (filled.has(out)) return;
      filled.add(out);
      for (let i = 0; i < out.length; i += 1) out[i] = value + (i % 17) / 16;
    },
  };
}

function drain(session: Session): void {
  const blocks = evaluateDraws(session);
  while (blocks.next().done !== true);
}
