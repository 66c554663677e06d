import { compileModel, type Model } from "../../models/engine/compile.ts";
import type { Kernel, KernelValue } from "../../models/engine/kernel.ts";
import {
  dimensions,
  equations,
  inputs,
  text,
  type Dimension,
  type EquationDeclaration,
  type InputDeclaration,
} from "../../models/engine/model.ts";
import { readerOf } from "../../models/engine/place.ts";
import type { Place } from "../../models/engine/scalar.ts";
import {
  createSession,
  evaluate,
  evaluateDraws,
  type Binding,
  type BoundInput,
  type Session,
} from "../../models/engine/session.ts";

const means = text("x", "x", "x");

/** An input of a test model with its values; `noise` makes it uncertain. */
export interface TinyInput {
  readonly unit?: string;
  readonly over?: readonly Dimension[];
  readonly type?: InputDeclaration["type"];
  readonly xUnit?: string;
  readonly of?: readonly string[];
  readonly values?: readonly KernelValue[];
  /** Value of element `at` in draw `draw`. */
  readonly noise?: (at: number, draw: number) => number;
}

/** An equation of a test model; a text stands for a formula without unit and dimensions. */
export type TinyEquation =
  string | ({ readonly formula: string } & Partial<Omit<EquationDeclaration, "means" | "source">>);

/** A test model of one domain, `m`. */
export interface TinyModel {
  readonly inputs?: Readonly<Record<string, TinyInput>>;
  readonly equations: Readonly<Record<string, TinyEquation>>;
  readonly kernels?: readonly Kernel[];
}

/** What a test model is bound with besides its values. */
export interface TinyBinding {
  readonly labels?: Partial<Record<Dimension, readonly string[]>>;
  readonly years?: readonly number[];
  readonly draws?: number;
  readonly block?: number;
  readonly wanted?: readonly string[];
  readonly wantedYears?: readonly number[];
}

const defaultYears = [2025, 2026, 2027, 2028];
const defaultLabels = { site: ["a", "b", "c"], fuel: ["gas", "oil"] };

/** Compiles a test model. */
export function compileTiny({
  inputs: given = {},
  equations: own,
  kernels = [],
}: TinyModel): Model {
  const inputEntries = Object.entries(given).map(
    ([name, { unit = "1", over = [], type = "number", xUnit, of }]): [string, InputDeclaration] => [
      name,
      { unit, over, type, means, ...(xUnit && { xUnit }), ...(of && { of }) },
    ],
  );
  const equationEntries = Object.entries(own).map(([name, equation]) => {
    const parts = typeof equation === "string" ? { formula: equation } : equation;
    return [name, { unit: "1", over: [], means, source: "test", ...parts }] as const;
  });
  return compileModel({
    inputs: [inputs("m", Object.fromEntries(inputEntries))],
    equations: [equations("m", Object.fromEntries(equationEntries))],
    kernels,
  });
}

/** Compiles a test model and binds it to its values; nothing is evaluated yet. */
export function bindTiny(model: TinyModel, binding: TinyBinding = {}): Session {
  return createSession(compileTiny(model), tinyBinding(model, binding));
}

/** Compiles, binds and evaluates a test model without draws. */
export function runTiny(model: TinyModel, binding: TinyBinding = {}): Session {
  const session = bindTiny(model, binding);
  evaluate(session);
  return session;
}

/** The binding of a test model's values. */
export function tinyBinding(model: TinyModel, binding: TinyBinding = {}): Binding {
  const { labels: ownLabels, years = defaultYears, ...rest } = binding;
  const given = { ...defaultLabels, ...ownLabels, year: years.map(String) };
  const labels = Object.fromEntries(
    dimensions.map((dimension) => [dimension, (given as TinyBinding["labels"])?.[dimension] ?? []]),
  ) as Binding["labels"];
  const bound = Object.entries(model.inputs ?? {}).map(
    ([name, input]) => [`m.${name}`, boundInput(input)] as const,
  );
  return { labels, years, inputs: new Map(bound), ...rest };
}

/** Values as the engine takes them; one number fills an uncertain input's central values. */
export function boundInput({ type = "number", values = [], noise }: TinyInput): BoundInput {
  if (type !== "number") return { kind: "objects", values };
  const numbers = Float64Array.from(values as readonly number[]);
  if (noise === undefined) return { kind: "numbers", values: numbers };
  const fill = (out: Float64Array, first: number, count: number): void => {
    for (let at = 0; at < numbers.length; at += 1) {
      for (let i = 0; i < count; i += 1) out[at * count + i] = noise(at, first + i);
    }
  };
  return { kind: "numbers", values: numbers, fill };
}

/** One value of an evaluated test model. */
export function valueOf(session: Session, name: string, place: Place = {}): number {
  return readerOf(session).read(`m.${name}`, place) as number;
}

/** All values of one equation at a place, one for each draw, in the order of the draws. */
export function drawsOf(session: Session, name: string, place: Place = {}): readonly number[] {
  const values: number[] = [];
  for (const block of evaluateDraws(session)) {
    for (let i = 0; i < block.count; i += 1) {
      values.push(readerOf(session, block.skip + i).read(`m.${name}`, place) as number);
    }
  }
  return values;
}
