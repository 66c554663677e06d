import { ModelError } from "../../engine/errors.ts";
import { nameKey, regionKey, scenarioKey } from "../iamc-file/names.ts";
import type { IamcContents, IamcEntry } from "../iamc-file/read-iamc.ts";
import type { TransitionCatalogue } from "../ngfs-schema.ts";
import type { Aside } from "./aside.ts";
import { chooseModel, chooseRegion, listed, type ImportChoice } from "./choice.ts";
import { quantityForms, quantityOf, type Quantity } from "./quantities.ts";

/** Id of a transition scenario. */
export type TransitionId = TransitionCatalogue["scenarios"][number]["id"];

/** A series of a file that is needed: of which scenario, and which quantity. */
export interface WantedEntry {
  readonly transition: TransitionId;
  readonly quantity: Quantity;
  readonly entry: IamcEntry;
}

/** The needed series of one region and one model of a file. */
export interface Selection {
  readonly region: string;
  readonly model: string;
  readonly wanted: readonly WantedEntry[];
}

/**
 * Picks the needed series of a file for one region and model; warming is that of the world, whatever
 * the region. Throws ModelError for a file without a known scenario, variable, region or model, and
 * for a series that stands twice.
 */
export function selectEntries(
  contents: IamcContents,
  { catalogue, choice }: { readonly catalogue: TransitionCatalogue; readonly choice: ImportChoice },
  aside: Aside,
): Selection {
  const known = knownEntries(contents, catalogue, aside);
  const regional = known.filter(({ quantity }) => quantity !== "warming");
  const placed = regional.length > 0 ? regional : known;
  const { file } = contents;
  const asked = choice.model === undefined ? undefined : chooseModel(placed, choice, file);
  const candidates = placed.filter(({ entry }) => asked === undefined || isModel(entry, asked));
  const region = chooseRegion(candidates, choice, file);
  const isInside = ({ entry }: WantedEntry) =>
    regionKey(entry.region, entry.model) === nameKey(region);
  const model = asked ?? chooseModel(candidates.filter(isInside), choice, file);
  const wanted = known.filter((each) => {
    const isGlobal = each.quantity === "warming" && /^world$/i.test(each.entry.region);
    const reason =
      isInside(each) || isGlobal
        ? otherModel(each, model)
        : `another region: ${each.entry.region.slice(0, 80)}`;
    if (reason !== undefined) aside.add(reason, each.entry.rows);
    return reason === undefined;
  });
  refuseTwice(wanted);
  return { region, model, wanted };
}

function isModel(entry: IamcEntry, model: string): boolean {
  return nameKey(entry.model) === nameKey(model);
}

function otherModel({ entry }: WantedEntry, model: string): string | undefined {
  return isModel(entry, model) ? undefined : `another model: ${entry.model.slice(0, 80)}`;
}

/** Series of a known scenario and a needed variable; the others are left aside by what they are. */
function knownEntries(
  contents: IamcContents,
  { scenarios }: TransitionCatalogue,
  aside: Aside,
): readonly WantedEntry[] {
  const ids = new Map<string, TransitionId>();
  for (const { id, iamc, aliases } of scenarios) {
    for (const name of [iamc, ...aliases]) ids.set(scenarioKey(name), id);
  }
  const known: WantedEntry[] = [];
  for (const entry of contents.entries) {
    const transition = ids.get(scenarioKey(entry.scenario));
    const quantity = quantityOf(entry.variable);
    const reason = reasonAside(entry, transition, quantity);
    if (transition === undefined || quantity === undefined || reason !== undefined) {
      aside.add(reason ?? "", entry.rows);
    } else known.push({ transition, quantity, entry });
  }
  if (known.length === 0) throw nothingKnown(contents, ids);
  return known;
}

function reasonAside(
  entry: IamcEntry,
  transition: TransitionId | undefined,
  quantity: Quantity | undefined,
): string | undefined {
  if (quantity === undefined) return "a variable that is not needed";
  if (transition === undefined) return `an unknown scenario: ${entry.scenario.slice(0, 80)}`;
  if (Object.keys(entry.points).length === 0) return "no value";
  const part = Object.entries(entry.extra).find(([name]) => name.toLowerCase() === "subannual");
  return part === undefined || /^(year)?$/i.test(part[1]) ? undefined : "a part of a year";
}

function nothingKnown(
  { file, entries }: IamcContents,
  ids: ReadonlyMap<string, TransitionId>,
): ModelError {
  const names = [...new Set(entries.map(({ scenario }) => scenario))].sort();
  if (!names.some((name) => ids.has(scenarioKey(name)))) {
    const expected = "a scenario of NGFS such as Net Zero 2050 or Current Policies";
    return new ModelError(file, `expected ${expected}, found ${listed(names)}`);
  }
  const variables = Object.values(quantityForms).map(({ variable }) => variable);
  const found = [...new Set(entries.map(({ variable }) => variable))].sort();
  return new ModelError(file, `expected one of ${listed(variables)}, found ${listed(found)}`);
}

function refuseTwice(wanted: readonly WantedEntry[]): void {
  const seen = new Map<string, IamcEntry>();
  for (const { transition, quantity, entry } of wanted) {
    const key = `${transition} ${quantity}`;
    const other = seen.get(key);
    if (other !== undefined) {
      const what = `${entry.variable} of ${entry.scenario}`;
      throw new ModelError(entry.rows[0] ?? "", `${what} stands twice, first in ${other.rows[0]}`);
    }
    seen.set(key, entry);
  }
}
