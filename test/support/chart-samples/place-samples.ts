import type { LandMapSeries } from "../../../renderer/charts/land-map/land-map-series.ts";
import type { SmallMultiplesSeries } from "../../../renderer/charts/small-multiples/small-multiples-series.ts";
import type { TimelineSeries } from "../../../renderer/charts/timeline/timeline-series.ts";
import type { Tone } from "../../../renderer/charts/drawing/theme.ts";
import { straight, type Path } from "../made-run.ts";

/** Sites in and round China. */
export const landMapSample: LandMapSeries = {
  sites: [
    {
      id: "lingang",
      name: "AI computing centre, Lingang",
      longitude: 121.9,
      latitude: 30.9,
      isApproximate: false,
      weight: 1,
      note: "PUE 1.28",
    },
    {
      id: "xinzhou",
      name: "Xinzhou building, Shanghai",
      longitude: 121.4,
      latitude: 31.17,
      isApproximate: false,
      weight: 0.05,
    },
    {
      id: "bay",
      name: "Greater Bay Area computing centre",
      longitude: 113.4,
      latitude: 23.2,
      isApproximate: true,
      weight: 0.3,
    },
    {
      id: "hong-kong",
      name: "Hong Kong headquarters",
      longitude: 114.21,
      latitude: 22.43,
      isApproximate: false,
      weight: 0.02,
    },
    {
      id: "tianjin",
      name: "天津数据中心",
      longitude: 117.2,
      latitude: 39.1,
      isApproximate: false,
      weight: 0.6,
      note: "PUE 1.35",
    },
  ],
};

/** Sites round the world. */
export const worldMapSample: LandMapSeries = {
  sites: [
    ...landMapSample.sites,
    {
      id: "dallas",
      name: "Dallas",
      longitude: -96.8,
      latitude: 32.8,
      isApproximate: false,
      weight: 0.3,
    },
    {
      id: "frankfurt",
      name: "Frankfurt",
      longitude: 8.7,
      latitude: 50.1,
      isApproximate: false,
      weight: 0.2,
    },
    {
      id: "singapore",
      name: "Singapore",
      longitude: 103.8,
      latitude: 1.35,
      isApproximate: false,
      weight: 0.2,
    },
  ],
};

/** Horizons, one of them undefined, with targets and rules. */
export const timelineSample: TimelineSeries = {
  from: 2024,
  to: 2060,
  baseYear: 2024,
  year: 2030,
  horizons: [
    { id: "short", name: "short", from: 2024, to: 2026 },
    { id: "medium", name: "medium", from: 2026, to: 2030 },
    { id: "long", name: "long" },
  ],
  windows: [
    { id: "near", name: "rated to 2030", from: 2024, to: 2030 },
    { id: "far", name: "rated to 2050", from: 2030, to: 2050 },
  ],
  events: [
    { id: "peak", name: "emissions peak", year: 2025, kind: "target" },
    { id: "pue-2025", name: "PUE 1.28", year: 2025, kind: "target" },
    { id: "neutral", name: "operations neutral", year: 2030, kind: "target" },
    { id: "net-zero", name: "net zero", year: 2050, kind: "target" },
    { id: "national", name: "China carbon neutrality", year: 2060, kind: "target" },
    { id: "pue-rule", name: "PUE 1.25 in hub clusters", year: 2025, kind: "rule" },
    { id: "green-share", name: "80 % green power in hubs", year: 2025, kind: "rule" },
    { id: "s2", name: "IFRS S2 under HKEX", year: 2026, kind: "report" },
  ],
};

function points(path: Path) {
  return Array.from({ length: 27 }, (_, i) => ({ year: 2024 + i, value: path(2024 + i) }));
}

function panel([id, title, unit]: readonly [string, string, string], scale: number) {
  const ends: readonly (readonly [string, string, Tone, number, boolean])[] = [
    ["net-zero-2050", "Net Zero 2050", "#0072B2", 1.9, true],
    ["current-policies", "Current Policies", "#18212B", 1.05, true],
    ["below-2c", "Below 2 °C", "#00795A", 1.5, false],
    ["delayed-transition", "Delayed transition", "#A2568A", 1.4, false],
  ];
  return {
    id,
    title,
    unit,
    metric: `scenario.${id}`,
    curves: ends.map(([key, name, tone, end, isMain]) => ({
      id: key,
      name,
      tone,
      isMain,
      points: points((year) => scale * straight(1, end, [2024, 2044])(year)),
    })),
  };
}

/** Scenario variables with invented paths. */
export const smallMultiplesSample: SmallMultiplesSeries = {
  years: [2024, 2050],
  panels: [
    {
      ...panel(["priceIndex", "Electricity price", "2024 = 1"], 1),
      band: points((year) => year).map(({ year }) => ({
        year,
        low: 1 - (year - 2024) / 300,
        high: 1 + (year - 2024) / 30,
      })),
    },
    { ...panel(["carbonPrice", "Carbon price", "CNY 2024/t CO₂e"], 90), fromZero: true },
    {
      ...panel(["gridIndex", "Grid emission factor", "kg CO₂e/kWh"], 0.42),
      note: "superseded edition",
    },
    panel(["warming", "Global warming", "K"], 1.3),
    panel(["demand", "Electricity demand", "2024 = 1"], 1),
  ],
};
