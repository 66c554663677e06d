import type { Kernel, KernelArgument } from "../../models/engine/kernel.ts";
import { modelKernels } from "../../models/equations/kernels.ts";
import { overheadGrid } from "../../models/kernels/cooling/annual.ts";
import { windReturnPeriods } from "../../models/kernels/damage/wind.ts";
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
  overtoppingRate: `
\`levels\` has points \`(x₁, y₁) … (xₙ, yₙ)\`: \`x\` is a return period as a multiple of the one the protection holds, \`y\`
the level over the protected one. With \`qᵢ = 1 / xᵢ\` and \`hᵢ = yᵢ × scale + rise\`, the result is the largest \`q\` whose
level is above 0: 0 where \`hₙ\` is not above 0; \`q₁\` where all \`hᵢ\` are; else, with \`i\` the first point above 0,

    qᵢ + (qᵢ₋₁ - qᵢ) × hᵢ / (hᵢ - hᵢ₋₁)`,
  depthDamage: `
With \`qᵢ\` and \`hᵢ\` as in \`overtoppingRate\`, and \`Q\` its result: the integral of \`L(q)\` over \`q\` from 0 to \`Q\`.
\`L(qᵢ)\` is the damage at the depth \`hᵢ\`: 0 below the first point of the damage curve, straight between its points,
the last one held. \`L\` is straight in \`q\` between the \`qᵢ\` and held at \`L(qₙ)\` below \`qₙ\`.`,
  eventDepthDamage: `
\`L(rate)\`, as in \`depthDamage\`; \`L(q₁)\` above \`q₁\`. 0 where \`rate\` is 0.`,
  annualWindDamage: `
At the return periods \`T\` = ${windReturnPeriods.join(", ")} years the speed is
\`V = reference × (1 + growth × ln(T / referencePeriod))\` and the damage \`D = v³ / (1 + v³)\` with
\`v = max(V - threshold, 0) / (halfSpeed - threshold)\`. The result is the integral of \`D\` over the probability
\`1 / T\` from 0 to that of the first \`T\`: straight in the probability between return periods, the last \`D\` held to 0.`,
  hoursAbove: `
The result is a curve over a dry bulb \`x\`: the sum over the bins of \`hours × clamp(from + 1 - x, 0, 1)\`, \`from\`
being the lower edge of the bin. It has a point at every edge of a bin, so reading it straight is exact.`,
  serviceCredit: `
The uptime of the month is \`max(0, 1 - hours / 720)\`. The result is the largest \`credit\` of the bands whose
\`uptimeBelow\` is above it, 0 where none is.`,
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
