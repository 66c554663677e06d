import { text } from "../../../engine/model.ts";
import { fuelMetric } from "../../reconcile/factors/fuel-factors.ts";
import { figureName, type Figure, type FigureBook } from "../../reconcile/figures/figure-book.ts";
import { scaleBetween } from "../../reconcile/figures/quantity.ts";
import type { RuleInput } from "../context.ts";
import { figureWhere, statementsOf } from "../places.ts";
import { rule, type Draft } from "../rule.ts";
import { numberText } from "../../reconcile/figures/printed-figure.ts";

type Id = "jump.unexplained" | "figure.repeated";

interface MetricClass {
  readonly metrics: RegExp;
  /** How many times the growth of the company a figure must rise or fall by. */
  readonly times: number;
}

/**
 * Thresholds by class, as multiples of the figure of the year before.
 *
 * Energy and emissions of scope 1 and 2: 2. A site opened or closed moves the electricity of a data-
 * centre company by tens of per cent; beyond doubling, boundary or method have usually changed.
 * Water: 2, since it follows the cooling load. Scope 3: 2.5, since categories are estimated from
 * spending, whose year-to-year spread is wider than that of metered energy. Waste: 3, since equipment
 * is scrapped in lots.
 */
const classes: readonly MetricClass[] = [
  { metrics: /^carbon\.scope(1|2|2Location|2Market|12)$/, times: 2 },
  { metrics: /^carbon\.scope3$/, times: 2.5 },
  { metrics: /^water\.(consumption|withdrawal|wastewater|discharge)$/, times: 2 },
  { metrics: /^waste\.(total|hazardous|nonHazardous|packaging)$/, times: 3 },
];

const energyTimes = 2;
const energyMetrics = ["total", "direct", "indirect", "purchasedElectricity", "heat", "renewable"];

/** Smallest change of a part over its total: a smaller one does not move what a reader compares. */
const materialShare = 0.05;

/** How many figures of both years it takes for a median growth; below that growth counts as none. */
const enoughFigures = 3;

/** Digits a figure must have to be taken for a copy: with four, chance is below one in a thousand. */
const enoughDigits = 4;

/**
 * Figures of the base year that moved out of proportion without a word on why, and figures that are
 * those of the year before to the last digit.
 *
 * A jump lies beyond its class's threshold both in itself and against the company's growth (the median
 * ratio of its own figures, robust against the jump itself), is material to its total, and is not that of a
 * cause that is disclosed: of a total whose parts are shown, the parts are judged. It counts as explained
 * where `methods` has a statement named after the metric or its domain (`wasteHazardous`, `waterGrowth`),
 * or the note of the figure gives a reason. Only the step into the base year is judged: earlier ones were
 * explained, if at all, in earlier documents.
 */
export const jumpRule = rule<Id>({
  texts: {
    "jump.unexplained": {
      severity: "warning",
      message: text(
        "{metric} goes from {before} in {from} to {now} {unit} in {to}, {ratio} times; nothing in the methods or notes says why. Threshold for its class: {times} times, also against the company's median growth of {growth} times.",
        "{metric} 由 {from} 年的 {before} 变为 {to} 年的 {now} {unit}，为 {ratio} 倍；方法或附注中没有说明原因。该类阈值为 {times} 倍，且相对于公司各项数据变动中位数 {growth} 倍亦成立。",
        "{metric} 由 {from} 年的 {before} 變為 {to} 年的 {now} {unit}，為 {ratio} 倍；方法或附註中沒有說明原因。該類閾值為 {times} 倍，且相對於公司各項數據變動中位數 {growth} 倍亦成立。",
      ),
      expected: text("a reason in the document", "文件中说明原因", "文件中說明原因"),
      found: text("none", "无", "無"),
    },
    "figure.repeated": {
      severity: "note",
      message: text(
        "{metric} is {now} {unit} in {from} and in {to}, the same to the last digit.",
        "{metric} 在 {from} 年与 {to} 年均为 {now} {unit}，逐位相同。",
        "{metric} 在 {from} 年與 {to} 年均為 {now} {unit}，逐位相同。",
      ),
      expected: text("a figure for each year", "每年各自的数据", "每年各自的數據"),
      found: text("{now} twice", "两次 {now}", "兩次 {now}"),
    },
  },
  find: (input) => {
    const steps = stepsOf(input);
    const growth = medianGrowth(steps);
    const copies = steps.filter(isCopy);
    return steps.flatMap((step): Draft<Id>[] => {
      if (copies.includes(step) && !hasShownCause(step, input.company.fuels, copies))
        return [draftOf("figure.repeated", step, { input, growth })];
      const isJump = isBeyond(step, growth) && !hasShownCause(step, input.company.fuels, steps);
      if (!isJump || !isMaterial(step, input) || isExplained(step, input)) return [];
      return [draftOf("jump.unexplained", step, { input, growth })];
    });
  },
});

/** A figure of the year before and of the base year. */
interface Step {
  readonly before: Figure;
  readonly now: Figure;
  readonly ratio: number;
  readonly times: number;
}

function stepsOf({ company, book }: RuleInput): readonly Step[] {
  const fuels = company.fuels.map(fuelMetric);
  return book.figures.flatMap((now) => {
    const times = timesFor(now.metric, fuels);
    const key = { metric: now.metric, part: now.part, year: now.year - 1 };
    const before = book.find(key);
    if (times === undefined || now.year !== company.baseYear || now.site !== undefined) return [];
    if (book.find({ ...key, year: now.year }) !== now || before === undefined) return [];
    if (before.unit !== now.unit || before.value <= 0 || now.value <= 0) return [];
    return [{ before, now, ratio: now.value / before.value, times }];
  });
}

function timesFor(metric: string, fuels: readonly string[]): number | undefined {
  const isEnergy = energyMetrics.some((name) => metric === `energy.${name}`);
  if (isEnergy || fuels.includes(metric)) return energyTimes;
  return classes.find(({ metrics }) => metrics.test(metric))?.times;
}

/** Median ratio of the figures; 1 where there are too few to tell growth from a jump. */
function medianGrowth(steps: readonly Step[]): number {
  const sorted = steps.map(({ ratio }) => ratio).toSorted((a, b) => a - b);
  if (sorted.length < enoughFigures) return 1;
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return Math.sqrt((low ?? 1) * (high ?? 1));
}

function isBeyond({ ratio, times }: Step, growth: number): boolean {
  const isFar = (multiple: number): boolean => multiple >= times || multiple <= 1 / times;
  return isFar(ratio) && isFar(ratio / growth);
}

/** What a figure is made of or computed from; where that is disclosed, the jump is its, not this one's. */
function causesOf({ metric, part }: Figure, fuels: readonly string[]): readonly string[] {
  if (part !== undefined) return [];
  const causes: Readonly<Record<string, readonly string[]>> = {
    "energy.total": ["energy.direct", "energy.indirect", "energy.purchasedElectricity"],
    "energy.direct": fuels.map(fuelMetric),
    "energy.indirect": ["energy.purchasedElectricity", "energy.heat"],
    "carbon.scope1": ["energy.direct", ...fuels.map(fuelMetric)],
    "carbon.scope12": ["carbon.scope1", "carbon.scope2"],
    "water.wastewater": ["water.consumption", "water.withdrawal"],
    "waste.total": ["waste.hazardous", "waste.nonHazardous"],
  };
  if (/^carbon\.scope2/.test(metric)) return ["energy.purchasedElectricity", "energy.indirect"];
  return causes[metric] ?? [];
}

/** Whether one of the steps given is that of a cause, or of a part of the figure. */
function hasShownCause({ now }: Step, fuels: readonly string[], steps: readonly Step[]): boolean {
  const causes = causesOf(now, fuels);
  return steps.some(
    (other) =>
      causes.includes(other.now.metric) ||
      (other.now.metric === now.metric && now.part === undefined && other.now.part !== undefined),
  );
}

/** Whether the change is a twentieth of the total the figure belongs to; a figure without one is its own. */
function isMaterial({ before, now }: Step, { company, book }: RuleInput): boolean {
  const total = totalOf(now, company.fuels, book);
  if (total === undefined) return true;
  const scale = scaleBetween(now.unit, total.unit);
  if (scale === undefined) return false;
  return Math.abs(now.value - before.value) * scale >= materialShare * total.value;
}

function totalOf(
  { metric, part, year }: Figure,
  fuels: readonly string[],
  book: FigureBook,
): Figure | undefined {
  if (part !== undefined) return book.find({ metric, year });
  if (fuels.map(fuelMetric).includes(metric)) return book.find({ metric: "energy.direct", year });
  if (/^energy\.(direct|indirect|heat)$/.test(metric)) {
    return book.find({ metric: "energy.total", year });
  }
  if (metric === "carbon.scope1") return book.find({ metric: "carbon.scope12", year });
  return undefined;
}

const changeWord = /(growth|change|rise|fall|jump|increase|decrease)$/;
const reasonWords = /\b(because|due to|owing to|caused by|explained by|the reason is)\b/i;
const noReasonWords = /\b(no reason|not explained|unexplained|without (a )?(reason|word))\b/i;

function isExplained({ now }: Step, { company }: RuleInput): boolean {
  const [domain = "", name = ""] = now.metric.split(".");
  const whole = `${domain}${name}`.toLowerCase();
  const own =
    now.part === undefined ? [whole] : [`${whole}${now.part}`, `${name}category${now.part}`];
  const isStated = statementsOf(company, "methods").some(({ key }) => {
    const plain = key.toLowerCase().replaceAll(".", "");
    const subject = plain.replace(changeWord, "");
    const isOfDomain = subject !== plain && [domain, whole].includes(subject);
    return isOfDomain || own.some((each) => plain.startsWith(each.toLowerCase()));
  });
  const index = company.disclosed.findIndex(
    ({ metric, part }) => metric === now.metric && part === now.part,
  );
  const notes = `${company.disclosed[index]?.note ?? ""} ${now.origin.note ?? ""}`;
  return isStated || (reasonWords.test(notes) && !noReasonWords.test(notes));
}

/** Zeros at either end are no digits: round figures coincide by chance. */
function isCopy({ before, now }: Step): boolean {
  const digits = now.text.replace(/[,.]/g, "").replace(/^0+|0+$/g, "");
  return before.value === now.value && digits.length >= enoughDigits;
}

function draftOf(
  id: Id,
  { before, now, ratio, times }: Step,
  { input, growth }: { input: RuleInput; growth: number },
): Draft<Id> {
  return {
    rule: id,
    where: figureWhere(input.company, now),
    sources: [now.place, before.place].filter((place) => place !== null),
    values: {
      metric: figureName(now),
      from: String(before.year),
      to: String(now.year),
      before: before.text,
      now: now.text,
      unit: now.unit,
      ratio: numberText(ratio, 2),
      times: String(times),
      growth: numberText(growth, 2),
    },
  };
}
