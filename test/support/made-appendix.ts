import { loadStandards } from "../../models/library/standards.ts";
import { gatherRisk } from "../../electron/cli/appendix/risk/gather-risk.ts";
import type { CommandIo } from "../../electron/cli/command-io.ts";
import { loadCompany } from "../../models/library/companies.ts";
import { loadSources } from "../../models/library/library.ts";
import { changeSplit } from "../../models/checks/reconcile/change-split.ts";
import { reconcile } from "../../models/checks/reconcile/reconcile.ts";
import { kernelMethods } from "../../models/run/methods.ts";
import type { UserRating } from "../../models/run/matrix/matrix-types.ts";
import { inputsOf, openWorkbench, prepare, runNow } from "../../models/run/run.ts";
import {
  appendixMetrics,
  citedSources,
  type AppendixRequest,
} from "../../renderer/appendix/appendix.ts";
import type { Locale } from "../../renderer/i18n/locale.ts";

const io: CommandIo = {
  ...{ out: () => undefined, err: () => undefined, isTerminal: false, columns: 80, cwd: "/" },
};

/** What an appendix for tests covers. */
export interface AppendixWanted {
  readonly company: string;
  readonly scenarios: readonly string[];
  readonly locale: Locale;
  /** Ratings by hand, by `item|pairing|year`. */
  readonly ratings?: Readonly<Record<string, UserRating>>;
}

/** Everything an appendix of a bundled company is made from, with few draws. */
export async function appendixRequest(wanted: AppendixWanted): Promise<AppendixRequest> {
  const { scenarios, locale } = wanted;
  const workbench = await openWorkbench();
  const { library } = workbench;
  const company = await loadCompany(wanted.company);
  const prepared = await prepare(workbench, company);
  const { model } = prepared.workbench;
  const { years } = prepared;
  const common = { company, scenarios, years };
  const gathered = {
    company,
    library,
    model,
    results: runNow(prepared, common),
    ensembles: runNow(prepared, { ...common, draws: 50, seed: 1, metrics: appendixMetrics }),
    inputs: scenarios.map((scenario) => ({ scenario, views: inputsOf(prepared, scenario) })),
    methods: kernelMethods(),
    standards: await loadStandards(),
    reconciliation: {
      rows: reconcile(company, library, locale).rows,
      changes: changeSplit(company, library, locale),
    },
    risk: await gatherRisk(
      prepared,
      { scenarios, overrides: [], language: locale, draws: 50, ratings: wanted.ratings },
      io,
    ),
    locale,
    created: "2026-11-20",
  };
  return { ...gathered, sources: await loadSources(citedSources(gathered)) };
}
