import { reconcile } from "../../../models/checks/reconcile/reconcile.ts";
import { companyIds, loadCompany } from "../../../models/library/companies.ts";
import { ratingMethods } from "../../../models/run/matrix/matrix-types.ts";
import { agreementOf, publishedRatings } from "../../../models/run/matrix/published.ts";
import { openWorkbench, prepare } from "../../../models/run/run.ts";
import type { PreparedCompany } from "../../../models/run/workbench.ts";
import { oneOf } from "../arguments/nearest.ts";
import { sharedOption } from "../arguments/options.ts";
import { readDraws, readSeed } from "../arguments/read-request.ts";
import { readLanguage } from "../arguments/read-values.ts";
import type { Command } from "../command.ts";
import { openCompany, withPlace } from "../company/open-company.ts";
import type { CompanyValidation, FigureCount, Validation } from "../results/validation.ts";
import { validationText } from "../results/validation-text.ts";
import { jsonText } from "../terminal/json-text.ts";
import { withProgress } from "../terminal/progress.ts";

/** Sets published figures and ratings beside the model's. */
export const validate: Command = {
  name: "validate",
  operands: [],
  optionalOperands: ["<company>"],
  options: [
    {
      ...sharedOption.draws,
      means: "draws of the uncertain inputs; 1000 when left out, 1 for none",
    },
    sharedOption.seed,
    { name: "method", value: "METHOD", means: "bands or four-dimensions; bands when left out" },
    { ...sharedOption.language, means: "language of names and reasons; en when left out" },
  ],
  notes: [
    "All encoded companies when none is named, with the same rules and defaults for every one.",
    "A rating published without a scenario is set beside every pairing and both horizons.",
    "Judged items are counted apart: a judgement says nothing about the model.",
  ],
  run: async (args, io) => {
    const language = readLanguage(args.text("lang"));
    const request = {
      draws: readDraws(args),
      seed: readSeed(args),
      method: oneOf("method", args.text("method") ?? "bands", ratingMethods),
      language,
    };
    const companies: CompanyValidation[] = [];
    let [draws, seed] = [0, 0];
    for (const open of await openers(args.operands[0], io.cwd)) {
      const { prepared, place } = await open();
      const work = publishedRatings(prepared, request);
      const label = `rating ${prepared.company.id}`;
      const found = await withPlace(place, () => withProgress(work, io, label));
      [draws, seed] = [found.draws, found.seed];
      companies.push({
        company: found.company,
        figures: figuresOf(prepared),
        agreement: agreementOf(found.rows),
        ratings: found.rows,
      });
    }
    const agreement = agreementOf(companies.flatMap(({ ratings }) => ratings));
    const result: Validation = { draws, seed, companies, agreement };
    io.out(args.has("json") ? jsonText(result) : validationText(result, language, io.columns));
    return 0;
  },
};

type Opener = () => ReturnType<typeof openCompany>;

/** The company named, or every encoded one; each is opened when its turn comes. */
async function openers(name: string | undefined, cwd: string): Promise<readonly Opener[]> {
  if (name !== undefined) return [() => openCompany(name, cwd)];
  const workbench = await openWorkbench();
  return companyIds.map((id) => async () => ({
    prepared: await prepare(workbench, await loadCompany(id)),
    place: { kind: "bundled", id } as const,
  }));
}

function figuresOf({ company, workbench }: PreparedCompany): FigureCount {
  const { rows } = reconcile(company, workbench.library);
  const having = (status: (typeof rows)[number]["status"]): number =>
    rows.filter((row) => row.status === status).length;
  return {
    of: rows.length,
    match: having("match"),
    explained: having("explained"),
    differ: having("differs"),
    notRecomputable: having("not-recomputable"),
  };
}
