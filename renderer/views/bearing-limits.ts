import type { RuleLimit } from "../run/scenario-types.ts";

/** Whether a limit of PUE bears on sites of a region: the region's own, or the national mandatory one. */
export function bearsOn({ region: of, rule }: RuleLimit, region: string): boolean {
  return isNational({ region: of, rule }) || of === region;
}

/** Whether a limit is the national mandatory one. */
export function isNational({ region, rule }: Pick<RuleLimit, "region" | "rule">): boolean {
  return region === "china" && rule === "mandatory-limit";
}
