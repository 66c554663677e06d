import { beforeAll, describe, expect, it } from "vitest";
import { checkFonts, embeddedFonts } from "../../../../electron/host/appendix/embedded-fonts.ts";
import { bundledFamilies } from "../../../../electron/host/appendix/fonts.ts";
import { printAppendix } from "../../../../electron/host/appendix/print.ts";
import { PrintError } from "../../../../electron/host/appendix/print-error.ts";
import type { Locale } from "../../../../renderer/i18n/locale.ts";
import { buildAppendix, type AppendixRequest } from "../../../../renderer/appendix/appendix.ts";
import { appendixRequest } from "../../../support/made-appendix.ts";
import { readPdf, tagsOf, type ReadPdf } from "../../../support/read-pdf.ts";

const created = "2026-11-20";
const scenarios = ["kc-high", "net-zero-2050", "current-policies"];

async function printed(locale: Locale): Promise<{ request: AppendixRequest; pdf: Uint8Array }> {
  const request = await appendixRequest({ company: "sensetime", scenarios, locale });
  return { request, pdf: await printAppendix({ ...buildAppendix(request), created }) };
}

let request: AppendixRequest;
let pdf: Uint8Array;
let read: ReadPdf;
beforeAll(async () => {
  ({ request, pdf } = await printed("en"));
  read = await readPdf(pdf);
}, 60_000);

/** The page that shows a text, cover and contents apart. */
function page(text: string): string {
  return read.pages.slice(2).find((words) => words.includes(text)) ?? "";
}

describe("the pages of an appendix", () => {
  it("has a title, a language, tags and a bookmark for each chapter", () => {
    expect(read.title).toBe("SenseTime: climate scenario appendix, base year 2024");
    expect(read.language).toBe("en-GB");
    expect(read.isTagged).toBe(true);
    const chapters = read.bookmarks.filter(([depth]) => depth === 1).map(([, title]) => title);
    expect(chapters.map((title) => title.replace(/^\d+ /, ""))).toEqual([
      "Summary and basis of preparation",
      "Governance",
      "Sites and PUE",
      "Scenarios",
      "Energy cost",
      "Carbon neutrality",
      "Levers and what they cost",
      "Physical risk",
      "Transition risk and opportunity",
      "The register and its anticipated effects",
      "Exposure matrices",
      "What the results depend on",
      "Stress: what would have to happen",
      "Resilience",
      "Reconciliation and coverage",
      "Findings",
      "Inputs and assumptions",
      "Sources",
      "Method",
      "Index of paragraphs",
    ]);
  });

  it("says what belongs on its pages", () => {
    expect(read.pages.length).toBeGreaterThan(80);
    expect(read.pages.length).toBeLessThan(160);
    expect(read.pages[0]).toContain("Climate scenario appendix");
    expect(read.pages[1]).toContain("Contents");
    expect(page("What “SSP3-8.5” stands for")).toContain("A proxy for China");
    expect(page("What still stands")).toContain("retracted");
    expect(page("Four kinds of value")).toContain("assumed");
    expect(page("Every pairing against the target")).toContain("Net Zero 2050 + SSP1-1.9");
    expect(page("The cooling model")).not.toBe("");
  });

  it("numbers its pages and repeats the heads of long tables", () => {
    read.pages.slice(1).forEach((words, index) => {
      expect(words, `page ${index + 2}`).toMatch(new RegExp(`\\b${index + 2}\\b`));
    });
    const heads = read.pages.filter((words) => words.includes("Reason and evidence"));
    expect(heads.length).toBeGreaterThan(3);
  });

  it("holds no invisible signs, so that its words and figures can be searched", () => {
    expect(read.pages.join("")).not.toMatch(/[\u200b-\u200d\u2060\ufffc\ufffd]/);
  });
});

describe("the chapters on risk", () => {
  it("shows what the risk model finds", () => {
    expect(page("By peril and site")).toMatch(/River and rain flood.*Extreme heat/);
    expect(page("are expected to cost")).toContain("Screening");
    expect(page("Carbon price: what is paid")).toContain("Shadow");
    expect(page("What ratings are made by")).toContain("Medium from 0.5 %, High above 2 %");
    expect(page("How far the order depends")).toContain("Kendall");
    expect(page("published ratings come out the same")).toContain("Computed items and judgements");
    expect(page("Sobol indices of the same value")).not.toBe("");
    expect(page("What would meet the target")).toContain("2030");
    expect(page("to correct,")).toMatch(/(Expected|Found): /);
  });

  it("shows every item of the register with place, effects, lineage and evidence", () => {
    const text = read.pages.join(" ");
    request.company.register.forEach((item, i) => {
      expect(text).toContain(`${String(i + 1)} ${item.name.en}`);
      expect(text).toContain(`${item.name.en}: effect in the worst year of each horizon`);
      for (const { locator } of item.evidence) expect(text).toContain(locator);
    });
  });

  it("shows no value that is none", () => {
    expect(read.pages.join(" ")).not.toMatch(/[^.]\bundefined\b|\bNaN\b|Infinity|\[object/);
  });
});

describe("the file of an appendix", () => {
  it("gives every figure and every equation alternative text", () => {
    const figures = tagsOf(read.tags, "Figure");
    const formulas = tagsOf(read.tags, "Formula");
    expect(figures).toHaveLength(Object.keys(buildAppendix(request).files).filter(isFigure).length);
    expect(formulas.length).toBeGreaterThan(request.model.equations.size);
    for (const tag of [...figures, ...formulas]) expect(tag.alt ?? "").not.toBe("");
    expect(tagsOf(read.tags, "TH").length).toBeGreaterThan(50);
  });

  it("prints every equation of the model with its id", () => {
    const text = read.pages.join(" ").replaceAll(/\s/g, "");
    for (const id of request.model.equations.keys()) expect(text).toContain(id);
  });

  it("embeds bundled fonts only", () => {
    const fonts = embeddedFonts(pdf);
    expect(fonts).toContain("SourceSerif4-SemiBold");
    expect(fonts.some((font) => font.startsWith("NewCMMath"))).toBe(true);
    for (const font of fonts) expect(bundledFamilies).toContain(font.split("-")[0]);
  });

  it("has the same bytes on a second run", async () => {
    const again = await printed("en");
    expect(Buffer.from(again.pdf).equals(Buffer.from(pdf))).toBe(true);
  }, 60_000);

  it("is set in both Chinese scripts", async () => {
    for (const [locale, language, title] of [
      ["zh-Hans", "zh-CN", "商汤集团：气候情景附录，基准年 2024"],
      ["zh-Hant", "zh-HK", "商湯集團：氣候情景附錄，基準年 2024"],
    ] as const) {
      const chinese = await readPdf((await printed(locale)).pdf);
      expect([chinese.language, chinese.title]).toEqual([language, title]);
    }
  }, 60_000);
});

function isFigure(path: string): boolean {
  return path.startsWith("figures/");
}

describe("printing", () => {
  const frame = (body: string): string =>
    `#set document(title: "T")\n#set text(lang: "en")\n${body}\n`;

  it("says in one line why Typst refuses a document", async () => {
    const printing = printAppendix({ typst: frame("#nothing-of-the-kind"), files: {}, created });
    await expect(printing).rejects.toThrow(PrintError);
    await expect(printing).rejects.toThrow(/^Typst refuses the appendix: unknown variable[^\n]*$/);
  });

  it("says in one line what an accessible document lacks", async () => {
    const typst = frame('#image("a.svg")');
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';
    const printing = printAppendix({ typst, files: { "a.svg": svg }, created });
    await expect(printing).rejects.toThrow(/^[^\n]*alt[^\n]*$/);
  });

  it("refuses a date that is none", async () => {
    const printing = printAppendix({ typst: frame("Text"), files: {}, created: "soon" });
    await expect(printing).rejects.toThrow(/expected a date such as 2026-11-20, found "soon"/);
  });

  it("refuses a font that does not travel with the product", () => {
    const pdf = Buffer.from("/FontName /ABCDEF+DejaVuSans-Bold /FontName /ABCDEF+Inter-Regular");
    expect(() => checkFonts(pdf, bundledFamilies)).toThrow(/not bundled: DejaVuSans-Bold$/);
    expect(() => checkFonts(Buffer.from("no fonts"), bundledFamilies)).toThrow(/found none/);
    expect(() => embeddedFonts(Buffer.from("/Type /ObjStm"))).toThrow(/cannot be read/);
  });
});
