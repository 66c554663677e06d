import { readFileSync } from "node:fs";
import { join } from "node:path";
import { coolingMethod } from "../../models/kernels/cooling/cooling-method.ts";
import {
  coolingParameterDataSchema,
  coolingParameterIds,
  type CoolingParameterData,
  type CoolingParameterId,
} from "../../models/kernels/cooling/parameters-schema.ts";
import { table } from "./inputs.ts";

const lastOfRun = "cooling.overheadCurve";

type Entry = (typeof coolingMethod)[number];
type Overrides = Readonly<Partial<Record<CoolingParameterId, { readonly value: number }>>>;

/** The chapter of the cooling kernels: sections in the order of computation, then the parameters. */
export function coolingChapter(root: string): string {
  const path = join(root, "scenarios/cooling/parameters.json");
  const data = coolingParameterDataSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  const end = coolingMethod.findIndex((entry) => entry.id === lastOfRun) + 1;
  return [
    ...coolingMethod.slice(0, end).map(entryOf),
    "### Parameters of the plants",
    parametersText(data),
    "### Cooling functions no equation of this edition reads",
    ...coolingMethod.slice(end).map((entry) => entryOf(entry).replace("###", "####")),
  ].join("\n\n");
}

function entryOf({ title, text, equations, source }: Entry): string {
  const rows = equations.map(({ formula, meaning, unit }) => [`\`${formula}\``, meaning, unit]);
  return [
    `### ${title}`,
    text,
    table(["equation", "meaning", "unit"], rows),
    `Source: ${source}.`,
  ].join("\n\n");
}

function parametersText(data: CoolingParameterData): string {
  const rows = coolingParameterIds.map((id) => {
    const { symbol, unit, means, base } = data.parameters[id];
    const { BASE, HYPER, LEGACY } = data.qualities;
    return [
      `\`${symbol}\``,
      means.en,
      unit,
      String(BASE[id]?.value ?? base.value),
      technologiesWith(data, id),
      override(HYPER, id),
      override(LEGACY, id),
    ];
  });
  const head = ["symbol", "meaning", "unit", "BASE", "by technology", "HYPER", "LEGACY"];
  return `A plant takes the BASE value, replaced by its technology's where there is one, replaced by its quality's where
there is one (\`scenarios/cooling/parameters.json\`, with ranges and reasons).

${table(head, rows)}`;
}

function technologiesWith(data: CoolingParameterData, id: CoolingParameterId): string {
  const found = Object.entries(data.technologies).flatMap(([technology, overrides]) => {
    const value = (overrides as Overrides)[id]?.value;
    return value === undefined ? [] : [`${technology} ${value}`];
  });
  return found.length === 0 ? "-" : found.join(", ");
}

function override(overrides: Overrides, id: CoolingParameterId): string {
  const value = overrides[id]?.value;
  return value === undefined ? "-" : String(value);
}
