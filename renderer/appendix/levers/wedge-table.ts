import { levers, wedgesScale } from "../../charts/wedges/wedges-series.ts";
import { onScale, signedOnScale } from "../../format/scale.ts";
import type { Context, PairingName } from "../context.ts";
import { activeLevers, wedgesOf } from "../figures/lever-figures.tsx";
import { table } from "../typst/blocks.ts";
import { str, type Code } from "../typst/code.ts";
import { valueOfKind } from "../typst/kinds.ts";

/** Levers whose size rests on an assumed input. */
const assumedLevers: readonly string[] = ["volume", "contracts"];

/** The wedges of the pairings drawn in both reporting years, from base year to net. */
export function wedgeTable(context: Context, names: readonly PairingName[]): string {
  const { t, locale, baseYear, near, far } = context;
  const drawn = names.map((name) => wedgesOf(context, name));
  const [first] = drawn;
  if (first === undefined) return "";
  const chosen = wedgesScale(first, locale);
  const scale = { ...chosen, decimals: Math.max(1, chosen.decimals) };
  const columns = drawn.flatMap((series) => [near, far].map((year) => ({ series, year })));
  const shown = levers.filter((lever) =>
    drawn.some((series) => activeLevers(series).includes(lever)),
  );
  const at = (points: readonly { year: number; value: number }[], year: number): number =>
    points.find((point) => point.year === year)?.value ?? 0;
  const row = (words: string, cells: readonly Code[]): readonly Code[] => [str(words), ...cells];
  return table({
    anchor: "levers/wedges",
    caption: t("wedges.tableCaption", { unit: scale.unit }),
    columns: [
      { head: t("wedges.lever"), share: 2 },
      ...columns.map(({ year }, i) => ({
        head: `${names[Math.floor(i / 2)]?.label ?? ""}${t("list.comma")}${String(year)}`,
        share: 1,
        align: "right" as const,
      })),
    ],
    rows: [
      row(
        t("wedges.start", { year: String(baseYear) }),
        columns.map(({ series }) => str(onScale(series.base, scale))),
      ),
      ...shown.map((lever) =>
        row(
          t(`wedges.${lever}`),
          columns.map(({ series, year }) => {
            const points = series.wedges.find((wedge) => wedge.lever === lever)?.points ?? [];
            const value = at(points, year);
            const kind = assumedLevers.includes(lever) && value !== 0 ? "assumed" : "derived";
            return valueOfKind(signedOnScale(value, scale), kind);
          }),
        ),
      ),
      row(
        t("wedges.net"),
        columns.map(({ series, year }) => str(onScale(at(series.net, year), scale))),
      ),
    ],
  });
}
