import type { RunResult } from "../../../models/run/types.ts";
import type { PairingPaths, ScenarioLibrary } from "../../run/scenario-types.ts";
import type { AnyPairing } from "./scenarios-figures.ts";

/** One pairing of the lens, with its results and ranges. */
export interface ScenarioSide {
  readonly pairing: AnyPairing;
  readonly run: RunResult;
  readonly drawn: RunResult | undefined;
}

/** What every part of the view is given. */
export interface ScenariosProps {
  readonly pairings: readonly AnyPairing[];
  /** Results of every pairing, in the order of the list. */
  readonly runs: readonly RunResult[];
  readonly paths: readonly PairingPaths[];
  readonly library: ScenarioLibrary;
  readonly a: ScenarioSide;
  readonly b: ScenarioSide | undefined;
  readonly year: number;
}
