import { ModelError } from "../../engine/errors.ts";
import { bareRegion, nameKey, regionKey } from "../iamc-file/names.ts";
import type { IamcEntry } from "../iamc-file/read-iamc.ts";

/** Which region and model of a file are wanted; either may be left out where the file has one only. */
export interface ImportChoice {
  readonly region?: string | undefined;
  readonly model?: string | undefined;
}

interface Refusal {
  readonly place: string;
  readonly message: string;
}

/** A file from which a region or a model has to be chosen, or one without the chosen one. */
export class ChoiceError extends ModelError {
  readonly choice: keyof ImportChoice;
  /** The names there are to choose from, as the file has them. */
  readonly names: readonly string[];

  constructor(choice: keyof ImportChoice, names: readonly string[], refusal: Refusal) {
    super(refusal.place, refusal.message);
    this.name = "ChoiceError";
    this.choice = choice;
    this.names = names;
  }
}

const mostListed = 8;

/** Names for a message, the first eight of them. */
export function listed(names: readonly string[]): string {
  const more = names.length - mostListed;
  const shown = names.slice(0, mostListed).join(", ");
  return more > 0 ? `${shown} and ${more} more` : shown;
}

/** A series to choose from. */
interface Candidate {
  readonly entry: IamcEntry;
}

/** The region wanted, as the file has it. Throws ChoiceError that lists the regions there are. */
export function chooseRegion(
  candidates: readonly Candidate[],
  { region }: ImportChoice,
  file: string,
): string {
  const entries = candidates.map(({ entry }) => entry);
  const found = entries.find(
    (entry) => regionKey(entry.region, entry.model) === regionKey(region ?? "", entry.model),
  );
  if (found !== undefined) return bareRegion(found.region, found.model);
  const names = entries.map((entry) => bareRegion(entry.region, entry.model));
  return chooseOnly("region", { names, given: region, file });
}

/** The model wanted, as the file has it. Throws ChoiceError that lists the models there are. */
export function chooseModel(
  candidates: readonly Candidate[],
  { model }: ImportChoice,
  file: string,
): string {
  const names = candidates.map(({ entry }) => entry.model);
  const found = names.find((name) => nameKey(name) === nameKey(model ?? ""));
  return found ?? chooseOnly("model", { names, given: model, file });
}

interface Offer {
  readonly names: readonly string[];
  readonly given: string | undefined;
  readonly file: string;
}

function chooseOnly(choice: keyof ImportChoice, { names, given, file }: Offer): string {
  const known = new Map(names.map((name) => [nameKey(name), name]));
  const [only, ...others] = known.values();
  if (only !== undefined && others.length === 0 && given === undefined) return only;
  const sorted = [...known.values()].sort();
  const all = listed(sorted);
  const message =
    given === undefined
      ? `expected one ${choice}, found ${all}`
      : `expected one of the ${choice}s ${all}, found ${JSON.stringify(given.slice(0, 80))}`;
  throw new ChoiceError(choice, sorted, { place: file, message });
}
