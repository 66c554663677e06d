import type { Company } from "../../../company/company-schema.ts";
import { findRow } from "../../../scenario/table.ts";
import type { Value } from "../../../scenario/value-schema.ts";
import type { FactorLibrary, ReconcileContext } from "../context.ts";

/** A published grid factor that a company's electricity may have been multiplied with. */
export interface GridFactor {
  /** Id of the set: `national-2022`, `tianjin-2022`. */
  readonly set: string;
  readonly year: number;
  readonly value: Value;
}

/**
 * The published factors of every year on the company's basis. On the provincial basis there are some
 * only where all own sites lie in one province: electricity by province is not disclosed.
 */
export function gridFactorsFor({ company, library }: ReconcileContext): readonly GridFactor[] {
  const { factors } = library.grids;
  if (company.gridFactors.basis === "national") {
    return Object.entries(factors.national.average).map(([year, value]) => ({
      set: `national-${year}`,
      year: Number(year),
      value,
    }));
  }
  const province = onlyProvince(company, library);
  if (province === undefined) return [];
  const row = findRow(factors.provinces, { province });
  return Object.keys(factors.national.average).flatMap((year) => {
    const value = row?.value(year);
    return value === undefined ? [] : [{ set: `${province}-${year}`, year: Number(year), value }];
  });
}

function onlyProvince({ sites }: Company, { regions }: FactorLibrary): string | undefined {
  const own = sites.filter(({ modelled, tenure }) => modelled && tenure !== "leased");
  const places = own.flatMap(({ region }) => {
    const factor = regions.find(({ id }) => id === region)?.gridFactor;
    return factor === undefined ? [] : [`${factor.table}/${factor.id}`];
  });
  const [place, ...more] = [...new Set(places)];
  const [table, id] = place?.split("/") ?? [];
  return more.length === 0 && table === "provinces" ? id : undefined;
}
