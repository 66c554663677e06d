import type { Kernel, KernelArgument } from "../../models/engine/kernel.ts";
import { modelKernels } from "../../models/equations/kernels.ts";
import { overheadGrid } from "../../models/kernels/cooling/annual.ts";
import { quantityOf } from "./equations.ts";

const { first, last, stepsPerKelvin } = overheadGrid;

const plantCurve = (of: string): string => `
The result is a curve over the shift \`s\` of the station's dry bulb, in K. It is computed on a grid of knots from
${first} to ${last} K in steps of ${1 / stepsPerKelvin} K: at each knot the annual ${of} of the plant in the climate shifted by
\`s\`, as defined under [Cooling by physics](#cooling-by-physics). Between knots it is read straight
(\`interpolate\`), beyond the ends it is constant.`;

/** Definitions of the kernels, by name. */
const definitions: Readonly<Record<string, string>> = {
  annualOverhead: plantCurve("mean of PUE, less one,"),
  annualWaterUse: plantCurve("mean of WUE, in L per kWh of IT,"),
  trajectory: `
With points \`(t₁, y₁) … (tₙ, yₙ)\`, all above 0 and in ascending order: \`y₁\` up to \`t₁\`, \`yₙ\` from \`tₙ\` on, and
between two points

    yᵢ × exp( (year - tᵢ) / (tᵢ₊₁ - tᵢ) × ln(yᵢ₊₁ / yᵢ) )`,
  logMean: `
\`(a - b) / ln(a / b)\`, and \`a\` where both are equal; both are above 0. Where they nearly agree the program sums the
series of the same function, so that no digits are lost.`,
  lasting: `
In a year: 1 if the condition is not 0 in that year and in every later year of the run, else 0.`,
};

/** The chapter of kernels: signature, meaning, definition and source of each. */
export function kernelsChapter(): string {
  return modelKernels.map(entryOf).join("\n\n");
}

function entryOf({ name, args, result, means, source }: Kernel): string {
  const definition = definitions[name];
  if (definition === undefined) {
    throw new Error(`build/method/kernels.ts: expected a definition of ${name}`);
  }
  const names = args.map((arg) => arg.name).join(", ");
  return [
    `### ${name}(${names})`,
    `${means.en}.`,
    [
      ...args.map((arg) => `- \`${arg.name}\`: ${typeText(arg)}`),
      `- Result: ${typeText(result)}`,
      `- Source: ${source}`,
    ].join("\n"),
    definition.trim(),
  ].join("\n\n");
}

function typeText({ type, unit, xUnit }: Omit<KernelArgument, "name">): string {
  if (type === "choice") return "a word";
  if (type === "table") return "a table";
  if (unit === "same") return "a number of any unit, the same throughout";
  return quantityOf({ type, unit, xUnit });
}
