import type { IamcEntry } from "./iamc-file/read-iamc.ts";
import type { IamcRows } from "./ngfs-schema.ts";
import type { Series } from "./value-schema.ts";

/** Which row of a scenario database is wanted; names as IAMC has them. */
export interface IamcKey {
  readonly model: string;
  readonly scenario: string;
  readonly variable: string;
}

/**
 * One row of a scenario database as a series, straight between its years, in the engine's unit and
 * with the provenance of the file. Missing years are left out; undefined where there is no such row.
 */
export function iamcSeries(data: IamcRows, key: IamcKey): Series | undefined {
  const row = data.rows.find(
    (each) =>
      each.model === key.model && each.scenario === key.scenario && each.variable === key.variable,
  );
  if (row === undefined) return undefined;
  const points = data.years.flatMap((year, i) => {
    const value = row.values[i];
    return value === null || value === undefined ? [] : [[String(year), value] as const];
  });
  return {
    points: Object.fromEntries(points),
    between: "linear",
    unit: data.units[row.unit] ?? row.unit,
    kind: data.kind,
    source: data.source,
    locator: [row.model, row.scenario, row.region, row.variable].join(", "),
  };
}

/** All rows of a scenario database as series of the IAMC format, in their order, units as published. */
export function iamcEntries({ years, rows }: IamcRows): readonly IamcEntry[] {
  return rows.map(({ values, ...keys }) => {
    const points = years.flatMap((year, i) => {
      const value = values[i];
      return value === null || value === undefined ? [] : [[String(year), value] as const];
    });
    return { ...keys, extra: {}, points: Object.fromEntries(points), rows: [] };
  });
}
