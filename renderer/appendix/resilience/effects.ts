import { joinBounds } from "../../format/range.ts";
import { formatPercent } from "../../format/number.ts";
import type { Context, PairingName } from "../context.ts";
import { metricName } from "../chapters/sensitivity.ts";
import { dials, distanceOf, settingText } from "../risk/item-stress.ts";
import { pathName } from "../risk/input-names.ts";
import { itemNumber, ratedItem, ratingsText, revenueShare } from "../risk/item-words.ts";
import { table, withRange } from "../typst/blocks.ts";
import { array, call, str, type Code } from "../typst/code.ts";

interface At {
  readonly name: PairingName;
  readonly central: number;
  readonly low: number;
  readonly high: number;
}

/** Where an item stands under each pairing for the horizon of a year. */
function standings(context: Context, id: string, year: number): readonly At[] {
  return context.names.flatMap((name) => {
    const item = ratedItem(context, id, { scenario: name.scenario, year });
    if (item === undefined || item.magnitude === null || item.rating === null) return [];
    const { central, low, high } = item.magnitude;
    return [{ name, central, low: low ?? central, high: high ?? central }];
  });
}

/** Each item against revenue: from the lowest to the highest pairing, and the range of the draws. */
export function effectRanges(context: Context): string {
  const { t, say, request, near, far } = context;
  const right = { align: "right", share: 1.3 } as const;
  return table({
    ...(request.company.register.length === 0 ? {} : { anchor: "resilience/effects" }),
    caption: t("resilience.effectsCaption"),
    size: 7.5,
    columns: [
      { head: "", align: "right" },
      { head: t("registerPart.item"), share: 2.4 },
      { head: t("registerPart.to", { year: String(near) }), ...right },
      { head: t("registerPart.to", { year: String(far) }), ...right },
      { head: t("resilience.highestUnder"), share: 1.8 },
      { head: t("resilience.ratings", { year: String(far) }), share: 1.2 },
    ],
    rows: request.company.register.map(({ id, name }) => [
      str(String(itemNumber(context, id))),
      str(say(name)),
      rangeCell(context, standings(context, id, near)),
      rangeCell(context, standings(context, id, far)),
      str(highestUnder(context, standings(context, id, far))),
      str(ratingsText(context, id, far)),
    ]),
  });
}

function rangeCell(context: Context, found: readonly At[]): Code {
  if (found.length === 0) return str("–");
  const span = (low: number, high: number): string => {
    const [from, to] = [revenueShare(low, context), revenueShare(high, context)];
    return from === to ? from : joinBounds(from, to, context.locale);
  };
  const centrals = found.map(({ central }) => central);
  return withRange(
    span(Math.min(...centrals), Math.max(...centrals)),
    span(Math.min(...found.map(({ low }) => low)), Math.max(...found.map(({ high }) => high))),
  );
}

function highestUnder({ t, names }: Context, found: readonly At[]): string {
  const top = Math.max(...found.map(({ central }) => central));
  const first = found.filter(({ central }) => central === top);
  if (first.length === 0 || top <= 0) return "–";
  if (first.length === names.length && names.length > 1) {
    return t("registerPart.allPairings", { count: String(first.length) });
  }
  return first[0]?.name.label ?? "–";
}

const most = 3;

/** The inputs that matter most for each headline value. */
export function driverTable(context: Context): string {
  const { t, request } = context;
  const { sensitivities } = request.risk;
  if (sensitivities.length === 0) return "";
  return table({
    anchor: "resilience/drivers",
    caption: t("resilience.driversCaption"),
    size: 7.5,
    columns: [
      { head: t("resilience.value"), share: 1.6 },
      { head: t("table.pairing"), share: 1.6 },
      { head: t("resilience.drivers"), share: 3 },
    ],
    rows: sensitivities.map((result) => [
      str(
        t("resilience.valueIn", {
          metric: metricName(context, result.metric),
          year: String(result.year ?? ""),
        }),
      ),
      str(context.names.find(({ scenario }) => scenario === result.scenario)?.label ?? ""),
      call("lines", [array(driversOf(context, result).map(str))]),
    ]),
  });
}

type Sensitivity = Context["request"]["risk"]["sensitivities"][number];

/** The first inputs by Sobol index, or by the width of their bar where there are no indices. */
function driversOf(context: Context, { sobol, tornado }: Sensitivity): readonly string[] {
  if (sobol.kind === "indices") {
    return sobol.rows.slice(0, most).map(({ path, total }) =>
      context.t("resilience.driverShare", {
        input: pathName(context, path),
        share: formatPercent(Math.min(1, Math.max(0, total.value)), context.locale),
      }),
    );
  }
  return tornado.slice(0, most).map(({ path }) => pathName(context, path));
}

/** What turns each item High with the least change, over the pairings tested. */
export function headroomTable(context: Context): string {
  const { t, say, far, request } = context;
  const tested = [...new Set(request.risk.stress.items.map(({ item }) => item))];
  const items = request.company.register.filter(({ id }) => tested.includes(id));
  if (items.length === 0) return "";
  return table({
    anchor: "resilience/headroom",
    caption: t("resilience.headroomCaption", { year: String(far) }),
    size: 7.5,
    columns: [
      { head: "", align: "right" },
      { head: t("registerPart.item"), share: 2.2 },
      { head: t("resilience.ratings", { year: String(far) }), share: 1.3 },
      { head: t("resilience.headroom"), share: 3 },
    ],
    rows: items.map(({ id, name }) => [
      str(String(itemNumber(context, id))),
      str(say(name)),
      str(ratingsText(context, id, far)),
      str(nearestText(context, id)),
    ]),
  });
}

/** The least change that turns an item's rating; that none does within the limits where none does. */
function nearestText(context: Context, id: string): string {
  const { t, request, names } = context;
  const own = request.risk.stress.items.filter(({ item }) => item === id);
  const found = own.flatMap(({ by, becomes, scenario, result }) => {
    const [solution] = result?.solutions ?? [];
    return solution === undefined
      ? []
      : [{ by, becomes, scenario, low: solution.low.input, holds: solution.holds }];
  });
  const [nearest] = found.sort((a, b) => distanceOf(a) - distanceOf(b));
  if (nearest === undefined) {
    return t(own.some(({ result }) => result !== null) ? "resilience.noTurn" : "resilience.noPart");
  }
  const dial = dials.find(({ by }) => by === nearest.by);
  return t("resilience.turns", {
    rating: t(`level.${nearest.becomes}`),
    input: dial === undefined ? nearest.by : t(`stress.by.${dial.word}`),
    value: settingText(nearest.by, nearest.low),
    side: t(nearest.holds === "below" ? "resilience.below" : "resilience.above"),
    name: names.find(({ scenario }) => scenario === nearest.scenario)?.label ?? nearest.scenario,
  });
}
