import type { Series } from "./value-schema.ts";
import type { GlobalWarming } from "./warming-schema.ts";

/**
 * Global warming of a pathway as a series of years, history joined before it: mean with the 5th and
 * 95th percentile as range, kelvin above 1850-1900. Undefined where the pathway is not bundled.
 * Source: AR6 WGI Figure SPM.8a.
 */
export function warmingSeries(warming: GlobalWarming, pathway: string): Series | undefined {
  const kept = known.get(warming) ?? new Map<string, Series | undefined>();
  known.set(warming, kept);
  if (!kept.has(pathway)) kept.set(pathway, joinedSeries(warming, pathway));
  return kept.get(pathway);
}

const known = new WeakMap<GlobalWarming, Map<string, Series | undefined>>();

function joinedSeries(warming: GlobalWarming, pathway: string): Series | undefined {
  const later = warming.scenarios[pathway];
  const earlier = warming.scenarios[warming.join.historical];
  if (later === undefined || earlier === undefined) return undefined;
  const points = (column: "p05" | "mean" | "p95"): Record<string, number> => {
    const joined: Record<string, number> = {};
    for (const path of [earlier, later]) {
      path.years.forEach((year, i) => {
        const belongs = path === later || year <= warming.join.until;
        if (belongs) joined[String(year)] = path[column][i] ?? Number.NaN;
      });
    }
    return joined;
  };
  const { unit, kind, source, locator, note, group } = warming;
  return {
    points: points("mean"),
    between: "linear",
    range: {
      low: { points: points("p05") },
      high: { points: points("p95") },
      shape: warming.range.shape,
    },
    ...{ unit, kind, source, locator, note, group },
  };
}
