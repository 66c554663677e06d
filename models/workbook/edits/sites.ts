import type { Site } from "../../company/site-schema.ts";
import { coolingTechnologies } from "../../kernels/cooling/technology-ids.ts";
import type { Value } from "../../scenario/value-schema.ts";
import { pathOf, type Change } from "../change.ts";
import type { Workbook } from "../workbook-schema.ts";
import { EditError, requireFound, requireReason } from "./edit-error.ts";
import { changeOf, stepTo } from "./steps.ts";

/** A point of a site's path of PUE or WUE. */
export interface PointPlace {
  readonly company: string;
  readonly site: string;
  readonly figure: "pue" | "wue";
  readonly role: "history" | "targets";
  readonly year: number;
}

/** A point as a user sets it: added, moved to another value, or to another year as well. */
export interface PointEdit extends PointPlace {
  readonly value: number;
  /** Year the point comes from where it moves along the years. */
  readonly fromYear?: number | undefined;
  readonly why?: string | undefined;
}

const bounds = { pue: { low: 1, high: 5, unit: "1" }, wue: { low: 0, high: 20, unit: "L/kWh" } };
const years = { low: 1990, high: 2100 };

/** Sets a point of a site's PUE or WUE. Throws EditError for a value or year that cannot be. */
export function setPoint(workbook: Workbook, edit: PointEdit): Change {
  const { figure, role, year, value, fromYear = year } = edit;
  checkPoint(edit);
  const [index, site] = siteOf(workbook, edit);
  const points = site[figure]?.[role] ?? {};
  if (fromYear !== year && points[String(year)] !== undefined) {
    const problem = { key: "edit.yearTaken", params: { year } };
    throw new EditError(`${site.id} ${figure}`, problem, `${year} has a point already`);
  }
  const point = pointOf(edit, points[String(fromYear)]);
  const root = ["companies", edit.company, "sites", index, figure];
  const label = {
    key: role === "targets" ? "change.setTarget" : "change.setHistory",
    params: { figure: figure.toUpperCase(), site: edit.site, year, value },
  };
  if (site[figure] === undefined) {
    const whole =
      role === "history"
        ? { history: { [year]: point } }
        : { history: {}, targets: { [year]: point } };
    return changeOf(label, [stepTo(workbook, root, whole)], edit.why);
  }
  const taken =
    fromYear === year ? undefined : stepTo(workbook, [...root, role, String(fromYear)], undefined);
  return changeOf(label, [taken, stepTo(workbook, [...root, role, String(year)], point)], edit.why);
}

/** Takes a point of a site's PUE or WUE away. Throws EditError where it is the last of the PUE's past. */
export function removePoint(workbook: Workbook, place: PointPlace): Change {
  const { company, figure, role, year } = place;
  const [index, site] = siteOf(workbook, place);
  const points = site[figure]?.[role] ?? {};
  requireFound(points[String(year)], pathOf(site.id, figure, role), String(year));
  if (figure === "pue" && role === "history" && Object.keys(points).length === 1) {
    const message = "expected at least one point; it is the last";
    throw new EditError(`${site.id} ${figure}`, { key: "edit.lastPoint" }, message);
  }
  const params = { figure: figure.toUpperCase(), site: site.id, year };
  const keys = ["companies", company, "sites", index, figure, role, String(year)];
  return changeOf({ key: "change.removePoint", params }, [stepTo(workbook, keys, undefined)]);
}

/** Chooses the cooling technology of a site, with the reason for it. */
export function changeTechnology(
  workbook: Workbook,
  edit: {
    readonly company: string;
    readonly site: string;
    readonly technology: string;
    readonly why: string;
  },
): Change {
  const { company, technology } = edit;
  const [index, site] = siteOf(workbook, edit);
  const known: readonly string[] = coolingTechnologies;
  if (!known.includes(technology)) {
    const problem = { key: "edit.oneOf", params: { known: known.join(", ") } };
    const message = `expected one of ${known.join(", ")}, found ${technology}`;
    throw new EditError(`${site.id} technology`, problem, message);
  }
  const why = requireReason(`${site.id} technology`, edit.why);
  const params = { site: site.id, technology };
  const keys = ["companies", company, "sites", index, "technology"];
  const chosen = { value: technology, kind: "assumed", why };
  return changeOf({ key: "change.setTechnology", params }, [stepTo(workbook, keys, chosen)], why);
}

function siteOf(
  workbook: Workbook,
  { company, site }: Pick<PointPlace, "company" | "site">,
): readonly [number, Site] {
  const { sites } = requireFound(workbook.companies[company], "company", company);
  const index = sites.findIndex(({ id }) => id === site);
  return [index, requireFound(sites[index], `${company} sites`, site)];
}

function checkPoint({ site, figure, year, value }: PointEdit): void {
  const place = `${site} ${figure}`;
  if (!Number.isInteger(year) || year < years.low || year > years.high) {
    const problem = { key: "edit.year", params: { ...years } };
    const message = `expected a year from ${years.low} to ${years.high}, found ${year}`;
    throw new EditError(place, problem, message);
  }
  const { low, high, unit } = bounds[figure];
  const isAbove = figure === "pue" ? value > low : value >= low;
  if (isAbove && value <= high) return;
  const problem = { key: "edit.outside", params: { low, high, unit: unit === "1" ? "" : unit } };
  throw new EditError(place, problem, `expected more than ${low} up to ${high}, found ${value}`);
}

/** A point set by hand: an assumption, with the width of the range it had before. */
function pointOf({ figure, value, why }: PointEdit, before: Value | undefined): Value {
  const { low, unit } = bounds[figure];
  const shift = before === undefined ? 0 : value - before.value;
  const known = before?.range;
  const range =
    known === undefined || known.shape === "discrete"
      ? { low: value, high: value, shape: "uniform" as const }
      : {
          low: Math.max(low, known.low + shift),
          high: Math.max(value, known.high + shift),
          shape: known.shape,
        };
  return { value, unit, kind: "assumed", range, why: why ?? reasonOf(before) };
}

const byUser = "set by the user";

function reasonOf(before: Value | undefined): string {
  if (before === undefined) return byUser;
  if (before.kind === "assumed") return before.why?.startsWith(byUser) ? before.why : byUser;
  return `${byUser}; ${before.kind} as ${before.value}`;
}
