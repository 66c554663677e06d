import { describe, expect, it } from "vitest";
import {
  isListed,
  paragraphCoverage,
  parseParagraph,
  relatesTo,
  type ParagraphRow,
} from "../../../../models/checks/disclosure/paragraph-coverage.ts";
import type { Company } from "../../../../models/company/company-schema.ts";
import { loadCompany } from "../../../../models/library/companies.ts";
import { disclosureContext } from "../../../support/disclosure-check.ts";
import { madeUpEvidence } from "../../../support/sound-company.ts";

const { requirements } = disclosureContext;

type Answer = Company["answers"][number];

function answer(standard: Answer["standard"], paragraph: string, relief?: string[]): Answer {
  const evidence = [madeUpEvidence(1, "answered")];
  const answered = { standard, paragraph, answer: "answered", evidence };
  return relief === undefined ? answered : { ...answered, relief };
}

function rowOf(answers: readonly Answer[], standard: string, paragraph: string): ParagraphRow {
  const rows = paragraphCoverage({ answers: [...answers] }, requirements);
  const row = rows.find((each) => each.standard === standard && each.paragraph === paragraph);
  if (row === undefined) throw new Error(`no ${standard} ${paragraph}`);
  return row;
}

describe("a paragraph", () => {
  it.each([
    ["24", [["24"]]],
    ["29(a)(vi)(1)", [["29", "a", "vi", "1"]]],
    [
      "28(a)-(c)",
      [
        ["28", "a"],
        ["28", "b"],
        ["28", "c"],
      ],
    ],
    ["phase-in", []],
    ["41 [text not in seeds]", []],
  ])("%s is read", (written, parts) => {
    expect(parseParagraph(written)).toEqual(parts);
  });

  it("relates to those above and below it only", () => {
    expect(relatesTo(["29"], ["29", "a", "i"])).toBe(true);
    expect(relatesTo(["29", "a", "i"], ["29", "a"])).toBe(true);
    expect(relatesTo(["29", "a"], ["29", "b"])).toBe(false);
    expect(relatesTo(["2"], ["29"])).toBe(false);
  });

  it("is listed where the standard has it, framing ones included", () => {
    const listed = ["6", "4", "27", "29(a)", "B20"].map((each) =>
      isListed("IFRS S2", each, requirements),
    );
    expect(listed).toEqual([true, true, true, true, true]);
    expect(isListed("IFRS S2", "38", requirements)).toBe(false);
    expect(isListed("HKEX Part D", "41", requirements)).toBe(true);
    expect(isListed("HKEX Part D", "18", requirements)).toBe(false);
  });
});

describe("paragraph coverage", () => {
  it.each<[string, Answer[], string]>([
    ["an answer above it", [answer("IFRS S2", "29")], "answered"],
    ["an answer below it", [answer("IFRS S2", "29(a)(i)")], "answered"],
    ["another letter", [answer("IFRS S2", "29(b)")], "nothing"],
    ["a relief", [answer("IFRS S2", "29", ["COM"])], "relief"],
    ["less than asked", [answer("IFRS S2", "29(a)(i)", ["PART"])], "partial"],
    ["left out without relief", [answer("IFRS S2", "29", ["GAP"])], "gap"],
    ["Part D's paragraph that maps to it", [answer("HKEX Part D", "28")], "answered"],
  ])("29(a)(i) with %s", (_what, answers, status) => {
    expect(rowOf(answers, "IFRS S2", "29(a)(i)").status).toBe(status);
  });

  it("says through which standard a paragraph is answered, and by which answer", () => {
    const row = rowOf([answer("HKEX Part D", "28")], "IFRS S2", "29(a)(i)");
    expect(row).toMatchObject({ through: "HKEX Part D", answers: [0] });
    expect(rowOf([answer("IFRS S2", "29")], "IFRS S2", "29(a)(i)").through).toBeNull();
  });

  it("takes a row of several letters as answered by any of them", () => {
    expect(rowOf([answer("IFRS S2", "36(b)")], "IFRS S2", "36(a)-(d)").status).toBe("answered");
    expect(rowOf([answer("IFRS S2", "36(e)")], "IFRS S2", "36(a)-(d)").status).toBe("nothing");
  });

  it("leaves out what asks for nothing", () => {
    const rows = paragraphCoverage({ answers: [] }, requirements);
    const ids = rows.map(({ standard, paragraph }) => `${standard} ${paragraph}`);
    for (const framing of ["IFRS S2 18", "IFRS S2 30", "HKEX Part D phase-in"]) {
      expect(ids).not.toContain(framing);
    }
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("follows the index of a report that answers Part D", async () => {
    const company = await loadCompany("kingsoft-cloud");
    const rows = paragraphCoverage(company, requirements);
    const statuses = (standard: string, status: string): string[] =>
      rows
        .filter((row) => row.standard === standard && row.status === status)
        .map(({ paragraph }) => paragraph);
    expect(statuses("HKEX Part D", "nothing")).toEqual([]);
    expect(statuses("HKEX Part D", "relief")).toEqual(["24(a)", "24(b)", "25(a)", "25(b)", "32"]);
    expect(statuses("HKEX Part D", "partial")).toEqual(["30", "31"]);
    expect(statuses("HKEX Part D", "gap")).toEqual(["33"]);
    expect(statuses("IFRS S2", "nothing")).toEqual(["29(a)(iv)"]);
  });
});
