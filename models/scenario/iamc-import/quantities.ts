/** What is taken from a scenario file, by the name it goes by here. */
export const quantities = [
  "carbonPrice",
  "electricityPrice",
  "powerEmissions",
  "powerGeneration",
  "warming",
] as const;

/** What is taken from a scenario file. */
export type Quantity = (typeof quantities)[number];

/** The variable of a quantity as IAMC has it, and the unit it is kept in. */
export interface QuantityForm {
  readonly variable: string;
  /** The unit the engine reads. */
  readonly unit: string;
  /** The same with money of any year; `USD` stands for dollars that are brought to 2010. */
  readonly undated: string;
}

const medianWarming =
  "AR6 climate diagnostics|Surface Temperature (GSAT)|MAGICCv7.5.3|50.0th Percentile";

/** Variables and units of the quantities; names are matched whole. Source: NGFS Phase V. */
export const quantityForms: Readonly<Record<Quantity, QuantityForm>> = {
  carbonPrice: {
    variable: "Price|Carbon",
    unit: "USD2010/tCO2e",
    undated: "USD/tCO2e",
  },
  electricityPrice: {
    variable: "Price|Final Energy|Industry|Electricity",
    unit: "USD2010/GJ",
    undated: "USD/GJ",
  },
  powerEmissions: {
    variable: "Emissions|CO2|Energy|Supply|Electricity",
    unit: "MtCO2e",
    undated: "MtCO2e",
  },
  powerGeneration: { variable: "Secondary Energy|Electricity", unit: "EJ", undated: "EJ" },
  warming: { variable: medianWarming, unit: "K", undated: "K" },
};

/** The quantity a variable stands for; undefined for one that is not needed. */
export function quantityOf(variable: string): Quantity | undefined {
  return quantities.find((each) => quantityForms[each].variable === variable);
}
