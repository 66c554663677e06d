import type { Company } from "../../models/company/company-schema.ts";

/** Revenue of the base year as disclosed; undefined where it is not, or nothing can be divided by it. */
export function revenueOf({ disclosed, baseYear }: Company): number | undefined {
  const row = disclosed.find(
    ({ metric, part }) => metric === "profile.revenue" && part === undefined,
  );
  const revenue = row?.years[String(baseYear)]?.value;
  return revenue !== undefined && revenue > 0 ? revenue : undefined;
}
