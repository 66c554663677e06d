import { beforeAll, describe, expect, it } from "vitest";
import type { AppendixSection as Wanted } from "../../../electron/contract/export.ts";
import { requestSchemas } from "../../../electron/host/requests/request-schemas.ts";
import { appendixSections, buildAppendix } from "../../../renderer/appendix/appendix.ts";
import type { AppendixRequest } from "../../../renderer/appendix/request.ts";
import { chapterIds, printedChapters } from "../../../renderer/appendix/sections.ts";
import { appendixRequest } from "../../support/made-appendix.ts";

let request: AppendixRequest;
beforeAll(async () => {
  request = await appendixRequest({
    company: "capital-online",
    scenarios: ["ndcs", "severe"],
    locale: "en",
  });
}, 60_000);

const written = (sections?: readonly Wanted[]): Readonly<Record<string, string>> => {
  const { typst, files } = buildAppendix({ ...request, sections });
  return { ...files, main: typst };
};

const chaptersIn = (files: Readonly<Record<string, string>>): readonly string[] =>
  [...(files["main"] ?? "").matchAll(/#include "chapters\/([a-z-]+)\.typ"/g)].map(([, id]) => id!);

describe("the chapters of an appendix", () => {
  it("are all printed where none are named", () => {
    expect(chaptersIn(written())).toEqual(["cover", ...chapterIds]);
  });

  it("are those wanted, in their order, with what identifies it and its sources", () => {
    const files = written(["stress", "register"]);
    const printed = ["cover", "basis", "register", "stress", "sources"];
    expect(chaptersIn(files)).toEqual(printed);
    const held = Object.keys(files).filter((path) => path.startsWith("chapters/"));
    expect(held).toEqual(printed.map((id) => `chapters/${id}.typ`));
    expect(chaptersIn(written([]))).toEqual(["cover", "basis", "sources"]);
  });

  it("are referred to by the number they are printed under", () => {
    const numberOf = (id: Wanted): string => `chapter ${printedChapters().indexOf(id) + 1}`;
    const { "chapters/basis.typ": basis = "", "chapters/sites.typ": sites = "" } = written();
    expect(basis).toContain(`; ${numberOf("scenarios")} explains it.`);
    expect(basis).toContain(`inputs in ${numberOf("assumptions")} by the equations`);
    expect(basis).toContain(`equations in ${numberOf("method")}.`);
    expect(basis).toContain(`${numberOf("sites")} goes through`);
    expect(sites).toContain(`kernel of ${numberOf("method")}`);
    const few = written(["scenarios", "method"])["chapters/basis.typ"];
    expect(few).toContain("; chapter 2 explains it.");
    expect(few).toContain("equations in chapter 4.");
  });

  it("are referred to by title where they are not printed, and listed as left out", () => {
    const files = written(["register"]);
    expect(files["chapters/basis.typ"]).toContain(
      "in the chapter “Inputs and assumptions” (not printed here) by",
    );
    expect(files["chapters/basis.typ"]).toContain(
      "This copy leaves out “Governance”, “Sites and PUE”, ",
    );
    expect(files["chapters/register.typ"]).toContain("See the chapter “Method” (not printed here)");
    expect(files["chapters/register.typ"]).not.toContain('"eq-');
    expect(written()["chapters/basis.typ"]).not.toContain("This copy leaves out");
  });

  it("keep command and fingerprint, however few are printed", () => {
    const repeat = {
      command: "isotherm run capital-online",
      fingerprint: "f".repeat(64),
      matrix: "",
    };
    const { files } = buildAppendix({ ...request, repeat, sections: [] });
    expect(files["chapters/basis.typ"]).toContain(repeat.command);
    expect(files["chapters/basis.typ"]).toContain(repeat.fingerprint);
  });

  it("are those that the window may ask the host for", () => {
    const of = { job: "one", company: "a", language: "en", date: "2026-11-20", workbook: {} };
    const asked = (sections: readonly string[]): boolean =>
      requestSchemas["appendix.preview"].safeParse({ ...of, sections }).success;
    const wanted: readonly Wanted[] = appendixSections;
    expect(asked(wanted)).toBe(true);
    expect(asked([])).toBe(true);
    expect(asked(["basis"])).toBe(false);
    expect(asked(["nothing"])).toBe(false);
  });
});
