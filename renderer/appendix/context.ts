import type { InputView, RunResult } from "../../models/run/types.ts";
import type { Pairing } from "../../models/scenario/pairing-schema.ts";
import type { Text } from "../../models/engine/model.ts";
import { transitionColours, type Tone } from "../charts/drawing/theme.ts";
import type { Locale } from "../i18n/locale.ts";
import { translator, type Translate } from "../i18n/translate.ts";
import type { AppendixRequest } from "./request.ts";
import { paragraphList, type ParagraphList } from "./standards/list.ts";
import { printedChapters, type ChapterId } from "./sections.ts";

/** How a pairing is named and coloured. */
export interface PairingName {
  readonly scenario: string;
  readonly pairing: Pairing;
  readonly transition: string;
  readonly physical: string;
  /** Both, as one name. */
  readonly label: string;
  readonly tone: Tone;
}

/** What every chapter works with. */
export interface Context {
  readonly request: AppendixRequest;
  readonly locale: Locale;
  readonly t: Translate;
  /** A text of the data in the appendix's language. */
  readonly say: (text: Text) => string;
  readonly names: readonly PairingName[];
  /** Paragraphs of disclosure standards. */
  readonly list: ParagraphList;
  /** Chapters after the cover, as they are numbered. */
  readonly printed: readonly ChapterId[];
  readonly baseYear: number;
  readonly near: number;
  readonly far: number;
  readonly last: number;
}

/** Gathers names, years and words once. Throws where there are no results. */
export function contextOf(request: AppendixRequest): Context {
  const { locale, results } = request;
  const [first] = results;
  if (first === undefined) throw new Error("an appendix needs at least one result");
  const say = (text: Text): string => text[locale];
  const context = { request, locale, t: translator(locale), say };
  return {
    ...context,
    names: results.map((run) => pairingName(run, request, say)),
    list: paragraphList(request.standards),
    printed: printedChapters(request.sections),
    baseYear: first.baseYear,
    near: yearInput(request, "calendar.nearYear"),
    far: yearInput(request, "calendar.farYear"),
    last: first.years.at(-1) ?? first.baseYear,
  };
}

function pairingName(
  run: RunResult,
  { library }: AppendixRequest,
  say: (text: Text) => string,
): PairingName {
  const pairing = library.pairings.find(({ id }) => id === run.scenario);
  if (pairing === undefined) throw new Error(`unknown pairing ${run.scenario}`);
  const transition = transitionName(library, pairing.transition, say);
  const isComposite = pairing.physical !== pairing.hazardsFrom;
  const physical = isComposite ? `“${pairing.physical}”` : pairing.physical;
  const tone = transitionColours[pairing.transition] ?? "ink";
  const label = `${transition} + ${physical}`;
  return { scenario: run.scenario, pairing, transition, physical, label, tone };
}

/** Short name of a transition scenario: its abbreviation where the name ends in one. */
export function transitionName(
  library: AppendixRequest["library"],
  id: string,
  say: (text: Text) => string,
): string {
  const found = library.ngfs.catalogue.scenarios.find((each) => each.id === id);
  const name = found === undefined ? id : say(found.name);
  return /\(([^)]+)\)$/.exec(name)?.[1] ?? name;
}

function yearInput(request: AppendixRequest, id: string): number {
  const value = request.inputs[0]?.views.find((view) => view.input === id)?.value;
  if (typeof value !== "number") throw new Error(`no ${id} among the inputs`);
  return value;
}

/** The first view of an input, for a label where one is named. */
export function viewOf(context: Context, input: string, label?: string): InputView | undefined {
  const views = context.request.inputs[0]?.views ?? [];
  return views.find(
    (view) => view.input === input && (label === undefined || view.label === label),
  );
}

/** A number of the inputs. Throws where it is none. */
export function numberOf(context: Context, input: string, label?: string): number {
  const value = viewOf(context, input, label)?.value;
  if (typeof value !== "number") throw new Error(`no number for ${input}`);
  return value;
}

/** The ensemble of a pairing, where there is one. */
export function ensembleOf(context: Context, scenario: string): RunResult | undefined {
  return context.request.ensembles.find((run) => run.scenario === scenario);
}

/** The results of a pairing. */
export function runOf(context: Context, scenario: string): RunResult {
  const found = context.request.results.find((run) => run.scenario === scenario);
  if (found === undefined) throw new Error(`no results for ${scenario}`);
  return found;
}

/** The pairings whose warming and transition go together; all where none does. */
export function coherentNames({ names }: Context): readonly PairingName[] {
  const coherent = names.filter(({ pairing }) => pairing.coherent);
  return coherent.length === 0 ? names : coherent;
}
