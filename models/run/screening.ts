import { upstreamOf, type Model } from "../engine/compile.ts";
import type { SourceKind } from "../scenario/value-schema.ts";
import { sheetOf, type BindRequest } from "./bind.ts";
import { isCurve, isObject, type Given, type GivenValue } from "./sheet.ts";
import type { PreparedCompany } from "./workbench.ts";

/** A figure that stands for a class of places or for all of them, where a site's own is not known. */
export interface ScreeningInput {
  readonly input: string;
  /** The site it is given for; null where it is given for all. */
  readonly label: string | null;
  readonly why: string | null;
}

const screenedDomain = "physical.";

/**
 * The screening figures a metric rests on, through all equations: assumptions of physical risk that the
 * library gives for everyone or for a place, and that neither company nor user has replaced. Conventions,
 * which have no spread, are none. Throws ModelError for an unknown pairing.
 */
export function screeningInputs(
  prepared: PreparedCompany,
  metric: string,
  request: Pick<BindRequest, "scenario" | "overrides">,
): readonly ScreeningInput[] {
  const sheet = sheetOf(prepared, request);
  return [...inputsBehind(prepared.workbench.model, metric)].flatMap((input) =>
    [...(sheet.get(input) ?? [])]
      .filter(([, given]) => isScreened(given))
      .map(([label, { value }]) => ({
        input,
        label: label === "" ? null : label,
        why: statedBy(value).why ?? null,
      })),
  );
}

/** Whether a metric is a screening: whether it rests on any of `screeningInputs`. */
export function isScreening(
  prepared: PreparedCompany,
  metric: string,
  request: Pick<BindRequest, "scenario" | "overrides">,
): boolean {
  return screeningInputs(prepared, metric, request).length > 0;
}

function inputsBehind(model: Model, metric: string): ReadonlySet<string> {
  const read = upstreamOf(model, [metric]).flatMap((id) => [
    ...model.equations.get(id)!.references,
  ]);
  const isOne = (id: string) =>
    id.startsWith(screenedDomain) && model.symbols.get(id)?.role === "input";
  return new Set(read.filter(isOne));
}

function isScreened({ value, layer }: Given): boolean {
  const isGeneral = layer === "default" || layer === "region";
  return isGeneral && statedBy(value).kind === "assumed" && !isConvention(value);
}

interface Stated {
  readonly kind: SourceKind;
  readonly why?: string | undefined;
}

function statedBy(value: GivenValue): Stated {
  if (isCurve(value)) return value.curve[0]?.from ?? { kind: "derived" };
  return isObject(value) ? value.value : (value as Stated);
}

function isConvention(value: GivenValue): boolean {
  return "range" in value && value.range !== undefined && value.range.low === value.range.high;
}
