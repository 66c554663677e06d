import type { CommandEntry } from "./command.ts";

/** Every command, in the order of the help; each is loaded when it is used. */
export const commandTable: readonly CommandEntry[] = [
  {
    name: "companies",
    means: "list the encoded companies",
    load: async () => (await import("./commands/companies.ts")).companies,
  },
  {
    name: "scenarios",
    means: "list the warming pathways and transition scenarios",
    load: async () => (await import("./commands/scenarios.ts")).scenarios,
  },
  {
    name: "pairings",
    means: "list the pairings of a pathway with a transition scenario",
    load: async () => (await import("./commands/pairings.ts")).pairings,
  },
  {
    name: "metrics",
    means: "list what can be computed, with unit and meaning",
    load: async () => (await import("./commands/metrics.ts")).metrics,
  },
  {
    name: "pue",
    means: "annual PUE and WUE of a technology in a climate under warming",
    load: async () => (await import("./commands/pue.ts")).pue,
  },
  {
    name: "check",
    means: "what is wrong or doubtful in a company's data",
    load: async () => (await import("./commands/check.ts")).check,
  },
  {
    name: "reconcile",
    means: "printed figures beside their recomputation from what else is printed",
    load: async () => (await import("./commands/reconcile.ts")).reconcileCommand,
  },
  {
    name: "run",
    means: "yearly results of a company under the pairings",
    load: async () => (await import("./commands/run.ts")).run,
  },
  {
    name: "export",
    means: "results, inputs and sources as a spreadsheet or CSV files",
    load: async () => (await import("./commands/export.ts")).exportCommand,
  },
  {
    name: "matrix",
    means: "ratings and positions of a company's risks and opportunities",
    load: async () => (await import("./commands/matrix.ts")).matrix,
  },
  {
    name: "validate",
    means: "published figures and ratings beside the model's",
    load: async () => (await import("./commands/validate.ts")).validate,
  },
  {
    name: "explain",
    means: "the equations and sources behind one value, or the sources of an input",
    load: async () => (await import("./commands/explain.ts")).explain,
  },
  {
    name: "solve",
    means: "the value of an input at which a metric reaches a value",
    load: async () => (await import("./commands/solve.ts")).solve,
  },
  {
    name: "grid",
    means: "a metric over two inputs, as for a heat map",
    load: async () => (await import("./commands/grid.ts")).grid,
  },
  {
    name: "sensitivity",
    means: "what a metric depends on: tornado, Sobol indices, probabilities",
    load: async () => (await import("./commands/sensitivity.ts")).sensitivity,
  },
  {
    name: "compare",
    means: "inputs, results, ratings and register items in which two runs differ, and why",
    load: async () => (await import("./commands/compare.ts")).compare,
  },
  {
    name: "appendix",
    means: "the PDF appendix of a company",
    load: async () => (await import("./commands/appendix.ts")).appendix,
  },
  {
    name: "template",
    means: "a spreadsheet to fill in a company of your own",
    load: async () => (await import("./commands/template.ts")).template,
  },
  {
    name: "import-company",
    means: "take a company out of a filled-in template",
    load: async () => (await import("./commands/import-company.ts")).importCompany,
  },
  {
    name: "import-iamc",
    means: "take scenarios out of a file of the IAMC format, for runs",
    load: async () => (await import("./commands/import-iamc.ts")).importIamc,
  },
  {
    name: "export-iamc",
    means: "scenarios or results in the IAMC format, as pyam reads it",
    load: async () => (await import("./commands/export-iamc.ts")).exportIamc,
  },
  {
    name: "facts",
    means: "where each fact listed from the reports is encoded",
    load: async () => (await import("./commands/facts.ts")).facts,
  },
  {
    name: "bench",
    means: "the engine's speed on this machine",
    load: async () => (await import("./commands/bench.ts")).bench,
  },
  {
    name: "main-job",
    means: "run every pairing of the three companies and print their appendices",
    load: async () => (await import("./commands/main-job.ts")).mainJob,
  },
  {
    name: "window",
    means: "the window, in Chromium or Chrome",
    load: async () => (await import("./commands/window.ts")).windowCommand,
  },
  {
    name: "help",
    means: "what a command takes",
    load: async () => (await import("./commands/help.ts")).helpOn(commandTable),
  },
];
