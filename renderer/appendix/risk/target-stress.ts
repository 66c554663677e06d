import { formatPercent } from "../../format/number.ts";
import { chooseScale, scaledWithUnit } from "../../format/scale.ts";
import type { Context } from "../context.ts";
import type { TargetStress } from "../risk-results.ts";
import { targetYearOf } from "../target.ts";
import { section, lead, table, together } from "../typst/blocks.ts";
import { str, type Code } from "../typst/code.ts";
import { settingText } from "./item-stress.ts";
import { featuredNames } from "./risk-values.ts";

const dials = [
  { by: "energy.contractedShare", word: "contracts" },
  { by: "scenario.gridIntensity", word: "grid" },
  { by: "energy.loadIndex", word: "load" },
  { by: "energy.overheadScale", word: "overhead" },
] as const;

/** What would bring net emissions to the target; nothing for a company without one. */
export function targetSection(context: Context): readonly string[] {
  const { t, request } = context;
  const year = targetYearOf(context);
  const found = request.risk.stress.target;
  if (year === undefined || found.length === 0) return [];
  const at = { year: String(year) };
  return [
    together([
      section(t("stress.targetTitle", at)),
      lead(t("stress.targetLead")),
      table({
        caption: t("stress.targetCaption", at),
        size: 7.5,
        columns: [
          { head: t("table.pairing"), share: 1.6 },
          { head: t("stress.gap", at), share: 0.9, align: "right" },
          ...dials.map(({ word }) => ({ head: t(`stress.by.${word}`), share: 1.2 })),
        ],
        rows: featuredNames(context).map((name) => {
          const own = found.filter(({ scenario }) => scenario === name.scenario);
          return [
            str(name.label),
            str(gapText(context, own)),
            ...dials.map(({ by }) =>
              targetCell(
                context,
                own.find((stress) => stress.by === by),
              ),
            ),
          ];
        }),
      }),
    ]),
  ];
}

function tonnes({ locale }: Context, value: number): string {
  return scaledWithUnit(value, chooseScale([value], "tCO2e", locale));
}

/** How far net emissions stand above what counts as the target. */
function gapText(context: Context, own: readonly TargetStress[]): string {
  const [found] = own.flatMap(({ level, result }) =>
    result === null ? [] : [result.present.metric - level],
  );
  if (found === undefined) return "–";
  return found <= 0 ? context.t("stress.isMet") : tonnes(context, found);
}

function targetCell(context: Context, stress: TargetStress | undefined): Code {
  const { t, locale } = context;
  if (stress === undefined || stress.result === null) return str("–");
  const { solutions, reachable, present } = stress.result;
  const isMet = present.metric <= stress.level;
  const [first] = solutions;
  if (first === undefined) {
    const gap = tonnes(context, reachable.lowest.metric - stress.level);
    return str(isMet ? t("stress.isMetThroughout") : t("stress.never", { gap }));
  }
  const { input } = first.low;
  const value =
    stress.by === "energy.contractedShare"
      ? formatPercent(input, locale)
      : settingText(stress.by, input);
  return str(t(isMet ? "stress.isLost" : "stress.met", { value }));
}
