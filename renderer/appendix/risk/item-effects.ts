import type { RegisterItem } from "../../../models/company/register-schema.ts";
import type { MatrixItem, YearEffect } from "../../../models/run/matrix/matrix-types.ts";
import { chooseScale, onScale, scaledWithUnit, type Scale } from "../../format/scale.ts";
import type { Context, PairingName } from "../context.ts";
import { note, table } from "../typst/blocks.ts";
import { str } from "../typst/code.ts";
import { handSign, itemNumber, ratedItem, revenueShare } from "./item-words.ts";

const right = { align: "right", share: 1 } as const;

/** Effects low, central and high, share, likelihood and rating of an item; pairings that agree share a row. */
export function effectsTable(context: Context, item: RegisterItem): string {
  const { t, say, near, far, baseYear, names } = context;
  const scale = scaleOf(context, item.id);
  const years = [near, far];
  const rows = grouped(
    names.map((name) => ({
      name,
      cells: years.flatMap((year) =>
        cellsOf(context, ratedItem(context, item.id, { scenario: name.scenario, year }), scale),
      ),
    })),
  );
  const column = (
    key: "low" | "central" | "high",
    year: number,
  ): { head: string } & typeof right => ({
    head: t(`registerPart.${key}`, { year: String(year) }),
    ...right,
  });
  return [
    table({
      ...(itemNumber(context, item.id) === 1 ? { anchor: "register/effects" } : {}),
      caption: t("registerPart.effectsCaption", {
        name: say(item.name),
        unit: scale.unit,
        year: String(baseYear),
      }),
      size: 7,
      breakable: true,
      columns: [
        { head: t("table.pairing"), share: 3.2 },
        ...years.flatMap((year) => [
          column("low", year),
          column("central", year),
          column("high", year),
          { head: t("registerPart.share"), ...right },
          { head: t("registerPart.rating"), share: 1.6 },
        ]),
      ],
      rows: rows.map(({ found, cells }) => [str(groupName(context, found)), ...cells.map(str)]),
    }),
    ...otherSideNote(context, item, scale),
  ].join("\n");
}

function scaleOf({ request, locale }: Context, id: string): Scale {
  const effects = request.risk.matrices.flatMap((matrix) => {
    const item = matrix.items.find((each) => each.id === id);
    return item === undefined ? [] : [worstEffect(item, matrix.year)?.central ?? 0];
  });
  const currency = request.risk.matrices[0]?.currency ?? "CNY";
  return chooseScale(effects, currency, locale);
}

/** The effect in the worst year of the horizon; that of the year asked for where none is worst. */
function worstEffect(item: MatrixItem, year: number): YearEffect | undefined {
  return item.effects.find((effect) => effect.year === (item.worstYear ?? year));
}

function cellsOf(context: Context, item: MatrixItem | undefined, scale: Scale): readonly string[] {
  const { t } = context;
  const missing = ["", "", "", "", t("registerPart.notQuantified")];
  const year = item?.effects.at(-1)?.year;
  if (item === undefined || year === undefined) return missing;
  const { likelihood, magnitude, rating } = item;
  const effect = worstEffect(item, year);
  if (effect === undefined || likelihood === null || magnitude === null || rating === null) {
    return missing;
  }
  const money = (value: number | null): string => onScale(value ?? effect.central, scale);
  return [
    money(effect.low),
    money(effect.central),
    money(effect.high),
    revenueShare(magnitude.central, context),
    `${String(likelihood)} ${t(`level.${rating}`)}${handSign(item)}`,
  ];
}

interface Row {
  readonly name: PairingName;
  readonly cells: readonly string[];
}

interface Group {
  readonly found: readonly PairingName[];
  readonly cells: readonly string[];
}

function grouped(rows: readonly Row[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { name, cells } of rows) {
    const key = JSON.stringify(cells);
    groups.set(key, { found: [...(groups.get(key)?.found ?? []), name], cells });
  }
  return [...groups.values()];
}

function groupName({ t, names: all }: Context, found: readonly PairingName[]): string {
  if (found.length === all.length && found.length > 1) {
    return t("registerPart.allPairings", { count: String(found.length) });
  }
  const transitions = [...new Set(found.map(({ transition }) => transition))];
  const names = transitions.map((transition) => {
    const own = found.filter((name) => name.transition === transition);
    return `${transition} + ${own.map(({ physical }) => physical).join(t("list.comma"))}`;
  });
  return names.join(t("list.separator"));
}

/** The largest effect on the side that is not rated, over pairings and horizons. */
function otherSideNote(context: Context, { id }: RegisterItem, scale: Scale): readonly string[] {
  const { t, names, near, far } = context;
  const found = names
    .flatMap((name) =>
      [near, far].flatMap((year) => {
        const item = ratedItem(context, id, { scenario: name.scenario, year });
        const at = item?.otherSide?.year;
        const effect = item?.effects.find((each) => each.year === at);
        return item === undefined || effect === undefined
          ? []
          : [{ name, side: item.side, effect }];
      }),
    )
    .sort((a, b) => a.effect.central - b.effect.central);
  const [most] = found;
  if (most === undefined || onScale(most.effect.central, scale) === onScale(0, scale)) return [];
  const words = {
    amount: scaledWithUnit(-most.effect.central, scale),
    year: String(most.effect.year),
    name: most.name.label,
  };
  return [note(t(`registerPart.${most.side === "cost" ? "otherSide" : "adverseSide"}`, words))];
}
