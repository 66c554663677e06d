import { resolve } from "node:path";
import {
  coolingTechnologies,
  siteQualities,
} from "../../../models/kernels/cooling/technology-ids.ts";
import { oneOf } from "../arguments/nearest.ts";
import { readNumber } from "../arguments/read-values.ts";
import type { Arguments, Command } from "../command.ts";
import { annualFigures, type PlantQuestion } from "../pue/annual-figures.ts";
import { jsonText } from "../terminal/json-text.ts";
import { fixedText } from "../terminal/number-text.ts";
import { tableText } from "../terminal/table.ts";
import { UsageError } from "../usage-error.ts";

const mostWarming = 20;

/** Computes PUE and WUE: annual means in a climate under warming, or for states given in a file. */
export const pue: Command = {
  name: "pue",
  operands: [],
  options: [
    { name: "technology", value: "ID", means: `one of ${coolingTechnologies.join(", ")}` },
    {
      name: "quality",
      value: "ID",
      means: `one of ${siteQualities.join(", ")}; BASE when left out`,
    },
    { name: "station", value: "ID", means: "weather station, as the sites of a company name them" },
    { name: "warming", value: "KELVIN", means: "shift of the station's years; 0 when left out" },
    { name: "vectors", value: "FILE.csv", means: "columns tech, site, T_db_C, RH_pct, P_Pa" },
  ],
  notes: ["Warming shifts the station's own histogram at constant relative humidity."],
  run: async (args, io) => {
    const file = args.text("vectors");
    if (file !== undefined) {
      refuseBeside(args, ["technology", "quality", "station", "warming"]);
      const { vectorFigures } = await import("../pue/vector-figures.ts");
      const rows = await vectorFigures(file, resolve(io.cwd, file));
      io.out(args.has("json") ? jsonText(rows) : vectorTable(rows, io.columns));
      return 0;
    }
    const question = readQuestion(args);
    const { pue: annual, wue, hours } = await annualFigures(question);
    io.out(
      args.has("json")
        ? jsonText({ pue: annual, wue, hours })
        : annualTable(question, { pue: annual, wue, hours }),
    );
    return 0;
  },
};

function refuseBeside(args: Arguments, names: readonly string[]): void {
  const extra = names.find((name) => args.has(name));
  if (extra !== undefined) throw new UsageError(`--${extra}: expected not beside --vectors`);
}

function readQuestion(args: Arguments): PlantQuestion {
  const required = (name: string, expected: string): string => {
    const text = args.text(name);
    if (text === undefined) throw new UsageError(`--${name}: expected ${expected}, found nothing`);
    return text;
  };
  const technology = required("technology", `one of ${coolingTechnologies.join(", ")}`);
  const warming = readNumber("warming", args.text("warming") ?? "0");
  if (Math.abs(warming) > mostWarming) {
    throw new UsageError(
      `--warming: expected -${mostWarming} to ${mostWarming} K, found ${warming}`,
    );
  }
  return {
    technology: oneOf("technology", technology, coolingTechnologies),
    quality: oneOf("quality", args.text("quality") ?? "BASE", siteQualities),
    station: required("station", "the id of a weather station"),
    warming,
  };
}

interface AnnualRow {
  readonly pue: number;
  readonly wue: number;
  readonly hours: number;
}

function annualTable(question: PlantQuestion, { pue: annual, wue, hours }: AnnualRow): string {
  const { technology, quality, station, warming } = question;
  return [
    `${technology} ${quality} at ${station}, ${warming >= 0 ? "+" : ""}${warming} K\n`,
    `  PUE    ${fixedText(annual, 4)}\n`,
    `  WUE    ${fixedText(wue, 4)} L/kWh\n`,
    `  hours  ${fixedText(hours, 0)}\n`,
  ].join("");
}

interface VectorRow {
  readonly tech: string;
  readonly site: string;
  readonly T_db_C: number;
  readonly RH_pct: number;
  readonly P_Pa: number;
  readonly pue: number;
  readonly wue: number;
}

function vectorTable(rows: readonly VectorRow[], columns: number): string {
  const right = (head: string) => ({ head, align: "right" }) as const;
  const heads = [
    { head: "tech" },
    { head: "site" },
    right("dry bulb, °C"),
    right("RH, %"),
    right("pressure, Pa"),
    right("PUE"),
    right("WUE, L/kWh"),
  ];
  const cells = rows.map((row) => [
    row.tech,
    row.site,
    String(row.T_db_C),
    String(row.RH_pct),
    fixedText(row.P_Pa, 0),
    fixedText(row.pue, 4),
    fixedText(row.wue, 4),
  ]);
  return tableText(heads, cells, columns);
}
