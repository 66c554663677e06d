import type { Company } from "../../models/company/company-schema.ts";

/** Revenue of the base year as disclosed; undefined where it is not. */
export function revenueOf({ disclosed, baseYear }: Company): number | undefined {
  const row = disclosed.find(
    ({ metric, part }) => metric === "profile.revenue" && part === undefined,
  );
  return row?.years[String(baseYear)]?.value;
}
