import type { ChangeRow } from "../../../models/checks/reconcile/reconcile-schema.ts";
import { formatPercent, formatSigned } from "../../format/number.ts";
import type { Context } from "../context.ts";
import { heading, lead, note, table, together, twoLines } from "../typst/blocks.ts";
import { str, type Code } from "../typst/code.ts";
import { withFigureWords } from "./figure-names.ts";
import { linesText } from "./origins.ts";

/** The three effects of one pair of years. */
interface Split {
  readonly activity: ChangeRow;
  readonly factor: ChangeRow;
  readonly total: ChangeRow;
}

function splitsOf(changes: readonly ChangeRow[]): readonly Split[] {
  return changes
    .filter(({ effect }) => effect === "total")
    .flatMap((total) => {
      const of = (effect: ChangeRow["effect"]): ChangeRow | undefined =>
        changes.find(
          (row) => row.effect === effect && row.from === total.from && row.to === total.to,
        );
      const [activity, factor] = [of("activity"), of("factor")];
      return activity === undefined || factor === undefined ? [] : [{ activity, factor, total }];
    });
}

/** How much of each change of scope 1 and 2 comes from activity and how much from the grid factor. */
export function changeSection(context: Context): string {
  const { t } = context;
  const splits = splitsOf(context.request.reconciliation.changes);
  const latest = splits.at(-1);
  if (latest === undefined) {
    return together([heading(t("reconcile.changeTitle")), lead(t("reconcile.changeNone"))]);
  }
  const right = { align: "right", share: 1 } as const;
  return together([
    heading(changeHeadline(context, latest)),
    lead(t("reconcile.changeLead")),
    table({
      caption: t("reconcile.changeCaption"),
      columns: [
        { head: t("reconcile.years") },
        { head: t("reconcile.changeTotal"), ...right },
        { head: t("reconcile.changeActivity"), ...right },
        { head: t("reconcile.changeFactor"), ...right },
        { head: t("reconcile.changePrinted"), ...right },
        { head: t("table.source"), share: 1.6 },
      ],
      rows: splits.map((split) => splitRow(context, split)),
    }),
    ...splits.map(({ total }) => note(`${years(total)}: ${withFigureWords(context, total.note)}`)),
  ]);
}

function years({ from, to }: ChangeRow): string {
  return `${String(from)}–${String(to)}`;
}

function changeHeadline(context: Context, { total, activity }: Split): string {
  const { t } = context;
  return t("reconcile.changeHeadline", {
    from: String(total.from),
    to: String(total.to),
    total: signedPercent(context, total.share),
    activity: signedPercent(context, activity.share),
  });
}

function signedPercent({ locale }: Context, share: number): string {
  return `${share > 0 ? "+" : ""}${formatPercent(share, locale, 2)}`;
}

function splitRow(context: Context, { total, activity, factor }: Split): readonly Code[] {
  const cell = (row: ChangeRow): Code =>
    twoLines(str(formatSigned(row.amount, 1)), str(signedPercent(context, row.share)));
  const { disclosed } = total;
  return [
    str(years(total)),
    cell(total),
    cell(activity),
    cell(factor),
    str(disclosed === null ? "–" : signedPercent(context, disclosed)),
    str(linesText(total.sources, context)),
  ];
}
