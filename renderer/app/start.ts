import { companyIds, loadCompany } from "../../models/library/companies.ts";
import { newWorkbook } from "../../models/workbook/new-workbook.ts";
import { documentStore } from "../state/document/document.ts";
import { model } from "../state/model.ts";
import { catalogueStore } from "../state/results/catalogue-store.ts";
import { followResults } from "../state/results/results.ts";
import { readLocation, sessionStore } from "../state/session/session-store.ts";
import { readSettings } from "./settings.ts";
import { printAddress } from "../state/session/address.ts";

/** Starts the model, opens the workbook, and keeps results, address and both in step. */
export async function start(): Promise<void> {
  const described = model.start({ kind: "describe", params: {}, subjects: [] });
  await readSettings();
  readLocation();
  globalThis.addEventListener("popstate", readLocation);
  const companies = await Promise.all(companyIds.map(loadCompany));
  const { result: catalogue } = await described.outcome;
  const workbook = newWorkbook({
    id: "examples",
    title: "Isotherm",
    madeWith: { engineVersion: catalogue.engineVersion, library: catalogue.transitions.phase },
    companies,
    bundled: companyIds,
  });
  documentStore.actions.open(workbook);
  catalogueStore.setState(catalogue, true);
  followResults();
  globalThis.history.replaceState(null, "", printAddress(sessionStore.getState()));
}
