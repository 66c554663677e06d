import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z95 } from "../../models/engine/sample/normal.ts";
import { defaultRatingRules } from "../../models/kernels/rating/rules.ts";
import { lastYear, reportingYears } from "../../models/run/layers/general-layer.ts";

const { mediumFrom, highAbove, adverseAbove, likelihoodFrom, likelyFrom } = defaultRatingRules;

/** Figures of the code that the prose names. */
const figures: Readonly<Record<string, number>> = {
  lastYear,
  nearYear: reportingYears.near,
  farYear: reportingYears.far,
  z95,
  mediumFrom: 100 * mediumFrom,
  highAbove: 100 * highAbove,
  adverseAbove: 100 * adverseAbove,
  likelihood2: 100 * likelihoodFrom[0],
  likelihood3: 100 * likelihoodFrom[1],
  likelihood4: 100 * likelihoodFrom[2],
  likelihood5: 100 * likelihoodFrom[3],
  likelyFrom,
};

/** Reads a chapter of prose and fills in the figures it names. Throws for a name nobody knows. */
export function chapter(name: string): string {
  const text = readFileSync(join(import.meta.dirname, "chapters", `${name}.md`), "utf8");
  return text.trim().replaceAll(/\{\{(\w+)\}\}/g, (_, figure: string) => {
    const value = figures[figure];
    if (value === undefined) throw new Error(`chapters/${name}.md: unknown figure ${figure}`);
    return String(value);
  });
}
