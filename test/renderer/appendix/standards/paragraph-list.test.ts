import { describe, expect, it } from "vitest";
import { chapterIds } from "../../../../renderer/appendix/sections.ts";
import { loadStandards } from "../../../../models/library/standards.ts";
import { paragraphList } from "../../../../renderer/appendix/standards/list.ts";
import { isAbove, isRelated, paragraphsOf } from "../../../../renderer/appendix/standards/spans.ts";
import { locales } from "../../../../renderer/i18n/locale.ts";
import { readScenario, scenarioFiles } from "../../../support/scenario-files.ts";

interface Rows {
  readonly rows: readonly { readonly standard: string; readonly paragraph: string }[];
}

interface Requirements {
  readonly rows: readonly (readonly string[])[];
}

const {
  paragraphs: listedParagraphs,
  names: standardNames,
  sources: standardSources,
} = paragraphList(await loadStandards());

const listed = readScenario("standards/requirements.json") as Requirements;
const indexed = readScenario("standards/paragraph-index.json") as Rows;

describe("the list of paragraphs", () => {
  it("has a row of the index for every requirement, and no other", () => {
    const wanted = listed.rows.map(([standard, paragraph]) => `${standard} ${paragraph}`);
    const given = indexed.rows.map(({ standard, paragraph }) => `${standard} ${paragraph}`);
    expect(given).toEqual(wanted);
    expect(new Set(given).size).toBe(given.length);
    expect(listedParagraphs).toHaveLength(wanted.length);
  });

  it("says everything in every language", () => {
    const texts = listedParagraphs.flatMap(({ label, topic, asks, lacks }) => [
      label,
      topic,
      asks,
      ...(lacks === undefined ? [] : [lacks]),
    ]);
    for (const text of [...texts, ...standardNames.map(([, name]) => name)]) {
      for (const locale of locales) expect(text[locale].trim(), text.en).not.toBe("");
    }
    for (const { topic, asks } of listedParagraphs) {
      for (const text of [topic["zh-Hans"], topic["zh-Hant"], asks["zh-Hans"], asks["zh-Hant"]]) {
        expect(text).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it("names places in chapters there are, and sources that the library holds", () => {
    for (const { places = [] } of listedParagraphs) {
      for (const place of places) expect(chapterIds).toContain(place.split("/")[0]);
    }
    for (const id of standardSources) expect(scenarioFiles).toContain(`sources/${id}.json`);
  });

  it("maps every paragraph without places of its own to one of IFRS S2", () => {
    const own = listedParagraphs.filter(({ standard }) => standard === "ifrs-s2");
    for (const { paragraph, mapping, places } of listedParagraphs) {
      if (places !== undefined) continue;
      expect(
        own.filter((row) => isRelated(mapping, row.paragraph)),
        `${paragraph} ${mapping}`,
      ).not.toEqual([]);
    }
    for (const { standard, paragraph } of listedParagraphs) {
      if (standard === "ifrs-s2") expect(paragraphsOf(paragraph), paragraph).not.toEqual([]);
    }
  });
});

describe("a reference to paragraphs", () => {
  it.each([
    ["29(a)(i)", [["29", "a", "i"]]],
    [
      "25(a)(i)-(iii)",
      [
        ["25", "a", "i"],
        ["25", "a", "ii"],
        ["25", "a", "iii"],
      ],
    ],
    [
      "29(f)-(g)",
      [
        ["29", "f"],
        ["29", "g"],
      ],
    ],
    ["B2-B3;22", [["B2"], ["B3"], ["22"]]],
    ["-", []],
  ])("%s is read", (written, parts) => {
    expect(paragraphsOf(written)).toEqual(parts);
  });

  it("is told from its parts", () => {
    expect(isRelated("15-21", "16(a)")).toBe(true);
    expect(isRelated("15-21", "22")).toBe(false);
    expect(isRelated("B1-B18", "18")).toBe(false);
    expect(isAbove("19", "19(a)")).toBe(true);
    expect(isAbove("6(a)", "6(a)(i)")).toBe(true);
    expect(isAbove("6(a)", "6(a)")).toBe(false);
    expect(isAbove("15(a);16(a)", "16(a)")).toBe(false);
  });
});
