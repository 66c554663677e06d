import type { Company } from "../../../models/company/company-schema.ts";
import type { Text } from "../../../models/engine/model.ts";
import type { TimelineEvent, TimelineSeries } from "../../charts/timeline/timeline-series.ts";
import type { RuleLimit } from "../../run/scenario-types.ts";
import { lensYears } from "../../state/session/lens.ts";
import { bearsOn } from "../bearing-limits.ts";

const horizons = ["short", "medium", "long"] as const;

/** Last year drawn. */
const until = 2050;

/** What a timeline is made of, and how it is said. */
export interface TimelineGrounds {
  readonly company: Company;
  /** Limits of PUE by region. */
  readonly limits: readonly RuleLimit[];
  readonly year: number;
  readonly say: (text: Text) => string;
  readonly horizonName: (id: (typeof horizons)[number]) => string;
  /** The name of a limit of PUE, which says where it is assumed. */
  readonly limitName: (limit: RuleLimit) => string;
}

/** Horizons as the company defines them, windows of the ratings, targets, and limits that come into force. */
export function timelineOf(grounds: TimelineGrounds): TimelineSeries {
  const { company, year, horizonName } = grounds;
  const { baseYear } = company;
  return {
    from: baseYear,
    to: until,
    baseYear,
    year,
    horizons: horizons.map((id) => {
      const { from, to } = company.horizons[id];
      const name = horizonName(id);
      if (from === undefined && to === undefined) return { id, name };
      const end = to === undefined ? {} : { to: baseYear + to };
      return { id, name, from: baseYear + (from ?? 0), ...end };
    }),
    windows: lensYears.map((to) => ({
      id: String(to),
      name: `${String(baseYear + 1)}–${String(to)}`,
      from: baseYear + 1,
      to,
    })),
    events: [...targetEvents(grounds), ...limitEvents(grounds)],
  };
}

function targetEvents({ company, say }: TimelineGrounds): readonly TimelineEvent[] {
  return company.targets.flatMap(({ id, name, year }): readonly TimelineEvent[] =>
    year === undefined || year < company.baseYear || year > until
      ? []
      : [{ id, name: say(name), year, kind: "target" }],
  );
}

/** Limits of the regions with sites that come into force from the base year on, each year and value once. */
function limitEvents({ company, limits, limitName }: TimelineGrounds): readonly TimelineEvent[] {
  const { baseYear } = company;
  const modelled = company.sites.filter((site) => site.modelled);
  const bearing = limits.filter(
    (limit) => limit.year >= baseYear && modelled.some(({ region }) => bearsOn(limit, region)),
  );
  const events = bearing.map((limit): readonly [string, TimelineEvent] => {
    const id = `limit-${String(limit.year)}-${String(limit.pue)}`;
    return [id, { id, name: limitName(limit), year: limit.year, kind: "rule" }];
  });
  return [...new Map(events).values()];
}
