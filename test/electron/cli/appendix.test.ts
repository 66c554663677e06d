import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import stringWidth from "string-width";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appendixSections } from "../../../renderer/appendix/appendix.ts";
import { isotherm, scratchFolder, type ScratchFolder } from "../../support/command-line.ts";

const date = ["--date", "2026-11-20"];

describe("the appendix from the command line", () => {
  let folder: ScratchFolder;
  beforeEach(() => {
    folder = scratchFolder();
  });
  afterEach(() => folder.remove());

  const pdf = (file: string): Buffer => readFileSync(join(folder.path, file));

  it("is written whole where it is wanted, the same bytes each time", async () => {
    const argv = ["appendix", "sensetime", ...date, "--scenario", "ndcs", "--json"];
    const first = await isotherm([...argv, "--out", "new/a.pdf"], folder.path);
    expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(first.out)).toEqual({
      company: "sensetime",
      language: "en",
      scenarios: ["ndcs"],
      standard: "ua-1",
      sections: appendixSections,
      file: "new/a.pdf",
      bytes: pdf("new/a.pdf").length,
    });
    await isotherm([...argv, "--out", "b.pdf"], folder.path);
    expect(pdf("new/a.pdf").subarray(0, 5).toString()).toBe("%PDF-");
    expect(pdf("b.pdf").equals(pdf("new/a.pdf"))).toBe(true);
    expect(readdirSync(folder.path).sort()).toEqual(["b.pdf", "new"]);
  }, 60_000);

  it("comes with the summary in the main job", async () => {
    const { code, out, err } = await isotherm(["main-job"], folder.path);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("SenseTime, base year 2024");
    expect(out).toContain("\nsevere ");
    expect(out).toContain("All companies: lowest to highest of the pairings");
    expect(out.split("\n").every((line) => stringWidth(line) <= 80)).toBe(true);
    const files = readdirSync(join(folder.path, "out")).sort();
    const wanted = ["capital-online", "kingsoft-cloud", "sensetime"];
    expect(files).toEqual(wanted.map((company) => `${company}-appendix-en.pdf`));
    for (const file of files) expect(out).toContain(`wrote out/${file} (`);
  }, 60_000);

  it("cannot be written into a file: one line, exit code 2", async () => {
    folder.put("file", "");
    const { code, out, err } = await isotherm(
      ["appendix", "sensetime", ...date, "--scenario", "ndcs", "--out", "file/a.pdf"],
      folder.path,
    );
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^isotherm: file\/a\.pdf: expected to write the file, found [^\n]+\n$/);
    expect(readdirSync(folder.path)).toEqual(["file"]);
  }, 60_000);
});
