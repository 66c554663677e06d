import { formatPercent } from "../../format/number.ts";
import { joinBounds } from "../../format/range.ts";
import type { MatrixItem } from "../../../models/run/matrix/matrix-types.ts";
import type { Context } from "../context.ts";
import type { NamedMatrix } from "../figures/matrix-figure.tsx";
import { table, withRange } from "../typst/blocks.ts";
import { call, str, type Code } from "../typst/code.ts";
import { handSign, itemNumber, ratedItem, revenueShare } from "./item-words.ts";

/** Rating and rank of every item under every pairing for one horizon. */
export function glanceTable(context: Context, year: number): string {
  const { t, say, names, request } = context;
  const cell = (id: string, scenario: string): Code => {
    const item = ratedItem(context, id, { scenario, year });
    if (item === undefined || item.rating === null) return str("–");
    const letter = str(`${t(`level.${item.rating}.short`)}${handSign(item)}`);
    return call("ranked", [str(item.rating), letter, str(String(item.rank ?? ""))]);
  };
  return table({
    caption: t("matrices.glanceCaption", { year: String(year) }),
    size: 7,
    breakable: false,
    columns: [
      { head: "", align: "right" },
      { head: t("matrices.item"), share: 3.6 },
      ...names.map(({ transition, physical }) => ({
        head: `${transition} ${physical}`,
        share: 1,
        align: "center" as const,
      })),
    ],
    rows: request.company.register.map((item) => [
      str(String(itemNumber(context, item.id))),
      str(say(item.name)),
      ...names.map(({ scenario }) => cell(item.id, scenario)),
    ]),
  });
}

/** The items of one matrix in their order. */
export function listTable(context: Context, { name, matrix }: NamedMatrix): string {
  const { t, locale } = context;
  const right = { align: "right" } as const;
  return table({
    caption: t("matrices.listCaption", { name: name.label, year: String(matrix.year) }),
    size: 7,
    columns: [
      { head: t("matrices.rank"), ...right },
      { head: "", ...right },
      { head: t("matrices.item"), share: 3 },
      { head: t("matrices.share"), share: 1.4, ...right },
      { head: t("matrices.likelihood"), share: 1.3 },
      { head: t("matrices.rating"), share: 0.8 },
      { head: t("matrices.probability"), share: 1.9, ...right },
      { head: t("matrices.holds"), share: 0.8, ...right },
      { head: t("matrices.range"), share: 0.8, ...right },
    ],
    rows: matrix.items.map((item) => [
      str(String(item.rank ?? "–")),
      str(String(itemNumber(context, item.id))),
      str(item.name[locale]),
      shareCell(context, item),
      str(
        item.likelihood === null
          ? "–"
          : `${String(item.likelihood)} ${t(`exposure.class.${item.likelihood}`)}`,
      ),
      item.rating === null
        ? str("–")
        : call("rated", [str(item.rating), str(`${t(`level.${item.rating}`)}${handSign(item)}`)]),
      str(chancesText(context, item)),
      str(item.rankStability === null ? "–" : formatPercent(item.rankStability, locale)),
      str(
        item.ranks === null ? "–" : joinBounds(rank(item.ranks.low), rank(item.ranks.high), locale),
      ),
    ]),
  });
}

function rank(value: number): string {
  return String(Math.round(value));
}

function shareCell(context: Context, { magnitude }: MatrixItem): Code {
  if (magnitude === null) return str("–");
  const central = revenueShare(magnitude.central, context);
  if (magnitude.low === null || magnitude.high === null) return str(central);
  const [low, high] = [magnitude.low, magnitude.high].map((share) => revenueShare(share, context));
  return withRange(central, joinBounds(low ?? "", high ?? "", context.locale));
}

function chancesText({ locale }: Context, { probabilities }: MatrixItem): string {
  if (probabilities === null) return "–";
  const { low, medium, high } = probabilities;
  return [low, medium, high].map((share) => formatPercent(share, locale)).join("\u202f/\u202f");
}
