import { beforeAll, describe, expect, it } from "vitest";
import type { AppendixSection } from "../../../../electron/contract/export.ts";
import { printAppendix } from "../../../../electron/host/appendix/print.ts";
import type { Company } from "../../../../models/company/company-schema.ts";
import { appendixSections, buildAppendix } from "../../../../renderer/appendix/appendix.ts";
import type { AppendixRequest } from "../../../../renderer/appendix/request.ts";
import {
  paragraphList,
  type ListedParagraph,
} from "../../../../renderer/appendix/standards/list.ts";
import { labelName } from "../../../../renderer/appendix/typst/code.ts";
import { appendixRequest } from "../../../support/made-appendix.ts";

let request: AppendixRequest;
let listedParagraphs: readonly ListedParagraph[];
beforeAll(async () => {
  request = await appendixRequest({
    company: "kingsoft-cloud",
    scenarios: ["kc-low", "kc-high"],
    locale: "en",
  });
  listedParagraphs = paragraphList(request.standards).paragraphs;
}, 120_000);

const files = (more: Partial<AppendixRequest> = {}): Readonly<Record<string, string>> =>
  buildAppendix({ ...request, ...more }).files;

const indexOf = (more: Partial<AppendixRequest> = {}): string =>
  files(more)["chapters/paragraphs.typ"] ?? "";

/** What the index says of a paragraph: the lines of its row, and what serves it. */
function rowOf(index: string, name: string, paragraph: string): string {
  const after = index.slice(index.indexOf(`caption: "${name}: paragraph by paragraph"`));
  const row = after.split("\n").find((line) => line.startsWith(`  ("${paragraph}", `));
  if (row === undefined) throw new Error(`no ${name} ${paragraph}`);
  return row;
}

const served = (row: string): string => /served\("([a-z]+)"/.exec(row)?.[1] ?? "";

const without = (section: AppendixSection): readonly AppendixSection[] =>
  appendixSections.filter((each) => each !== section);

/** A company that states nothing in words. */
function silent(company: Company): Company {
  const told = new Set<string>(["ratingMethod"]);
  const kept = Object.entries(company).filter(([key]) => !told.has(key));
  return {
    ...(Object.fromEntries(kept) as Company),
    profile: { ...company.profile, statements: {} },
    governance: {},
    scenarioAnalysis: {},
    methods: {},
    materiality: { figures: {}, statements: {}, topics: [] },
    answers: [],
    targets: [],
    measures: [],
    register: [],
  };
}

describe("the index of paragraphs", () => {
  it("holds every requirement exactly once", () => {
    const index = indexOf();
    expect([...index.matchAll(/ served\("/g)]).toHaveLength(listedParagraphs.length);
    for (const [name, id] of [
      ["IFRS S2", "ifrs-s2"],
      ["HKEX Appendix C2, Part D", "hkex-c2"],
      ["TCFD recommendations", "tcfd"],
    ] as const) {
      for (const { standard, label } of listedParagraphs) {
        if (standard === id) expect(rowOf(index, name, label.en)).not.toBe("");
      }
    }
  });

  it("finds every place of the list in a full print", () => {
    const all = Object.values(files()).join("\n");
    const missing = listedParagraphs
      .flatMap(({ places = [] }) => places)
      .filter((place) => place.includes("/"))
      .filter((place) => !all.includes(`anchor: "${labelName(place)}"`));
    expect([...new Set(missing)]).toEqual(["neutrality/path"]);
  });

  it("serves a paragraph by tables, texts, reliefs, or says why not", () => {
    const index = indexOf();
    const row = (paragraph: string): string => rowOf(index, "IFRS S2", paragraph);
    expect(served(row("22(b)(i)(4)"))).toBe("print");
    expect(row("22(b)(i)(4)")).toContain('at-table("resilience-scenarios"');
    expect(served(row("29(c)"))).toBe("part");
    expect(row("29(c)")).toContain("the amount and share of assets or activities exposed are not");
    expect(served(row("6(a)(ii)"))).toBe("text");
    expect(row("6(a)(ii)")).toContain("Company: D1, lines 322, 1569");
    expect(served(row("16(b)"))).toBe("relief");
    expect(row("16(b)")).toContain("Relief: SEP");
    expect(served(row("6(a)(i)"))).toBe("none");
    expect(row("6(a)(i)")).toContain("Not disclosed in the documents encoded.");
    expect(served(row("25(b)"))).toBe("none");
    expect(row("25(b)")).toContain("Answered as a whole under HKEX Part D 27");
    expect(served(row("29(a)(vi)(2)"))).toBe("inapplicable");
    expect(served(rowOf(index, "HKEX Appendix C2, Part D", "33"))).toBe("none");
    expect(rowOf(index, "HKEX Appendix C2, Part D", "33")).toContain("without a listed relief");
    expect(rowOf(index, "TCFD recommendations", "Governance a")).toContain(
      "By way of IFRS S2 6(a)",
    );
  });
});

describe("an index of few chapters", () => {
  it("says which chapter is left out, and points nowhere", () => {
    const whole = rowOf(indexOf(), "IFRS S2", "22(a)(ii)");
    expect(whole).toContain('at-chapter("sensitivity"');
    const index = indexOf({ sections: without("sensitivity") });
    const row = rowOf(index, "IFRS S2", "22(a)(ii)");
    expect(row).not.toContain('at-chapter("sensitivity"');
    expect(row).toContain("Left out of this print: What the results depend on.");
    expect(served(row)).toBe("part");
    const few = indexOf({ sections: ["paragraphs"] });
    expect(served(rowOf(few, "IFRS S2", "22(a)(ii)"))).toBe("left");
    expect([...few.matchAll(/at-(?:table|chapter)\("([a-z-]+)"/g)].map(([, at]) => at)).toEqual(
      expect.arrayContaining(["basis", "sources"]),
    );
    expect(few).not.toMatch(/at-table\("(?!basis|sources)/);
  });

  it.each(["resilience", "governance", "register"] as const)(
    "compiles without %s",
    async (section) => {
      const { created } = request;
      const document = buildAppendix({ ...request, sections: [section, "paragraphs"] });
      const other = buildAppendix({ ...request, sections: ["paragraphs"] });
      expect((await printAppendix({ ...document, created })).length).toBeGreaterThan(1000);
      expect(document.files["chapters/paragraphs.typ"]).not.toBe(
        other.files["chapters/paragraphs.typ"],
      );
    },
    60_000,
  );
});

describe("a company that states nothing", () => {
  it("gets “not disclosed”, never an invention", async () => {
    const company = silent(request.company);
    const sections = ["governance", "resilience", "paragraphs"] as const;
    const document = buildAppendix({
      ...request,
      company,
      sections,
      risk: { ...request.risk, matrices: [], stress: { items: [], target: [], grid: undefined } },
    });
    const governance = document.files["chapters/governance.typ"] ?? "";
    const topics = listedParagraphs.filter(
      ({ standard, role, places = [] }) =>
        standard === "ifrs-s2" &&
        role === undefined &&
        places.some((place) => /^governance\/(oversight|management|process)$/.test(place)),
    );
    expect(governance).toContain(`speak to 0 of ${String(topics.length)} questions`);
    expect([...governance.matchAll(/absent\("Not disclosed/g)]).toHaveLength(topics.length);
    expect(governance).toContain("No target is disclosed in the documents encoded.");
    expect(governance).not.toContain("quoted(");
    const index = document.files["chapters/paragraphs.typ"] ?? "";
    expect(index).not.toMatch(/ served\("(text|relief)"/);
    expect(index).not.toContain('at-table("governance-targets"');
    expect(served(rowOf(index, "IFRS S2", "33"))).not.toBe("print");
    const resilience = document.files["chapters/resilience.typ"] ?? "";
    expect(resilience).toContain("The documents encoded state no relief.");
    expect(resilience).toContain("No date among the data.");
    const pdf = await printAppendix({ ...document, created: request.created });
    expect(pdf.length).toBeGreaterThan(1000);
  }, 60_000);
});

describe("the Chinese chapters", () => {
  it.each(["zh-Hans", "zh-Hant"] as const)("hold no English of their own in %s", (locale) => {
    const written = files({ locale });
    const index = written["chapters/paragraphs.typ"] ?? "";
    for (const { asks, topic } of listedParagraphs) {
      expect(index).toContain(JSON.stringify(topic[locale]).slice(1, -1));
      if (asks.en.length > 20) expect(index).not.toContain(asks.en);
    }
    const governance = written["chapters/governance.typ"] ?? "";
    expect(governance).toContain("董事會");
    expect(governance).not.toContain("Not disclosed");
    expect(governance).toMatch(/said\("[^"]*董事會[^"]*"\), small\("D1 第 \d+ 行/);
  });
});
