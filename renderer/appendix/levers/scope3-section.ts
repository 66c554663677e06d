import type { ResultValues, RunResult } from "../../../models/run/types.ts";
import { valueIn } from "../../charts/drawing/read-results.ts";
import { chooseScale, onScale, type Scale } from "../../format/scale.ts";
import { runOf, viewOf, type Context, type PairingName } from "../context.ts";
import { heading, lead, note, table, together } from "../typst/blocks.ts";
import { str, type Code } from "../typst/code.ts";
import { valueOfKind } from "../typst/kinds.ts";
import { categoryName } from "./category-names.ts";

/** Scope 3 by category in the base year and in both reporting years of the pairings drawn. */
export function scope3Section(context: Context, names: readonly PairingName[]): string {
  const { t, baseYear } = context;
  const [first] = names;
  if (first === undefined) return "";
  const labels = labelsOf(runOf(context, first.scenario));
  const total = valueIn(runOf(context, first.scenario), { metric: "carbon.scope3Total" }, baseYear);
  if (labels.length === 0 || total === 0) {
    return together([heading(t("scope3.title")), lead(t("scope3.none"))]);
  }
  const shown = scope3Table(context, { names, labels });
  const isUndivided = labels.length === 1 && labels[0] === "total";
  const words = {
    total: onScale(total, shown.scale),
    unit: shown.scale.unit,
    year: String(baseYear),
    count: String(labels.length),
  };
  return together([
    heading(t(isUndivided ? "scope3.headlineUndivided" : "scope3.headline", words)),
    lead(t("scope3.lead")),
    shown.typst,
    note(t("scope3.note")),
  ]);
}

interface Shown {
  readonly names: readonly PairingName[];
  readonly labels: readonly string[];
}

function scope3Table(
  context: Context,
  { names, labels }: Shown,
): { readonly typst: string; readonly scale: Scale } {
  const { t, baseYear, near, far, locale } = context;
  const columns = names.flatMap((name, i) => [
    ...(i === 0 ? [{ name, year: baseYear }] : []),
    ...[near, far].map((year) => ({ name, year })),
  ]);
  const all = columns.map(({ name, year }) =>
    valueIn(runOf(context, name.scenario), { metric: "carbon.scope3Total" }, year),
  );
  const chosen = chooseScale(all, "tCO2e", locale);
  const scale = { ...chosen, decimals: Math.max(1, chosen.decimals) };
  const cells = (label: string): readonly Code[] =>
    columns.map(({ name, year }) => {
      const value = categoryIn(runOf(context, name.scenario), label, year);
      const rests = year > baseYear && follows(context, label) !== "constant";
      return valueOfKind(onScale(value, scale), rests ? "assumed" : "derived");
    });
  const typst = table({
    anchor: "levers/scope3",
    caption: t("scope3.caption", { unit: scale.unit }),
    columns: [
      { head: t("scope3.category"), share: 2 },
      { head: t("scope3.follows"), share: 1.3 },
      ...columns.map(({ name, year }) => ({
        head: year === baseYear ? String(year) : `${name.label}${t("list.comma")}${String(year)}`,
        share: 1,
        align: "right" as const,
      })),
    ],
    rows: [
      ...labels.map((label) => [
        str(sentenceStart(categoryName(context, label))),
        str(t(`scope3.${follows(context, label)}`)),
        ...cells(label),
      ]),
      ...(labels.length === 1
        ? []
        : [[str(t("scope3.total")), str(""), ...all.map((value) => str(onScale(value, scale)))]]),
    ],
  });
  return { typst, scale };
}

function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function labelsOf(run: RunResult): readonly string[] {
  return Object.keys(branch(run.results["carbon.scope3"]?.values));
}

function branch(values: ResultValues | undefined): Readonly<Record<string, ResultValues>> {
  if (values === undefined || values === null || typeof values === "number") return {};
  return values as Readonly<Record<string, ResultValues>>;
}

function categoryIn(run: RunResult, label: string, year: number): number {
  const value = branch(branch(run.results["carbon.scope3"]?.values)[label])[String(year)];
  return typeof value === "number" ? value : 0;
}

type Follows = "power" | "leased" | "revenue" | "constant";

/** What a category follows over the years. */
function follows(context: Context, label: string): Follows {
  const is = (input: string): boolean => viewOf(context, input, label)?.value === 1;
  if (is("carbon.scope3FollowsPower")) return "power";
  if (is("carbon.scope3FollowsLeased")) return "leased";
  return is("carbon.scope3FollowsRevenue") ? "revenue" : "constant";
}
