import type { Company } from "../../../models/company/company-schema.ts";
import type { Site } from "../../../models/company/site-schema.ts";
import type { InputView, RunResult } from "../../../models/run/types.ts";
import type { ScenarioLibrary } from "../../run/scenario-types.ts";

/** What every part of the view is given. */
export interface SitesProps {
  readonly company: Company;
  readonly site: Site;
  readonly run: RunResult;
  readonly other: RunResult | undefined;
  readonly drawn: RunResult | undefined;
  readonly otherDrawn: RunResult | undefined;
  readonly year: number;
  /** The inputs as they stand under the lens's pairing. */
  readonly inputs: readonly InputView[];
  readonly library: ScenarioLibrary;
}

/** An input of a site, or one that holds for all. */
export function inputOf(
  { inputs, site }: Pick<SitesProps, "inputs" | "site">,
  input: string,
): InputView | undefined {
  return inputs.find((view) => view.input === input && view.label === site.id);
}
