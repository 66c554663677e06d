import { changeSplit } from "../../../models/checks/reconcile/change-split.ts";
import { isReconciled, reconcile } from "../../../models/checks/reconcile/reconcile.ts";
import { sharedOption } from "../arguments/options.ts";
import { readLanguage } from "../arguments/read-values.ts";
import type { Command } from "../command.ts";
import { openCompany } from "../company/open-company.ts";
import { reconciliationText } from "../reconcile/reconciliation-text.ts";
import { jsonText } from "../terminal/json-text.ts";

/** Recomputes a company's printed figures; exit code 1 where one differs without a named reason. */
export const reconcileCommand: Command = {
  name: "reconcile",
  operands: ["<company>"],
  options: [
    { name: "all", means: "print how every figure was recomputed, with its sources" },
    { ...sharedOption.language, means: "language of the notes: en, zh-Hans or zh-Hant" },
  ],
  notes: [
    "match: equal to the last printed digit; explained: the difference has a named reason and lies " +
      "within its bound; not-recomputable: the note says what is missing.",
    "Ends with 1 where a printed figure differs from its recomputation.",
  ],
  run: async (args, io) => {
    const language = readLanguage(args.text("lang"));
    const { prepared } = await openCompany(args.operands[0] ?? "", io.cwd);
    const { company, workbench } = prepared;
    const result = reconcile(company, workbench.library, language);
    const changes = changeSplit(company, workbench.library, language);
    if (args.has("json")) io.out(jsonText({ ...result, changes }));
    else io.out(reconciliationText({ ...result, changes }, args.has("all"), io.columns));
    return isReconciled(result) ? 0 : 1;
  },
};
