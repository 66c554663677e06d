import { companyIds, loadCompany } from "../../../models/library/companies.ts";
import { newWorkbook } from "../../../models/workbook/new-workbook.ts";
import type { Workbook } from "../../../models/workbook/workbook-schema.ts";
import { sayIn } from "../../i18n/locale-context.ts";
import { fileMessages } from "../../i18n/messages/window/file-messages.ts";
import type { ModelCatalogue } from "../../run/job-types.ts";
import { catalogueStore } from "../../state/results/catalogue-store.ts";
import { sessionStore } from "../../state/session/session-store.ts";

/** A workbook with copies of the bundled companies. */
export async function exampleWorkbook(
  catalogue: ModelCatalogue | null = catalogueStore.getState(),
): Promise<Workbook> {
  const companies = await Promise.all(companyIds.map(loadCompany));
  return newWorkbook({
    id: "examples",
    title: sayIn(fileMessages, sessionStore.getState().language)("file.examples"),
    madeWith: {
      engineVersion: catalogue?.engineVersion ?? "0",
      library: catalogue === null ? "0" : `NGFS ${catalogue.transitions.phase}`,
    },
    companies,
    bundled: companyIds,
  });
}
