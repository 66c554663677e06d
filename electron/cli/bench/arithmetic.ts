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

interface Measured {
  readonly formula: string;
  /** Operations of the formula. */
  readonly count: number;
}

const links = 12;
const names = ["a", "b", "c"];

/** One operator in a row, so that what an equation costs besides its operations counts little. */
function row(operator: string): Measured {
  const operands = Array.from({ length: links + 1 }, (_, i) => names[i % names.length] ?? "a");
  return { formula: operands.join(` ${operator} `), count: links };
}

function nested(name: string): Measured {
  let formula = "a";
  for (let i = 1; i <= links; i += 1) formula = `${name}(${formula}, ${names[i % names.length]})`;
  return { formula, count: links };
}

function compared(): Measured {
  const parts = Array.from({ length: links }, (_, i) => `${names[i % 3]} < ${names[(i + 1) % 3]}`);
  return { formula: parts.join(" or "), count: 2 * links - 1 };
}

const measured: Readonly<Record<string, Measured>> = {
  "a + b": row("+"),
  "a - b": row("-"),
  "a * b": row("*"),
  "a / b": row("/"),
  "min(a, b)": nested("min"),
  "max(a, b)": nested("max"),
  "a < b or c": compared(),
  mixed: { formula: "(a * b + c) * (a - c) / (b + c) + max(a, c)", count: 7 },
};

const years = 32;
const draws = 20_000;
const tries = 15;
const nothing = text("", "", "");

/** Nanoseconds per element and operation of arithmetic over draws, in the engine's own blocks. */
export function arithmeticRows(): readonly BenchRow[] {
  return Object.entries(measured).map(([name, { formula, count }]) => {
    const session = sessionOf(formula);
    const operations = count * years * draws;
    const figures: number[] = [];
    for (let attempt = -3; attempt < tries; attempt += 1) {
      const start = performance.now();
      drain(session);
      if (attempt >= 0) figures.push(((performance.now() - start) * 1e6) / operations);
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
