import type { VectorOperator } from "./typed.ts";
import {
  add,
  divide,
  maximum,
  minimum,
  multiply,
  subtract,
  type Lane,
} from "./vector-arithmetic.ts";
import { and, equal, less, lessEqual, or, power, unequal } from "./vector-logic.ts";

/** The loop of each operator over runs of any place and step. */
export const vectorLoops: Readonly<Record<VectorOperator, (lane: Lane) => void>> = {
  add,
  subtract,
  multiply,
  divide,
  power,
  less,
  lessEqual,
  equal,
  unequal,
  and,
  or,
  minimum,
  maximum,
};
