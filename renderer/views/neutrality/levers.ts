import type { Workbook } from "../../../models/workbook/workbook-schema.ts";
import { pointIn, type GivenInputs } from "./given-inputs.ts";

/** What the user set of a company. */
export type Overrides = Workbook["overrides"][string] | undefined;

interface ShareAt {
  readonly inputs: GivenInputs;
  readonly overrides: Overrides;
  readonly year: number;
}

/** Input that holds the share of electricity under green contracts. */
export const contractsInput = "energy.contractedShare";

/** Input that holds carbon credits. */
export const creditsInput = "carbon.credits";

/** The path of an input over the years: as the user set it, else as the data give it. */
export function presentPath(
  input: string,
  { inputs, overrides }: Omit<ShareAt, "year">,
): Readonly<Record<string, number>> {
  const set = overrides?.[input]?.value;
  if (typeof set === "object") return set.points;
  if (typeof set === "number") return { "2020": set };
  return inputs.points(input) ?? { "2020": inputs.number(input) ?? 0 };
}

/** The path of an input as the data give it. */
export function givenPath(input: string, inputs: GivenInputs): Readonly<Record<string, number>> {
  return inputs.points(input) ?? { "2020": inputs.number(input) ?? 0 };
}

/** The share of electricity under green contracts in a year. */
export function presentShare({ year, ...at }: ShareAt): number {
  return pointIn(presentPath(contractsInput, at), year);
}
