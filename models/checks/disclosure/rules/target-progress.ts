import { text } from "../../../engine/model.ts";
import type { Company } from "../../../company/company-schema.ts";
import type { Target } from "../../../company/register-schema.ts";
import type { Site } from "../../../company/site-schema.ts";
import type { Value } from "../../../scenario/value-schema.ts";
import { isPrinted, placeOf } from "../../reconcile/figures/figure-book.ts";
import { floatSlack, readPrinted } from "../../reconcile/figures/printed-figure.ts";
import { scaleBetween } from "../../reconcile/figures/quantity.ts";
import type { RuleInput } from "../context.ts";
import { evidencePlaces } from "../places.ts";
import { rule, type Draft } from "../rule.ts";

type Id =
  | "target.missed"
  | "target.no-actual"
  | "target.looser"
  | "target.order"
  | "target.peak-passed"
  | "limit.exceeded";

/**
 * Targets and limits against actuals. PUE and WUE: lower is better, so a target is missed where the
 * figure of its year is above it, and looser than the actual where a later target lies above a figure
 * already reached; a company-wide target is judged by all its documented sites, missed or looser only if
 * every one says so. Emissions: scope 1 and 2 against a target in tonnes, and against the year of a peak
 * already passed. Threshold: half a unit of the last printed digit of the actual, so that its rounding
 * decides nothing; a target is a number set, not measured, and is exact. A target met raises nothing.
 */
export const targetProgressRule = rule<Id>({
  texts: {
    "target.missed": {
      severity: "warning",
      message: text(
        "{target}: {actual}{unit} in {year}, above the target of {goal}.",
        "{target}：{year} 年实际为 {actual}{unit}，高于目标 {goal}。",
        "{target}：{year} 年實際為 {actual}{unit}，高於目標 {goal}。",
      ),
      expected: text("{goal} or less", "不高于 {goal}", "不高於 {goal}"),
      found: text("{actual}", "{actual}", "{actual}"),
    },
    "target.no-actual": {
      severity: "note",
      message: text(
        "{target}: no figure of {year} is disclosed, so that it can be shown neither met nor missed.",
        "{target}：未披露 {year} 年实际数据，无法判断是否达成。",
        "{target}：未披露 {year} 年實際數據，無法判斷是否達成。",
      ),
      expected: text("an actual of {year}", "{year} 年实际数据", "{year} 年實際數據"),
      found: text("none", "无", "無"),
    },
    "target.looser": {
      severity: "warning",
      message: text(
        "{target}: the target of {goal}{unit} for {year} is looser than what is already reached, {actual}.",
        "{target}：{year} 年目标 {goal}{unit} 宽松于已达到的 {actual}。",
        "{target}：{year} 年目標 {goal}{unit} 寬鬆於已達到的 {actual}。",
      ),
      expected: text("below {actual}", "低于 {actual}", "低於 {actual}"),
      found: text("{goal}", "{goal}", "{goal}"),
    },
    "target.order": {
      severity: "warning",
      message: text(
        "{target}: {goal}{unit} for {year} is looser than the earlier target of {earlier}.",
        "{target}：{year} 年的 {goal}{unit} 宽松于更早的目标 {earlier}。",
        "{target}：{year} 年的 {goal}{unit} 寬鬆於更早的目標 {earlier}。",
      ),
      expected: text("{earlier} or less", "不高于 {earlier}", "不高於 {earlier}"),
      found: text("{goal}", "{goal}", "{goal}"),
    },
    "target.peak-passed": {
      severity: "warning",
      message: text(
        "{target}: emissions of scope 1 and 2 were {goal} tCO2e in {year} and are {actual} in {now}.",
        "{target}：范围一和二排放 {year} 年为 {goal} tCO2e，{now} 年为 {actual}。",
        "{target}：範圍一和二排放 {year} 年為 {goal} tCO2e，{now} 年為 {actual}。",
      ),
      expected: text("{goal} or less", "不高于 {goal}", "不高於 {goal}"),
      found: text("{actual}", "{actual}", "{actual}"),
    },
    "limit.exceeded": {
      severity: "warning",
      message: text(
        "{site}: {actual}{unit} in {year}, above the limit of {goal} ({ruleText}).",
        "{site}：{year} 年为 {actual}{unit}，高于限值 {goal}（{ruleText}）。",
        "{site}：{year} 年為 {actual}{unit}，高於限值 {goal}（{ruleText}）。",
      ),
      expected: text("{goal} or less", "不高于 {goal}", "不高於 {goal}"),
      found: text("{actual}", "{actual}", "{actual}"),
    },
  },
  find: (input) => [
    ...input.company.targets.flatMap((target, index) => [
      ...effectiveness({ target, index }, input.company),
      ...inOrder({ target, index }, input.company),
      ...emissions({ target, index }, input),
      ...peak({ target, index }, input),
    ]),
    ...input.company.sites.flatMap(limits),
  ],
});

interface Placed {
  readonly target: Target;
  readonly index: number;
}

type Effectiveness = Target & {
  readonly subject: keyof typeof groupMetrics;
  readonly year: number;
  readonly value: Value;
};

/** Where a company prints the effectiveness of all its sites together. */
const groupMetrics = { pue: "energy.pue", wue: "water.wue" } as const;

function isEffectiveness(target: Target): target is Effectiveness {
  const { subject, year, value } = target;
  return (subject === "pue" || subject === "wue") && year !== undefined && value !== undefined;
}

/** What is printed for each site a target holds for: of its year, or the latest where that is ahead. */
function actualsOf(target: Effectiveness, { baseYear, sites, disclosed }: Company): Value[] {
  const { subject, year } = target;
  const histories = [
    ...sites.filter((site) => isHeld(site, target)).map((site) => site[subject]?.history ?? {}),
    ...disclosed
      .filter(({ metric, site }) => metric === groupMetrics[subject] && site === target.site)
      .map(({ years }) => years),
  ];
  return histories.flatMap((history) => {
    const printed = Object.entries(history).filter(([, each]) => isPrinted(each));
    const found =
      year <= baseYear
        ? printed.find(([key]) => Number(key) === year)
        : printed.toSorted(([a], [b]) => Number(b) - Number(a))[0];
    return found === undefined ? [] : [found[1]];
  });
}

function effectiveness({ target, index }: Placed, company: Company): Draft<Id>[] {
  if (!isEffectiveness(target)) return [];
  const { year, value } = target;
  const isPast = year <= company.baseYear;
  const actuals = actualsOf(target, company);
  const where = `targets/${index}`;
  const [first] = actuals;
  if (first === undefined) {
    if (!isPast) return [];
    const values = { target: target.name, year: String(year) };
    return [{ rule: "target.no-actual", where, sources: evidencePlaces(target.evidence), values }];
  }
  const isOff = (actual: Value): boolean =>
    isPast ? misses(actual, value) : isLooser(value, actual);
  if (!actuals.every(isOff)) return [];
  const sources = [
    ...evidencePlaces(target.evidence),
    ...actuals.flatMap((each) => placeOf(each) ?? []),
  ];
  const values = {
    target: target.name,
    year: String(year),
    unit: unitText(value),
    goal: shown(value),
    actual: actuals.map(shown),
  };
  return [{ rule: isPast ? "target.missed" : "target.looser", where, sources, values }];
}

function isHeld(site: Site, { site: named }: Target): boolean {
  return named === undefined
    ? site.tenure !== "leased" && site.tenure !== "open-pool"
    : site.id === named;
}

/** How far an actual lies above a goal, in the goal's unit; nothing where the units differ. */
function gapTo(goal: Value, actual: Value): { readonly gap: number; readonly room: number } {
  const { value, half } = readPrinted(actual);
  const gap = actual.unit === goal.unit ? value - goal.value : 0;
  return { gap, room: half + floatSlack(value, goal.value) };
}

function misses(actual: Value, goal: Value): boolean {
  const { gap, room } = gapTo(goal, actual);
  return gap > room;
}

function isLooser(goal: Value, actual: Value): boolean {
  const { gap, room } = gapTo(goal, actual);
  return -gap > room;
}

/** A figure with the digits it was printed in. */
function shown(value: Value): string {
  return readPrinted(value).text;
}

function unitText({ unit }: Value): string {
  return unit === "1" ? "" : ` ${unit}`;
}

function inOrder({ target, index }: Placed, { targets }: Company): Draft<Id>[] {
  if (!isEffectiveness(target)) return [];
  const { subject, year, value, site } = target;
  const earlier = targets.find(
    (other) =>
      other.subject === subject &&
      other.site === site &&
      other.year !== undefined &&
      other.year < year &&
      other.value !== undefined &&
      value.unit === other.value.unit &&
      value.value > other.value.value,
  );
  if (earlier?.value === undefined) return [];
  return [
    {
      rule: "target.order",
      where: `targets/${index}`,
      sources: [...evidencePlaces(target.evidence), ...evidencePlaces(earlier.evidence)],
      values: {
        target: target.name,
        year: String(year),
        unit: unitText(value),
        goal: shown(value),
        earlier: shown(earlier.value),
      },
    },
  ];
}

function emissions({ target, index }: Placed, { company, book }: RuleInput): Draft<Id>[] {
  const { subject, year, value } = target;
  if (subject !== "net-emissions" || year === undefined || value === undefined) return [];
  const scale = value.unit === "1" ? undefined : scaleBetween(value.unit, "tCO2e");
  if (scale === undefined || year > company.baseYear) return [];
  const where = `targets/${index}`;
  const actual = book.find({ metric: "carbon.scope12", year });
  const sources = evidencePlaces(target.evidence);
  if (actual === undefined) {
    const values = { target: target.name, year: String(year) };
    return [{ rule: "target.no-actual", where, sources, values }];
  }
  const goal = value.value * scale;
  if (actual.value - goal <= actual.half + floatSlack(actual.value, goal)) return [];
  const values = {
    target: target.name,
    year: String(year),
    unit: " tCO2e",
    goal: scale === 1 ? shown(value) : String(goal),
    actual: actual.text,
  };
  return [
    { rule: "target.missed", where, sources: [...sources, ...placesOf([actual.place])], values },
  ];
}

function peak({ target, index }: Placed, { company, book }: RuleInput): Draft<Id>[] {
  const { subject, year } = target;
  if (subject !== "emissions-peak" || year === undefined || year >= company.baseYear) return [];
  const [then, now] = [year, company.baseYear].map((each) =>
    book.find({ metric: "carbon.scope12", year: each }),
  );
  if (then === undefined || now === undefined || now.value - then.value <= now.half + then.half) {
    return [];
  }
  const values = {
    target: target.name,
    year: String(year),
    now: String(now.year),
    goal: then.text,
    actual: now.text,
  };
  const sources = [...evidencePlaces(target.evidence), ...placesOf([then.place, now.place])];
  return [{ rule: "target.peak-passed", where: `targets/${index}`, sources, values }];
}

function placesOf(places: readonly (string | null)[]): readonly string[] {
  return places.filter((place) => place !== null);
}

function limits(site: Site, index: number): Draft<Id>[] {
  return (["pue", "wue"] as const).flatMap((kind) => {
    const { history = {}, limits: bounds = [] } = site[kind] ?? {};
    return bounds.flatMap(({ value, from, rule: ruleText }, i): Draft<Id>[] => {
      const over = Object.entries(history).find(
        ([year, actual]) =>
          isPrinted(actual) &&
          (from === undefined || Number(year) >= from) &&
          misses(actual, value),
      );
      if (over === undefined) return [];
      const [year, actual] = over;
      return [
        {
          rule: "limit.exceeded",
          where: `sites/${index}/${kind}/limits/${i}`,
          sources: placesOf([placeOf(actual), placeOf(value)]),
          values: {
            site: site.name,
            year,
            unit: unitText(value),
            actual: shown(actual),
            goal: shown(value),
            ruleText,
          },
        },
      ];
    });
  });
}
