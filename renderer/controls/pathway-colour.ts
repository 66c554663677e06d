/** Colours that the IPCC gives the pathways in its sixth report. */
const colours: Readonly<Record<string, string>> = {
  "SSP1-1.9": "#00ADCF",
  "SSP1-2.6": "#173C66",
  "SSP2-4.5": "#F79420",
  "SSP3-7.0": "#E71D25",
  "SSP5-8.5": "#951B1E",
};

/** The colour of a pathway of warming; grey for one that the IPCC has none for. */
export function pathwayColour(pathway: string): string {
  return colours[pathway] ?? "#8A939D";
}
