import { text } from "../../../engine/model.ts";
import { ModelError } from "../../../engine/errors.ts";
import { parseUnit, sameDimension } from "../../../engine/unit.ts";
import type { Site } from "../../../company/site-schema.ts";
import type { Translated } from "../../../scenario/translated-schema.ts";
import type { Value } from "../../../scenario/value-schema.ts";
import { isPrinted, placeOf } from "../../reconcile/figures/figure-book.ts";
import type { RuleInput } from "../context.ts";
import { figureNameOf } from "../places.ts";
import { rule, same, type Draft } from "../rule.ts";

type Id = "unit.not-printed" | "unit.missing" | "unit.kind";

/** Units a metric may be printed in: one of each kind it can be measured by. */
const unitsOf: readonly (readonly [metrics: RegExp, kinds: readonly string[]])[] = [
  [/^carbon\.scope[0-9]+(Location|Market)?$/, ["tCO2e", "t"]],
  [/^energy\.(total|direct|indirect|purchasedElectricity)$/, ["MWh", "tce", "t"]],
  [/^water\.(consumption|withdrawal|wastewater|discharge)$/, ["m3", "t"]],
  [/^waste\.(total|hazardous|nonHazardous|packaging)$/, ["t", "m3"]],
];

/**
 * Units that are not there or cannot be right: a pure number for a quantity that has a dimension, a unit
 * of another dimension, and figures that their document prints without one (said so in their notes).
 * Units the engine cannot read are left alone. No threshold.
 */
export const unitRule = rule<Id>({
  texts: {
    "unit.missing": {
      severity: "warning",
      message: text(
        "{metric} is given as a pure number; it needs a unit such as {units}.",
        "{metric} 未带单位；应为 {units} 等单位。",
        "{metric} 未帶單位；應為 {units} 等單位。",
      ),
      expected: text("{units}", "{units}", "{units}"),
      found: text("no unit", "无单位", "無單位"),
    },
    "unit.kind": {
      severity: "warning",
      message: text(
        "{metric} is given in {unit}, which does not measure it; expected a unit such as {units}.",
        "{metric} 的单位为 {unit}，与该指标不符；应为 {units} 等单位。",
        "{metric} 的單位為 {unit}，與該指標不符；應為 {units} 等單位。",
      ),
      expected: text("{units}", "{units}", "{units}"),
      found: text("{unit}", "{unit}", "{unit}"),
    },
    "unit.not-printed": {
      severity: "note",
      message: text(
        "Printed without a unit: {figures}. The unit taken is {units}.",
        "下列数据未印单位：{figures}。所取单位为 {units}。",
        "下列數據未印單位：{figures}。所取單位為 {units}。",
      ),
      expected: text("a unit beside each figure", "每项数据附单位", "每項數據附單位"),
      found: text("none printed", "未印单位", "未印單位"),
    },
  },
  find: (input) => [...wrongUnits(input), ...unprinted(input)],
});

function wrongUnits({ company }: RuleInput): Draft<Id>[] {
  return company.disclosed.flatMap((entry, index): Draft<Id>[] => {
    const kinds = unitsOf.find(([metrics]) => metrics.test(entry.metric))?.[1];
    const [year, value] =
      Object.entries(entry.years).find(([, each]) => isPrinted(each) && !fits(each, kinds)) ?? [];
    if (kinds === undefined || year === undefined || value === undefined) return [];
    return [
      {
        rule: value.unit === "1" ? "unit.missing" : "unit.kind",
        where: `disclosed/${index}/years/${year}/unit`,
        sources: [placeOf(value)].filter((place) => place !== null),
        values: { metric: figureNameOf(entry), unit: value.unit, units: kinds },
      },
    ];
  });
}

function fits({ unit }: Value, kinds: readonly string[] | undefined): boolean {
  if (kinds === undefined) return true;
  try {
    const own = parseUnit(unit);
    return kinds.some((kind) => sameDimension(own, parseUnit(kind)));
  } catch (error) {
    if (error instanceof ModelError) return true;
    throw error;
  }
}

const noUnit =
  /\bwithout (an? )?units?\b|\bno unit (is )?(printed|given|stated)\b|\bunit (is )?not (printed|given|stated)\b/i;

function unprinted({ company }: RuleInput): Draft<Id>[] {
  const marked = valuesIn(company).filter(({ value }) => noUnit.test(value.note ?? ""));
  const [first] = marked;
  if (first === undefined) return [];
  return [
    {
      rule: "unit.not-printed",
      where: first.where,
      sources: marked.flatMap(({ value }) => placeOf(value) ?? []),
      values: {
        figures: marked.map(({ name }) => name),
        units: [...new Set(marked.map(({ value }) => value.unit))],
      },
    },
  ];
}

interface PlacedValue {
  readonly where: string;
  readonly name: string | Translated;
  readonly value: Value;
}

/** Every printed figure of the company's tables, sites and targets; a site's target once. */
function valuesIn({ disclosed, sites, targets }: RuleInput["company"]): readonly PlacedValue[] {
  const tables = disclosed.flatMap((entry, index) =>
    Object.entries(entry.years).map(([year, value]) => ({
      where: `disclosed/${index}/years/${year}`,
      name: `${figureNameOf(entry)} ${year}`,
      value,
    })),
  );
  const ofSites = sites.flatMap((site, index) => [
    ...ratiosOf(site, index, "pue"),
    ...ratiosOf(site, index, "wue"),
  ]);
  const placed = new Set(ofSites.flatMap(({ value }) => value.facts ?? []));
  const ofTargets = targets.flatMap(({ name, value }, index) =>
    value === undefined || value.facts?.some((fact) => placed.has(fact)) === true
      ? []
      : [{ where: `targets/${index}/value`, name, value }],
  );
  return [...tables, ...ofSites, ...ofTargets].filter(({ value }) => isPrinted(value));
}

function ratiosOf(site: Site, index: number, kind: "pue" | "wue"): readonly PlacedValue[] {
  const { history = {}, targets = {}, limits = [] } = site[kind] ?? {};
  const where = `sites/${index}/${kind}`;
  const nameOf = (words: Translated): Translated => {
    const { name } = site;
    const label = kind.toUpperCase();
    return text(
      `${name.en} ${label}${words.en}`,
      `${name["zh-Hans"]} ${label}${words["zh-Hans"]}`,
      `${name["zh-Hant"]} ${label}${words["zh-Hant"]}`,
    );
  };
  return [
    ...Object.entries(history).map(([year, value]) => ({
      where: `${where}/history/${year}`,
      name: nameOf(same(` ${year}`)),
      value,
    })),
    ...Object.entries(targets).map(([year, value]) => ({
      where: `${where}/targets/${year}`,
      name: nameOf(text(` target ${year}`, ` ${year} 年目标`, ` ${year} 年目標`)),
      value,
    })),
    ...limits.map(({ value }, i) => ({
      where: `${where}/limits/${i}`,
      name: nameOf(text(" limit", " 限值", " 限值")),
      value,
    })),
  ];
}
