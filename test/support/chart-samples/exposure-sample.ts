import { defaultRatingRules } from "../../../models/kernels/rating/rules.ts";
import { bandOf, ratingOf } from "../../../models/kernels/rating/rating.ts";
import type { Level, LikelihoodClass } from "../../../models/kernels/rating/rules.ts";
import type {
  ExposureItem,
  ExposureSeries,
  MaterialitySeries,
} from "../../../renderer/charts/exposure-matrix/exposure-series.ts";
import type { Text } from "../../../models/engine/model.ts";
import type { Locale } from "../../../renderer/i18n/locale.ts";

type Row = readonly [
  name: Text,
  category: string,
  probability: number,
  central: number,
  published: Level | undefined,
  sameRank: number,
];

const text = (en: string, hans: string, hant: string): Text => ({
  en,
  "zh-Hans": hans,
  "zh-Hant": hant,
});

const rows: readonly Row[] = [
  [
    text("Electricity price", "电价上涨", "電價上漲"),
    "transition-market",
    0.93,
    0.0131,
    "medium",
    0.97,
  ],
  [
    text("Tighter energy-efficiency rules", "能源效率监管要求提升", "能源效率監管要求提升"),
    "transition-policy",
    0.62,
    0.0071,
    "medium",
    0.91,
  ],
  [
    text("Carbon pricing", "碳定价机制", "碳定價機制"),
    "transition-policy",
    0.88,
    0.0019,
    "low",
    0.52,
  ],
  [
    text("Customers ask for low-carbon services", "客户低碳需求", "客戶低碳需求"),
    "transition-market",
    0.41,
    0.0034,
    "low",
    0.55,
  ],
  [text("Reputation", "声誉风险", "聲譽風險"), "transition-reputation", 0.17, 0.001, "low", 0.83],
  [text("Extreme heat", "极端高温", "極端高溫"), "physical-acute", 0.86, 0.0024, "low", 0.49],
  [
    text("Flood and typhoon", "洪水与台风", "洪水與颱風"),
    "physical-acute",
    0.04,
    0.031,
    "low",
    0.61,
  ],
  [
    text("Mean warming", "平均气温上升", "平均氣溫上升"),
    "physical-chronic",
    0.97,
    0.0012,
    "low",
    0.47,
  ],
  [
    text("Water scarcity", "水资源短缺", "水資源短缺"),
    "physical-chronic",
    0.24,
    0.0016,
    undefined,
    0.72,
  ],
  [
    text("Low-emission energy", "低排放能源", "低排放能源"),
    "opportunity-energy-source",
    0.55,
    0,
    "low",
    0.64,
  ],
  [text("Green products", "绿色产品", "綠色產品"), "opportunity-products", 0.35, 0, "low", 0.58],
  [
    text("Sea-level rise", "海平面上升", "海平面上升"),
    "physical-chronic",
    0.02,
    0.000002,
    undefined,
    0.99,
  ],
  [
    text("Cooling technology turns over", "冷却技术更替", "冷卻技術更替"),
    "transition-technology",
    0.9,
    0.0042,
    undefined,
    0.5,
  ],
];

function classOf(probability: number): LikelihoodClass {
  return ([0.05, 0.2, 0.5, 0.8].filter((bound) => probability >= bound).length +
    1) as LikelihoodClass;
}

function itemOf(row: Row, i: number, locale: Locale): ExposureItem {
  const [name, category, probability, central, published, sameRank] = row;
  const likelihood = classOf(probability);
  const gain = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0.0041, 0.0046][i] ?? 0;
  return {
    id: `item-${i + 1}`,
    number: i + 1,
    name: name[locale],
    category,
    likelihood,
    probability,
    magnitude: { low: central * 0.55, central, high: central * 1.8 },
    otherSide: gain === 0 ? undefined : { low: gain * 0.6, central: gain, high: gain * 1.7 },
    rating: ratingOf(bandOf(central, defaultRatingRules), likelihood, defaultRatingRules),
    published,
    hold: {
      rank: i + 1,
      sameRank,
      low: Math.max(1, i - (1 - sameRank) * 5),
      high: i + 1 + (1 - sameRank) * 6,
    },
    place: { metric: "exposure.share", year: 2050, scenario: "made-up" },
  };
}

/** A register of invented exposures, for pictures and never for a figure. */
export function exposureSample(locale: Locale): ExposureSeries {
  const items = rows.map((row, i) => itemOf(row, i, locale));
  const sorted = [...items].sort((a, b) => b.magnitude.central - a.magnitude.central);
  return {
    rules: defaultRatingRules,
    year: 2050,
    items: sorted,
    unplaced: [{ id: "item-14", number: 14, name: "Biodiversity", why: "no method" }],
    ghosts: items.slice(0, 9).map(({ id, magnitude, likelihood, probability }, i) => ({
      id,
      likelihood: i % 3 === 0 ? (Math.max(1, likelihood - 1) as LikelihoodClass) : likelihood,
      probability: i % 3 === 0 ? undefined : probability,
      magnitude: magnitude.central * (i % 2 === 0 ? 0.5 : 1.7),
    })),
  };
}

/** Invented topics on the axes of double materiality. */
export function materialitySample(locale: Locale): MaterialitySeries {
  return {
    items: rows.slice(0, 11).map(([name, category, probability, central], i) => ({
      id: `topic-${i + 1}`,
      number: i + 1,
      name: name[locale],
      category,
      financial: Math.min(0.95, 0.15 + Math.sqrt(central * 30)),
      impact: Math.min(0.95, 0.1 + ((probability * 7 + i * 0.31) % 0.85)),
    })),
    threshold: { financial: 0.5, impact: 0.5 },
  };
}
