import type { Text } from "../../models/engine/model.ts";
import type { InputView } from "../../models/run/types.ts";
import type { ImportedScenarios } from "../../models/scenario/iamc-import/imported-schema.ts";
import type { ReshapedInput } from "../../models/scenario/own-pairing-schema.ts";
import type { TransitionCatalogue } from "../../models/scenario/ngfs-schema.ts";
import type { SourceKind } from "../../models/scenario/value-schema.ts";
import type { PathwayCatalogue } from "../../models/scenario/warming-schema.ts";

/** A pathway of warming that may be chosen: its name, colour, and what a composite draws on. */
export type PathwayEntry = PathwayCatalogue["entries"][number];

/** A limit on PUE that a rule sets, by place and year. */
export interface RuleLimit {
  readonly region: string;
  readonly rule: string;
  readonly year: number;
  readonly pue: number;
  readonly kind: SourceKind;
  readonly source: string | null;
  readonly locator: string | null;
  /** Why it is assumed. */
  readonly why: string | null;
}

/** What the library has for lists of scenarios and sites. */
export interface ScenarioLibrary {
  readonly transitions: TransitionCatalogue;
  /** The pathways that are bundled, composites among them. */
  readonly pathways: readonly PathwayEntry[];
  /** Where the warming of the pathways comes from. */
  readonly warming: { readonly source: string; readonly locator: string };
  readonly regions: readonly { readonly id: string; readonly name: Text }[];
  readonly limits: readonly RuleLimit[];
}

/** The paths of a pairing that may be reshaped, with their provenance. */
export interface PairingPaths {
  readonly pairing: string;
  readonly paths: Readonly<Record<ReshapedInput, InputView>>;
}

/** The scenarios of a file, or what has to be chosen before they can be taken. */
export type ImportOutcome =
  | { readonly imported: ImportedScenarios }
  | { readonly choose: "region" | "model"; readonly names: readonly string[] };
