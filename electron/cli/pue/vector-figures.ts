import { coolingParameters } from "../../../models/kernels/cooling/parameters.ts";
import { coolingState } from "../../../models/kernels/cooling/state.ts";
import {
  coolingTechnologies,
  siteQualities,
  type CoolingTechnology,
  type SiteQuality,
} from "../../../models/kernels/cooling/technology-ids.ts";
import { loadLibrary } from "../../../models/library/library.ts";
import { DocumentError } from "../../host/document-error.ts";
import { readCsv, type CsvRow } from "../../host/read-csv.ts";

/** PUE and WUE of a plant in one state of the weather, with the columns of the file. */
export interface VectorFigures {
  readonly tech: CoolingTechnology;
  readonly site: SiteQuality;
  readonly T_db_C: number;
  readonly RH_pct: number;
  readonly P_Pa: number;
  readonly pue: number;
  readonly wue: number;
}

const columns = ["tech", "site", "T_db_C", "RH_pct", "P_Pa"] as const;

const bounds = {
  T_db_C: [-60, 60],
  RH_pct: [0, 100],
  P_Pa: [50_000, 110_000],
} as const;

/** Computes every row of a CSV file. Throws DocumentError for the first cell that does not fit. */
export async function vectorFigures(file: string, path: string): Promise<readonly VectorFigures[]> {
  const rows = readCsv(file, path, columns).map((row) => readState(file, row));
  const { cooling } = await loadLibrary();
  return rows.map((row) => {
    const { T_db_C: dryBulb, RH_pct: relativeHumidity, P_Pa: pressure } = row;
    const parameters = coolingParameters(cooling, row.tech, row.site);
    return {
      ...row,
      ...coolingState(row.tech, parameters, { dryBulb, relativeHumidity, pressure }),
    };
  });
}

function readState(file: string, row: CsvRow): Omit<VectorFigures, "pue" | "wue"> {
  const word = <T extends string>(column: string, known: readonly T[]): T => {
    const text = row.cells[column] ?? "";
    const found = known.find((each) => each === text);
    if (found !== undefined) return found;
    throw cellError(file, { row, column }, `one of ${known.join(", ")}`);
  };
  const number = (column: keyof typeof bounds): number => {
    const [low, high] = bounds[column];
    const text = row.cells[column] ?? "";
    const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
    if (value >= low && value <= high) return value;
    throw cellError(file, { row, column }, `a number from ${low} to ${high}`);
  };
  return {
    tech: word("tech", coolingTechnologies),
    site: word("site", siteQualities),
    T_db_C: number("T_db_C"),
    RH_pct: number("RH_pct"),
    P_Pa: number("P_Pa"),
  };
}

function cellError(
  file: string,
  { row, column }: { readonly row: CsvRow; readonly column: string },
  expected: string,
): DocumentError {
  const text = row.cells[column] ?? "";
  const found = text === "" ? "nothing" : JSON.stringify(text.slice(0, 40));
  return new DocumentError({ file, path: `row ${row.number} ${column}` }, { expected, found });
}
