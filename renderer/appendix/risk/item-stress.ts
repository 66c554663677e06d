import { formatNumber } from "../../format/number.ts";
import type { Context, PairingName } from "../context.ts";
import type { ItemStress } from "../risk-results.ts";
import { table } from "../typst/blocks.ts";
import { str, type Code } from "../typst/code.ts";
import { itemNumber, ratedItem, revenueShare } from "./item-words.ts";

/** Inputs turned for items, in the order of the columns. */
export const dials = [
  { by: "scenario.carbonPriceLevel", word: "carbonPrice" },
  { by: "scenario.electricityPrice", word: "electricityPrice" },
  { by: "energy.overheadScale", word: "overhead" },
  { by: "climate.globalWarming", word: "warming" },
] as const;

/** A setting of a dial: a factor as `×3.5`, a shift of warming in kelvin. */
export function settingText(by: string, value: number): string {
  if (by === "climate.globalWarming") return `+${formatNumber(value, 1)}\u202fK`;
  return `×${formatNumber(value, value < 10 ? 2 : 1)}`;
}

/** How many items turn High, and which needs least. */
export function stressHeadline(context: Context): string {
  const { t, say, request } = context;
  const found = request.risk.stress.items.flatMap((stress) => {
    const low = stress.result?.solutions[0]?.low.input;
    return stress.becomes === "high" && low !== undefined ? [{ ...stress, low }] : [];
  });
  const items = new Set(found.map(({ item }) => item));
  const [first] = [...found].sort((a, b) => distanceOf(a) - distanceOf(b));
  if (first === undefined) return t("stress.headlineNone");
  const dial = dials.find(({ by }) => by === first.by);
  const item = request.company.register.find(({ id }) => id === first.item);
  return t("stress.headline", {
    count: String(items.size),
    total: String(new Set(request.risk.stress.items.map((stress) => stress.item)).size),
    first: t("stress.headlineFirst", {
      item: item === undefined ? first.item : say(item.name),
      input: dial === undefined ? first.by : t(`stress.by.${dial.word}`),
      value: settingText(first.by, first.low),
    }),
  });
}

/** How far a setting lies from where things stand; a kelvin counts as much as a factor of e. */
export function distanceOf({ by, low }: { readonly by: string; readonly low: number }): number {
  return by === "climate.globalWarming" ? Math.abs(low) : Math.abs(Math.log(Math.max(low, 1e-9)));
}

/** Items by inputs under one pairing. */
export function itemsTable(context: Context, name: PairingName): string {
  const { t, say, far: year, request } = context;
  const own = request.risk.stress.items.filter(({ scenario }) => scenario === name.scenario);
  const ids = request.company.register
    .map(({ id }) => id)
    .filter((id) => own.some(({ item }) => item === id));
  const nowText = (id: string): string => {
    const item = ratedItem(context, id, { scenario: name.scenario, year });
    if (item === undefined || item.rating === null || item.magnitude === null) return "–";
    const { rating, magnitude } = item;
    return `${t(`level.${rating}`)}, ${revenueShare(magnitude.central, context)}`;
  };
  return table({
    caption: t("stress.itemsCaption", { name: name.label }),
    size: 7.5,
    columns: [
      { head: "", align: "right" },
      { head: t("stress.item"), share: 2.2 },
      { head: t("stress.now"), share: 1.1 },
      ...dials.map(({ word }) => ({ head: t(`stress.by.${word}`), share: 1.2 })),
    ],
    rows: ids.map((id) => {
      const item = request.company.register.find((each) => each.id === id);
      return [
        str(String(itemNumber(context, id))),
        str(item === undefined ? id : say(item.name)),
        str(nowText(id)),
        ...dials.map(({ by }) =>
          stressCell(
            context,
            own.find((stress) => stress.item === id && stress.by === by),
          ),
        ),
      ];
    }),
  });
}

function stressCell(context: Context, stress: ItemStress | undefined): Code {
  const { t } = context;
  if (stress === undefined || stress.result === null) return str("–");
  const { solutions, shares } = stress.result;
  const [first] = solutions;
  if (first === undefined) {
    return str(t("stress.notReached", { share: revenueShare(shares.high, context) }));
  }
  const rating = t(`level.${stress.becomes}`);
  const values = solutions.map(({ low }) => settingText(stress.by, low.input));
  if (solutions.length > 1) {
    return str(t("stress.several", { rating, values: values.join(t("list.comma")) }));
  }
  const words = { rating, value: values[0] ?? "" };
  return str(t(first.holds === "below" ? "stress.isRatedBelow" : "stress.isRated", words));
}
