import { text } from "../../../engine/model.ts";
import type { Company } from "../../../company/company-schema.ts";
import { evidencePlaces, quotesOf } from "../places.ts";
import { rule, type Draft } from "../rule.ts";

type Id = "horizon.undefined" | "horizon.overlap" | "horizon.gap" | "horizon.of-items";
type Horizon = Company["horizons"]["short"];
type Name = keyof Company["horizons"];

const order: readonly Name[] = ["short", "medium", "long"];

const words: Readonly<Record<Name, ReturnType<typeof text>>> = {
  short: text("short", "短期", "短期"),
  medium: text("medium", "中期", "中期"),
  long: text("long", "长期", "長期"),
};

/** Longest step between two horizons that leaves no year out: whole years read as 1-3, then 4-6. */
const oneYear = 1;

/**
 * Horizons that are used and not defined, that share a year, or that leave years between them, and items
 * without a horizon. Two horizons that meet at a year share it unless the words settle to which it
 * belongs ("five years included", "more than five"). Threshold for a gap: more than one year.
 */
export const horizonRule = rule<Id>({
  texts: {
    "horizon.undefined": {
      severity: "note",
      message: text(
        "The register uses the horizons {names}, which are not defined in years; IFRS S2 paragraph 10(d) asks for their definition.",
        "登记册使用 {names}，但未以年数界定；IFRS S2 第 10(d) 段要求界定。",
        "登記冊使用 {names}，但未以年數界定；IFRS S2 第 10(d) 段要求界定。",
      ),
      expected: text("years from and to", "起止年数", "起止年數"),
      found: text("no years", "无年数", "無年數"),
    },
    "horizon.overlap": {
      severity: "warning",
      message: text(
        "The {first} horizon ends at year {to}, the {second} one begins at year {from}, and nothing says to which {shared} belongs.",
        "{first}止于第 {to} 年，{second}始于第 {from} 年，未说明 {shared} 属于哪一个。",
        "{first}止於第 {to} 年，{second}始於第 {from} 年，未說明 {shared} 屬於哪一個。",
      ),
      expected: text("each year in one horizon", "每一年仅属一个期间", "每一年僅屬一個期間"),
      found: text("{shared} in both", "{shared} 同属两者", "{shared} 同屬兩者"),
    },
    "horizon.gap": {
      severity: "warning",
      message: text(
        "The {first} horizon ends at year {to}, the {second} one begins at year {from}: the years between belong to none.",
        "{first}止于第 {to} 年，{second}始于第 {from} 年：其间各年不属于任何期间。",
        "{first}止於第 {to} 年，{second}始於第 {from} 年：其間各年不屬於任何期間。",
      ),
      expected: text("no years between", "无间隔", "無間隔"),
      found: text("{to} to {from}", "{to} 至 {from}", "{to} 至 {from}"),
    },
    "horizon.of-items": {
      severity: "note",
      message: text(
        "No horizon for {count} of {all} register items: {items}. IFRS S2 paragraph 10(c) asks for one each.",
        "登记册 {all} 项中有 {count} 项未注明时间范围：{items}。IFRS S2 第 10(c) 段要求逐项说明。",
        "登記冊 {all} 項中有 {count} 項未註明時間範圍：{items}。IFRS S2 第 10(c) 段要求逐項說明。",
      ),
      expected: text("a horizon for each item", "每项注明时间范围", "每項註明時間範圍"),
      found: text("{count} without", "{count} 项未注明", "{count} 項未註明"),
    },
  },
  find: ({ company }) => [...notDefined(company), ...boundaries(company), ...ofItems(company)],
});

function notDefined({ horizons, register }: Company): Draft<Id>[] {
  const isUsed = (name: Name): boolean => register.some((item) => item.horizons.includes(name));
  const open = order.filter((name) => isUsed(name) && !isDefined(horizons[name]));
  const [first] = open;
  if (first === undefined) return [];
  return [
    {
      rule: "horizon.undefined",
      where: `horizons/${first}`,
      sources: open.flatMap((name) => evidencePlaces(horizons[name].evidence)),
      values: { names: open.map((name) => words[name]) },
    },
  ];
}

function isDefined({ from, to }: Horizon): boolean {
  return from !== undefined || to !== undefined;
}

function boundaries({ horizons }: Company): Draft<Id>[] {
  return order.slice(1).flatMap((second, i): Draft<Id>[] => {
    const first = order[i] ?? "short";
    const [before, after] = [horizons[first], horizons[second]];
    const { to } = before;
    const { from } = after;
    if (to === undefined || from === undefined) return [];
    const id = idOf({ before, after, to, from });
    if (id === undefined) return [];
    const shared =
      from === to
        ? text(`year ${to}`, `第 ${to} 年`, `第 ${to} 年`)
        : text(
            `what lies from year ${from} to ${to}`,
            `第 ${from} 至 ${to} 年`,
            `第 ${from} 至 ${to} 年`,
          );
    return [
      {
        rule: id,
        where: `horizons/${second}`,
        sources: [...evidencePlaces(before.evidence), ...evidencePlaces(after.evidence)],
        values: {
          first: words[first],
          second: words[second],
          to: String(to),
          from: String(from),
          shared,
        },
      },
    ];
  });
}

interface Boundary {
  readonly before: Horizon;
  readonly after: Horizon;
  readonly to: number;
  readonly from: number;
}

function idOf({ before, after, to, from }: Boundary): Id | undefined {
  if (from < to) return "horizon.overlap";
  if (from > to + oneYear) return "horizon.gap";
  return from === to && !isSettled(before, after) ? "horizon.overlap" : undefined;
}

const endSettled =
  /\binclu(ded|sive|ding)\b|\bless than\b|\bunder\b|\bbelow\b|含|包括|不足|不到|未[滿满]|小[於于]/i;
const startSettled =
  /\bmore than\b|\bover\b|\bbeyond\b|\bafter\b|\bexceed|\babove\b|\bfrom then on\b|超[過过]|以[後后]|之[後后]|大[於于]|不含/i;

/** Whether the words say on which side the year of the boundary lies. */
function isSettled(before: Horizon, after: Horizon): boolean {
  const said = (horizon: Horizon): string => [horizon.text, ...quotesOf(horizon)].join("\n");
  return endSettled.test(said(before)) || startSettled.test(said(after));
}

function ofItems({ register }: Company): Draft<Id>[] {
  const without = register.flatMap((item, index) =>
    item.horizons.length === 0 ? [{ item, index }] : [],
  );
  const [first] = without;
  if (first === undefined) return [];
  return [
    {
      rule: "horizon.of-items",
      where: `register/${first.index}/horizons`,
      sources: without.flatMap(({ item }) => evidencePlaces(item.evidence.slice(0, 1))),
      values: {
        count: String(without.length),
        all: String(register.length),
        items: without.map(({ item }) => item.name),
      },
    },
  ];
}
