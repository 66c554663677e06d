import type { OptionSpec } from "../command.ts";

/** Options every command has. */
export const everyOption = {
  json: { name: "json", means: "print JSON" },
  help: { name: "help", means: "say what the command takes" },
} as const satisfies Record<string, OptionSpec>;

/** Options that several commands have. */
export const sharedOption = {
  scenarios: {
    name: "scenario",
    value: "PAIRING",
    isRepeatable: true,
    means: "a pairing, may be repeated; all when left out",
  },
  scenario: { name: "scenario", value: "PAIRING", means: "the pairing" },
  years: {
    name: "years",
    value: "YEARS",
    means: "as 2030,2050 or 2025-2030 or all; 2030,2050 when left out",
  },
  year: { name: "year", value: "YEAR", means: "the year" },
  site: { name: "site", value: "SITE", means: "the site, where the metric has sites" },
  fuel: { name: "fuel", value: "FUEL", means: "the fuel, where the metric has fuels" },
  draws: {
    name: "draws",
    value: "COUNT",
    means: "draws of the uncertain inputs; none when left out",
  },
  seed: { name: "seed", value: "NUMBER", means: "seed of the draws; 1 when left out" },
  set: {
    name: "set",
    value: "PATH=VALUE",
    isRepeatable: true,
    means: "an input, as energy.tariff=0.8 CNY/kWh or energy.tariff[SITE]=0.8 CNY/kWh",
  },
  imported: {
    name: "import",
    value: "FILE",
    means: "scenarios as import-iamc writes them, in place of the bundled ones",
  },
  metrics: {
    name: "metric",
    value: "METRIC",
    isRepeatable: true,
    means: "a metric, may be repeated; all when left out",
  },
  language: {
    name: "lang",
    value: "LANGUAGE",
    means: "en, zh-Hans or zh-Hant; en when left out",
  },
} as const satisfies Record<string, OptionSpec>;
