import type { RegisterItem } from "../../company/register-schema.ts";
import { ModelError } from "../../engine/errors.ts";
import type { Progress } from "../types.ts";
import type { PreparedCompany } from "../workbench.ts";
import { openDial, type DialMode } from "./input-dial.ts";
import { openPosition } from "./item-position.ts";
import type { Interval } from "./interval.ts";
import { bearing, openMetric, type MetricRequest } from "./metric-session.ts";
import type { SolveRequest } from "./solve.ts";

/** What is followed: a metric at one place, or the rated share of a register item over a horizon. */
export type Profiled =
  | Pick<MetricRequest, "metric" | "year" | "site" | "at">
  | { readonly item: string; readonly year: number };

/** One input through some settings, and what is followed meanwhile. */
export interface ProfileRequest extends Pick<SolveRequest, "scenario" | "overrides" | "by" | "as"> {
  readonly of: Profiled;
  /** Settings in the input's unit, at least one. */
  readonly settings: readonly number[];
}

/** What is followed at one setting; null for *never* and where it cannot be computed. */
export interface ProfilePoint {
  readonly input: number;
  readonly value: number | null;
}

/** A metric or a share as one input goes through some settings. */
export interface ProfileResult {
  readonly unit: string;
  readonly by: string;
  readonly as: DialMode;
  readonly inputUnit: string;
  readonly points: readonly ProfilePoint[];
  /** Why some values could not be computed; null where all could. */
  readonly refused: string | null;
}

/** Most settings of one profile. */
const mostSettings = 401;

/**
 * Follows a metric, or the share of revenue of a register item, while one input goes through settings,
 * everything else as it is; settings the model does not allow are left out. Yields progress and can be
 * abandoned. Throws ModelError as `solve` and `solveBand` do, and for no settings or too many.
 */
export function* profile(
  prepared: PreparedCompany,
  request: ProfileRequest,
): Generator<Progress, ProfileResult, void> {
  const { settings, scenario, by, overrides = [] } = request;
  if (settings.length < 1 || settings.length > mostSettings) {
    const expected = `expected 1 to ${mostSettings} settings, found ${settings.length}`;
    throw new ModelError("settings", expected);
  }
  const followed = openFollowed(prepared, request);
  const { session, unit, compute } = followed;
  const dial = openDial(prepared, session, { path: by, scenario, overrides, mode: request.as });
  const { at, reason } = bearing({ compute }, dial.set);
  const points: ProfilePoint[] = [];
  for (const input of settings.filter(isWithin(dial.allowed))) {
    const value = at(input);
    points.push({ input, value: Number.isFinite(value) ? value : null });
    yield { done: points.length, total: settings.length };
  }
  const refused = reason()?.message ?? null;
  return { unit, by, as: dial.mode, inputUnit: dial.shownUnit, points, refused };
}

type Followed = Pick<ReturnType<typeof openMetric>, "session" | "unit" | "compute">;

function openFollowed(prepared: PreparedCompany, request: ProfileRequest): Followed {
  const { of, scenario, overrides } = request;
  if ("metric" in of) return openMetric(prepared, { scenario, overrides, ...of });
  const item = itemOf(prepared, of.item);
  const position = openPosition(prepared, item, { scenario, overrides, year: of.year });
  return { session: position.session, unit: "1", compute: () => position.compute().share };
}

function itemOf({ company }: PreparedCompany, id: string): RegisterItem {
  const item = company.register.find((each) => each.id === id);
  if (item !== undefined) return item;
  throw new ModelError("item", `expected an item of the register, found ${id}`);
}

function isWithin(allowed: Interval | undefined): (setting: number) => boolean {
  return (setting) => allowed === undefined || (setting >= allowed.low && setting <= allowed.high);
}
