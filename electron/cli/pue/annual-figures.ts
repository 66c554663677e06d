import { annualPue, type AnnualCooling } from "../../../models/kernels/cooling/annual.ts";
import { coolingParameters } from "../../../models/kernels/cooling/parameters.ts";
import type {
  CoolingTechnology,
  SiteQuality,
} from "../../../models/kernels/cooling/technology-ids.ts";
import { loadHistogram, loadLibrary } from "../../../models/library/library.ts";
import { oneOf } from "../arguments/nearest.ts";

/** A plant, the station it stands at, and by how many kelvin the station's years are shifted. */
export interface PlantQuestion {
  readonly technology: CoolingTechnology;
  readonly quality: SiteQuality;
  readonly station: string;
  readonly warming: number;
}

/** Annual PUE and WUE of a plant. Throws UsageError for an unknown station. */
export async function annualFigures(question: PlantQuestion): Promise<AnnualCooling> {
  const { technology, quality, warming } = question;
  const library = await loadLibrary();
  const { stations } = library.climate.stations;
  const id = oneOf(
    "station",
    question.station,
    stations.map((each) => each.id),
  );
  const histogram = await loadHistogram(library, id);
  const pressure = stations.find((each) => each.id === id)?.pressure ?? Number.NaN;
  const parameters = coolingParameters(library.cooling, technology, quality);
  const climate = { ...histogram.columns, pressure };
  return annualPue({ technology, parameters, climate, shift: warming });
}
