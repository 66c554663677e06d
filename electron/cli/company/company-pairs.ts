import { UsageError } from "../usage-error.ts";
import { locateCompany } from "./locate-company.ts";
import { companiesOf } from "./read-company-file.ts";

/** Companies to compare, as they are opened, and what is on one side only. */
export interface CompanyPairs {
  readonly pairs: readonly (readonly [string, string])[];
  readonly notes: readonly string[];
}

/**
 * What two references mean: two companies, or every company that two workbooks have in common. Throws
 * UsageError for workbooks without a company in common.
 */
export function companyPairs(first: string, second: string, cwd: string): CompanyPairs {
  const [ofFirst, ofSecond] = [companiesIn(first, cwd), companiesIn(second, cwd)];
  if (ofFirst === undefined || ofSecond === undefined) {
    return { pairs: [[first, second]], notes: [] };
  }
  const common = ofFirst.filter((id) => ofSecond.includes(id));
  if (common.length === 0) {
    const message = `${first} and ${second} have no company in common`;
    throw new UsageError(`${message}; expected one of each, as ${first}#${ofFirst[0] ?? "id"}`);
  }
  return {
    pairs: common.map((id) => [`${first}#${id}`, `${second}#${id}`]),
    notes: [
      ...ofFirst.filter((id) => !common.includes(id)).map((id) => `${id} is in ${first} only`),
      ...ofSecond.filter((id) => !common.includes(id)).map((id) => `${id} is in ${second} only`),
    ],
  };
}

/** Ids of the companies of a workbook; undefined for one company of it, a company file, and a bundled one. */
function companiesIn(reference: string, cwd: string): readonly string[] | undefined {
  const place = locateCompany(reference, cwd);
  if (place.kind === "bundled" || place.id !== undefined) return undefined;
  return companiesOf(place);
}
