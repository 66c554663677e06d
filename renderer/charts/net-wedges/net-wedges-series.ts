import { chooseScale, type Scale } from "../../format/scale.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Point } from "../drawing/paths.ts";
import type { Tone } from "../drawing/theme.ts";
import type { NeutralityPathSeries } from "../neutrality-path/neutrality-path-series.ts";
import type { WedgesSeries } from "../wedges/wedges-series.ts";

/** Net emissions of another pairing, for comparison. */
export interface OtherNet {
  readonly scenario: string;
  readonly name: string;
  readonly tone: Tone;
  readonly points: readonly Point[];
}

/** What the picture of neutrality shows: levers from the base-year state down to net, against targets. */
export interface NetWedgesSeries {
  readonly scenario: string;
  readonly path: NeutralityPathSeries;
  readonly wedges: WedgesSeries;
  readonly other: OtherNet | undefined;
}

/** The scale of the picture, from the highest thing drawn. */
export function netWedgesScale({ path, wedges, other }: NetWedgesSeries, locale: Locale): Scale {
  const levels = wedges.net.map((_, i) =>
    wedges.wedges.reduce(
      (sum, { points }) => sum + Math.max(0, points[i]?.value ?? 0),
      wedges.base,
    ),
  );
  const highest = [...levels, ...(other?.points ?? []).map(({ value }) => value)];
  return chooseScale(highest, path.unit, locale);
}
