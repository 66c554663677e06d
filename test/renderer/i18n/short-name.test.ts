import { describe, expect, it } from "vitest";
import { compileBundledModel } from "../../../models/run/workbench.ts";
import { locales, type Locale } from "../../../renderer/i18n/locale.ts";
import { shortName } from "../../../renderer/i18n/short-name.ts";

const symbols = [...compileBundledModel().symbols.values()];

/** Names that stand for several metrics, curves or inputs at once, with what they stand for. */
function doubles(locale: Locale): readonly string[] {
  const byName = new Map<string, string[]>();
  for (const { id, declaration } of symbols) {
    const name = shortName(declaration.means[locale]).toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), id]);
  }
  return [...byName].flatMap(([name, ids]) =>
    ids.length > 1 ? [`${name}: ${ids.join(", ")}`] : [],
  );
}

describe("the short name of what the model computes or is given", () => {
  it.each(locales)("stands for one thing alone, %s", (locale) => {
    expect(symbols.length).toBeGreaterThan(300);
    expect(doubles(locale)).toEqual([]);
  });

  it("ends at the first break of the sentence, in any language", () => {
    expect(shortName("Overhead (PUE less one)")).toBe("Overhead");
    expect(shortName("额外能耗（PUE 减一）")).toBe("额外能耗");
    expect(shortName("Location-based scope 2 emissions; certificates never reduce them")).toBe(
      "Location-based scope 2 emissions",
    );
  });
});
