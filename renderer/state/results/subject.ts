import type { Company } from "../../../models/company/company-schema.ts";
import type { Override } from "../../../models/run/types.ts";
import type { Workbook } from "../../../models/workbook/workbook-schema.ts";
import type { Subject } from "../../run/protocol.ts";

/** Numbers given to things, so that the same thing has the same number. */
function numbering(): (thing: object) => number {
  const known = new WeakMap<object, number>();
  let last = 0;
  return (thing) => {
    const found = known.get(thing);
    if (found !== undefined) return found;
    last += 1;
    known.set(thing, last);
    return last;
  };
}

const numberOf = numbering();

/** A company of the workbook as the model is given it; undefined where the workbook lacks it. */
export function subjectOf(workbook: Workbook, id: string): Subject | undefined {
  const company: Company | undefined = workbook.companies[id];
  if (company === undefined) return undefined;
  const { imported, pairings } = workbook;
  const parts = [company, ...(imported === undefined ? [] : [imported]), pairings];
  return {
    key: `${id}#${parts.map(numberOf).join(".")}`,
    company,
    ...(imported === undefined ? {} : { imported }),
    ...(pairings.length === 0 ? {} : { pairings }),
  };
}

/** The inputs a user set for a company, as the model takes them. */
export function overridesOf(workbook: Workbook, id: string): readonly Override[] {
  return Object.entries(workbook.overrides[id] ?? {}).map(([path, { value, unit }]) => ({
    path,
    value,
    ...(unit === undefined ? {} : { unit }),
  }));
}
