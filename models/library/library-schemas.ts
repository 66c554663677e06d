import { coolingParameterDataSchema } from "../kernels/cooling/parameters-schema.ts";
import {
  carbonMarketsSchema,
  fuelsSchema,
  pilotsSchema,
  warmingPotentialsSchema,
} from "../scenario/carbon-data-schema.ts";
import { histogramSchema, stationsSchema } from "../scenario/climate-schema.ts";
import {
  certificatesSchema,
  deflatorsSchema,
  exchangeSchema,
  gridFactorsSchema,
  gridTrendSchema,
  growthSchema,
  tariffsSchema,
  waterPricesSchema,
} from "../scenario/energy-data-schema.ts";
import * as hazard from "../scenario/hazard-schema.ts";
import {
  iamcRowsSchema,
  ngfsDerivedSchema,
  ngfsSpreadSchema,
  transitionCatalogueSchema,
} from "../scenario/ngfs-schema.ts";
import { paragraphIndexSchema, resilienceRulesSchema } from "../scenario/paragraph-index-schema.ts";
import { pairingsSchema } from "../scenario/pairing-schema.ts";
import * as rule from "../scenario/rule-schema.ts";
import { sourceSchema } from "../scenario/value-schema.ts";
import { globalWarmingSchema, pathwayCatalogueSchema } from "../scenario/warming-schema.ts";
import { taxonomySchema } from "../company/taxonomy-schema.ts";
import type { z } from "../scenario/zod.ts";
import { fallenSourcesSchema } from "../scenario/source-status-schema.ts";

/** Schema of the library's files whose path below `scenarios/` matches, with `*` for a name. */
export interface LibrarySchema {
  readonly name: string;
  readonly files: string;
  readonly schema: z.ZodType;
}

/** Every kind of file the library has, with its schema; one entry for each JSON Schema to generate. */
export const librarySchemas: readonly LibrarySchema[] = [
  { name: "source", files: "sources/*.json", schema: sourceSchema },
  { name: "pairings", files: "pairings.json", schema: pairingsSchema },
  { name: "regions", files: "regions.json", schema: rule.regionsSchema },
  { name: "fallen-sources", files: "fallen-sources.json", schema: fallenSourcesSchema },
  { name: "defaults", files: "defaults.json", schema: rule.defaultsSchema },
  { name: "global-warming", files: "ipcc/global-warming.json", schema: globalWarmingSchema },
  { name: "pathway-catalogue", files: "ipcc/catalogue.json", schema: pathwayCatalogueSchema },
  { name: "iamc-rows", files: "ngfs/asia-r5-phase5.json", schema: iamcRowsSchema },
  { name: "ngfs-derived", files: "ngfs/derived.json", schema: ngfsDerivedSchema },
  { name: "ngfs-spread", files: "ngfs/spread.json", schema: ngfsSpreadSchema },
  { name: "transition-catalogue", files: "ngfs/catalogue.json", schema: transitionCatalogueSchema },
  { name: "stations", files: "climate/stations.json", schema: stationsSchema },
  { name: "histogram", files: "climate/histograms/*.json", schema: histogramSchema },
  { name: "site-factors", files: "climate/site-factors.json", schema: hazard.siteFactorsSchema },
  {
    name: "regional-extremes",
    files: "climate/regional-extremes.json",
    schema: hazard.regionalExtremesSchema,
  },
  {
    name: "event-multipliers",
    files: "climate/event-multipliers.json",
    schema: hazard.eventMultipliersSchema,
  },
  {
    name: "tropical-cyclones",
    files: "climate/tropical-cyclones.json",
    schema: hazard.tropicalCyclonesSchema,
  },
  { name: "sea-level", files: "climate/sea-level.json", schema: hazard.seaLevelSchema },
  {
    name: "damage-functions",
    files: "climate/damage-functions.json",
    schema: hazard.damageFunctionsSchema,
  },
  { name: "protection", files: "climate/protection.json", schema: hazard.protectionSchema },
  {
    name: "reference-wind",
    files: "climate/reference-wind.json",
    schema: hazard.referenceWindSchema,
  },
  { name: "cooling", files: "cooling/parameters.json", schema: coolingParameterDataSchema },
  { name: "grid-factors", files: "grids/factors.json", schema: gridFactorsSchema },
  { name: "grid-trend", files: "grids/trend.json", schema: gridTrendSchema },
  { name: "tariffs", files: "energy/tariffs.json", schema: tariffsSchema },
  { name: "certificates", files: "energy/certificates.json", schema: certificatesSchema },
  { name: "growth", files: "energy/growth.json", schema: growthSchema },
  { name: "carbon-markets", files: "carbon/markets.json", schema: carbonMarketsSchema },
  { name: "pilots", files: "carbon/pilots.json", schema: pilotsSchema },
  { name: "fuels", files: "carbon/fuels.json", schema: fuelsSchema },
  { name: "warming-potentials", files: "carbon/gwp.json", schema: warmingPotentialsSchema },
  { name: "deflators", files: "money/deflators.json", schema: deflatorsSchema },
  { name: "exchange", files: "money/exchange.json", schema: exchangeSchema },
  { name: "water-prices", files: "water/prices.json", schema: waterPricesSchema },
  { name: "water-stress", files: "water/stress.json", schema: hazard.waterStressSchema },
  {
    name: "efficiency-rules",
    files: "regulation/efficiency.json",
    schema: rule.efficiencyRulesSchema,
  },
  { name: "pue-survey", files: "history/pue-survey.json", schema: rule.pueSurveySchema },
  { name: "outage-costs", files: "outage/costs.json", schema: rule.outageCostsSchema },
  {
    name: "service-credits",
    files: "outage/service-credits.json",
    schema: rule.serviceCreditsSchema,
  },
  { name: "requirements", files: "standards/requirements.json", schema: rule.requirementsSchema },
  {
    name: "paragraph-index",
    files: "standards/paragraph-index.json",
    schema: paragraphIndexSchema,
  },
  { name: "resilience", files: "standards/resilience.json", schema: resilienceRulesSchema },
  { name: "taxonomy", files: "standards/taxonomy.json", schema: taxonomySchema },
];
