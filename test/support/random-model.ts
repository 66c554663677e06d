import { inOrder } from "../../models/engine/symbols.ts";
import type { Dimension } from "../../models/engine/model.ts";
import { seededUniform } from "./sampling.ts";
import type { TinyEquation, TinyInput, TinyModel } from "./tiny-model.ts";

/** Sizes of the dimensions random models use. */
export const randomSizes = { fuel: 2, site: 3, year: 4 } as const;

/** Years of random models. */
export const randomYears = [2025, 2026, 2027, 2028];

const axes = ["fuel", "site", "year"] as const;

interface Part {
  readonly text: string;
  readonly over: ReadonlySet<Dimension>;
}

interface Maker {
  readonly uniform: () => number;
  readonly names: Part[];
}

/** A random model of pure numbers: a few inputs, some uncertain, and equations over all operators. */
export function randomModel(seed: number): TinyModel {
  const uniform = seededUniform(seed);
  const inputs: Record<string, TinyInput> = {
    flag: { over: ["site"], values: [1, 0, 1].map((x) => (uniform() < 0.5 ? x : 1)) },
    settled: { values: [uniform() < 0.5 ? 1 : 0] },
    base: { unit: "year", values: [pick(randomYears, uniform)] },
    calendar: { unit: "year", over: ["year"], values: randomYears },
  };
  const names: Part[] = [{ text: "settled", over: new Set() }];
  for (let i = 0; i < 5; i += 1) {
    const over = inOrder(axes.filter(() => uniform() < 0.5));
    inputs[`x${i}`] = randomInput(over, uniform);
    names.push({ text: `x${i}`, over: new Set(over) });
  }
  const equations: Record<string, TinyEquation> = {};
  const maker = { uniform, names };
  for (let i = 0; i < 5; i += 1) {
    const name = `e${i}`;
    const { equation, over } = randomEquation(maker, name);
    equations[name] = equation;
    names.push({ text: name, over: new Set(over) });
  }
  equations["last"] = {
    formula: `firstYear(${yearly(maker, 2).text} > 0.5)`,
    unit: "year",
    over: axes,
  };
  return { inputs, equations };
}

function randomInput(over: readonly Dimension[], uniform: () => number): TinyInput {
  const size = over.reduce((product, axis) => product * randomSizes[axis as "site"], 1);
  const round = (x: number) => Math.round(x * 8) / 8;
  const values = Array.from({ length: size }, () => round(uniform() * 4 - 2));
  if (uniform() < 0.5) return { over, values };
  const salt = Math.floor(uniform() * 1e6);
  const noise = (at: number, draw: number) => round(values[at]! + spread(salt + at * 97 + draw));
  return { over, values, noise };
}

function spread(seed: number): number {
  return seededUniform(seed)() * 2 - 1;
}

function randomEquation(
  maker: Maker,
  name: string,
): { readonly equation: TinyEquation; readonly over: readonly Dimension[] } {
  const { uniform } = maker;
  const own = expression(maker, 4);
  const extra = axes.filter(() => uniform() < 0.25);
  const usesPrevious = uniform() < 0.3;
  const over = inOrder([...own.over, ...extra, ...(usesPrevious ? (["year"] as const) : [])]);
  const start = expression(maker, 1);
  const isWider = [...start.over].some((axis) => !over.includes(axis));
  const earlier = `previous(${name}, ${isWider ? "1" : start.text})`;
  const formula = usesPrevious ? pick(recurrences(earlier, own.text), uniform) : own.text;
  const isMasked = over.includes("site") && uniform() < 0.3;
  const equation = { formula, over, ...(isMasked ? { where: "m.flag" } : {}) };
  return { equation, over };
}

function recurrences(earlier: string, own: string): readonly string[] {
  return [
    `0.5 * ${earlier} + (${own})`,
    `max(${earlier}, ${own})`,
    `${earlier} > 1 ? ${own} : 0.25 * ${earlier} + 1`,
  ];
}

function yearly(maker: Maker, depth: number): Part {
  const part = expression(maker, depth);
  if (part.over.has("year")) return part;
  const text = `((${part.text}) + (calendar > base ? 1 : 0))`;
  return { text, over: new Set([...part.over, "year"]) };
}

function expression(maker: Maker, depth: number): Part {
  const { uniform, names } = maker;
  if (depth === 0 || uniform() < 0.1) {
    if (uniform() < 0.15) return { text: String(Math.round(uniform() * 16) / 8), over: new Set() };
    return pick(names, uniform);
  }
  const makers = [binary, binary, compared, chosen, call, call, spanned, spanned, yearRead];
  return pick(makers, uniform)(maker, depth - 1);
}

function binary(maker: Maker, depth: number): Part {
  const [a, b] = [expression(maker, depth), expression(maker, depth)];
  const operator = pick(["+", "-", "*", "/"], maker.uniform);
  const isSafe = operator === "/" && maker.uniform() < 0.9;
  const second = isSafe ? `(0.5 + abs(${b.text}))` : b.text;
  return { text: `(${a.text} ${operator} ${second})`, over: union(a, b) };
}

function compared(maker: Maker, depth: number): Part {
  const [a, b] = [expression(maker, depth), expression(maker, depth)];
  const operator = pick(["<", ">", "<=", ">=", "==", "!=", "and", "or"], maker.uniform);
  return { text: `(${a.text} ${operator} ${b.text})`, over: union(a, b) };
}

function chosen(maker: Maker, depth: number): Part {
  const [a, b] = [expression(maker, depth), expression(maker, depth)];
  const settled: Part = { text: "settled > 0", over: new Set() };
  const test = maker.uniform() < 0.5 ? settled : compared(maker, depth);
  return { text: `(${test.text} ? ${a.text} : ${b.text})`, over: union(test, a, b) };
}

function call(maker: Maker, depth: number): Part {
  const [a, b] = [expression(maker, depth), expression(maker, depth)];
  const one = [
    `abs(${a.text})`,
    maker.uniform() < 0.05 ? `sqrt(${a.text})` : `sqrt(abs(${a.text}))`,
    `exp(min(${a.text}, 2))`,
    `log(1 + abs(${a.text}))`,
    `clamp(${a.text}, -1, 1)`,
    `pow(${a.text}, 2)`,
    `(-(${a.text}))`,
    `(not (${a.text}))`,
    maker.uniform() < 0.05 ? `(${a.text}) ^ -1` : `(1 + abs(${a.text})) ^ -1`,
  ];
  if (maker.uniform() < 0.6) return { text: pick(one, maker.uniform), over: a.over };
  const two = [`min(${a.text}, ${b.text})`, `max(${a.text}, ${b.text}, 0)`];
  return { text: pick(two, maker.uniform), over: union(a, b) };
}

function spanned(maker: Maker, depth: number): Part {
  const part = expression(maker, depth);
  if (part.over.size === 0) return part;
  const axis = pick([...part.over], maker.uniform);
  const fn = pick(["sum", "mean", "largest"], maker.uniform);
  const over = new Set([...part.over].filter((name) => name !== axis));
  return { text: `${fn}(${part.text}, ${axis})`, over };
}

function yearRead(maker: Maker, depth: number): Part {
  const { text, over } = yearly(maker, depth);
  const other = expression(maker, 0);
  const rest = new Set([...over].filter((axis) => axis !== "year"));
  const forms: readonly Part[] = [
    { text: `cumulative(${text})`, over },
    { text: `at(${text}, base)`, over: rest },
    { text: `at(${text}, ${pick(randomYears, maker.uniform)})`, over: rest },
    {
      text: `(firstYear(${text}) <= base ? ${other.text} : 1)`,
      over: new Set([...rest, ...other.over]),
    },
  ];
  return pick(forms, maker.uniform);
}

function union(...parts: readonly Part[]): ReadonlySet<Dimension> {
  return new Set(parts.flatMap((part) => [...part.over]));
}

function pick<T>(list: readonly T[], uniform: () => number): T {
  return list[Math.floor(uniform() * list.length)]!;
}
