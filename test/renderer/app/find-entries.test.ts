import { expect, test } from "vitest";
import { findEntries } from "../../../renderer/app/palette/find-entries.ts";
import type { PaletteEntry } from "../../../renderer/app/palette/palette-entries.ts";

const entry = (text: string, more: Partial<PaletteEntry> = {}): PaletteEntry => ({
  id: text,
  group: "inputs",
  text,
  run: () => undefined,
  ...more,
});

const entries = [
  entry("Energy cost", { group: "views" }),
  entry("Green premium", { note: "energy.greenPremium" }),
  entry("Tariff of a site", { note: "energy.tariff" }),
  entry("能源成本"),
];

test("beginnings go before middles, and every word has to be found", () => {
  expect(findEntries(entries, "energy").map(({ text }) => text)).toEqual([
    "Energy cost",
    "Green premium",
    "Tariff of a site",
  ]);
  expect(findEntries(entries, "site tariff").map(({ text }) => text)).toEqual(["Tariff of a site"]);
  expect(findEntries(entries, "成本").map(({ text }) => text)).toEqual(["能源成本"]);
  expect(findEntries(entries, "nothing like it")).toEqual([]);
});

test("without a search there are views and commands", () => {
  expect(findEntries(entries, "  ").map(({ text }) => text)).toEqual(["Energy cost"]);
});
