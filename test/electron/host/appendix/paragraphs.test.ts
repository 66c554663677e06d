import { beforeAll, describe, expect, it } from "vitest";
import { printAppendix } from "../../../../electron/host/appendix/print.ts";
import { buildAppendix } from "../../../../renderer/appendix/appendix.ts";
import { appendixRequest } from "../../../support/made-appendix.ts";
import { readPdf, type ReadPdf } from "../../../support/read-pdf.ts";

let read: ReadPdf;
let index: readonly string[];
let chapters: readonly string[];
beforeAll(async () => {
  const request = await appendixRequest({
    company: "capital-online",
    scenarios: ["ndcs"],
    locale: "en",
  });
  const { created } = request;
  read = await readPdf(await printAppendix({ ...buildAppendix(request), created }));
  chapters = read.bookmarks.filter(([depth]) => depth === 1).map(([, title]) => title);
  const first = read.pages.findIndex((words) => words.includes("Paragraphs by what serves them"));
  index = read.pages.slice(first);
}, 120_000);

/** Numbers and pages that the index names, each once; words of a page may be broken by blanks. */
function named(kind: "Table" | "Chapter"): readonly (readonly [number: number, page: number])[] {
  const text = index.join(" ").replaceAll(/\s+/g, " ");
  const found = [...text.matchAll(new RegExp(`${kind} (\\d+), page (\\d+)`, "g"))];
  const unique = new Map(found.map((match) => [match[0], match]));
  return [...unique.values()].map(([, number, page]) => [Number(number), Number(page)]);
}

describe("the pages an index names", () => {
  it("hold the table named", () => {
    const tables = named("Table");
    expect(tables.length).toBeGreaterThan(15);
    for (const [number, page] of tables) {
      const words = (read.pages[page - 1] ?? "").replaceAll(/\s+/g, " ");
      expect(words, `table ${number} on page ${page}`).toMatch(new RegExp(`Table ${number}\\b`));
    }
  });

  it("open the chapter named", () => {
    const opened = named("Chapter");
    expect(opened.length).toBeGreaterThan(8);
    for (const [number, page] of opened) {
      const title = (chapters[number - 1] ?? "").replace(/^\d+ /, "");
      const words = (read.pages[page - 1] ?? "").replaceAll(/\s+/g, " ");
      const before = (read.pages[page - 2] ?? "").replaceAll(/\s+/g, " ");
      expect(words, `chapter ${number} on page ${page}`).toContain(`${number} ${title}`);
      if (page > 3) expect(before).not.toContain(`${number} ${title}`);
    }
  });

  it("are the last of the print, under a bookmark", () => {
    expect(chapters.at(-1)).toContain("Index of paragraphs");
    expect(index.join(" ")).toMatch(/IFRS S2: paragraph by paragraph/);
    expect(index.join(" ")).toMatch(/TCFD recommendations: paragraph by paragraph/);
  });
});
