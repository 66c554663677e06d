import { compileBundledModel } from "../models/run/workbench.ts";
import { engineVersion } from "../models/run/version.ts";
import { chapter } from "./method/chapters.ts";
import { coolingChapter } from "./method/cooling.ts";
import { calculationOrder, equationsChapter } from "./method/equations.ts";
import { inputsChapter } from "./method/inputs.ts";
import { kernelsChapter } from "./method/kernels.ts";

/** Writes the method of the model: conventions, inputs, kernels and every equation, from the code. */
export function makeMethod(root: string): string {
  const model = compileBundledModel();
  const chapters: readonly (readonly [title: string, text: string])[] = [
    ["Conventions", chapter("conventions")],
    ["How inputs get their values", chapter("binding")],
    ["The language of the formulas", chapter("language")],
    ["Kernels", kernelsChapter()],
    ["Cooling by physics", coolingChapter(root)],
    ["Equations", equationsChapter(model)],
    ["Inputs", inputsChapter()],
    ["Uncertainty", chapter("uncertainty")],
    ["Registers and their ratings", chapter("ratings")],
    ["Compute a company-year again", chapter("recompute")],
    ["Order of calculation", calculationOrder(model)],
  ];
  const contents = chapters.map(([title]) => `- [${title}](#${anchorOf(title)})`).join("\n");
  const texts = chapters.map(([title, text]) => `## ${title}\n\n${text}`);
  return `${[heading(model.order.length), contents, ...texts].join("\n\n")}\n`;
}

function heading(equations: number): string {
  return `# Method

How Isotherm ${engineVersion} computes every figure: ${equations} equations, the functions and inputs they use, and how the
inputs get their values. Enough to compute any company-year again, to one part in a million, without the
program. This file is generated from the code by \`npm run generate\`.`;
}

function anchorOf(title: string): string {
  return title.toLowerCase().replaceAll(" ", "-");
}
