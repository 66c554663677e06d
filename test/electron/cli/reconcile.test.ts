import stringWidth from "string-width";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  changeRowSchema,
  reconciliationSchema,
} from "../../../models/checks/reconcile/reconcile-schema.ts";
import { companyIds, loadCompany } from "../../../models/library/companies.ts";
import { isotherm, scratchFolder, type ScratchFolder } from "../../support/command-line.ts";

const exitCodes: Readonly<Record<string, number>> = {
  "kingsoft-cloud": 0,
  sensetime: 0,
  "capital-online": 1,
};

describe("reconcile", () => {
  it.each(companyIds)("gives %s in the agreed shape", async (id) => {
    const { code, out, err } = await isotherm(["reconcile", id, "--json"]);
    expect({ code, err }).toEqual({ code: exitCodes[id], err: "" });
    const { changes, ...result } = JSON.parse(out) as Record<string, unknown>;
    const { company, rows } = reconciliationSchema.parse(result);
    expect(company).toBe(id);
    expect(Object.keys(rows[0] ?? {})).toEqual([
      "metric",
      "year",
      "unit",
      "disclosed",
      "recomputed",
      "difference",
      "relative",
      "factorSet",
      "status",
      "note",
      "sources",
    ]);
    expect(changeRowSchema.array().parse(changes)).toHaveLength(
      id === "sensetime" ? 6 : id === "kingsoft-cloud" ? 3 : 0,
    );
  });

  it.each(companyIds)("prints %s in 80 columns, with units and notes", async (id) => {
    for (const option of [[], ["--all"], ["--lang", "zh-Hant"]]) {
      const { code, out } = await isotherm(["reconcile", id, ...option]);
      expect(code).toBe(exitCodes[id]);
      const sourceLine = /^ {4}source: /;
      const lines = out.split("\n").filter((line) => !sourceLine.test(line));
      expect(lines.filter((line) => stringWidth(line) > 80)).toEqual([]);
      expect(out).toContain("per CNY million");
      expect(out).toContain("not recomputable\n");
    }
  });

  it("shows the constant-factor change beside the printed one", async () => {
    const { out } = await isotherm(["reconcile", "kingsoft-cloud"]);
    expect(out).toMatch(/activity, same factor +-344\.08 +-0\.60/);
    expect(out).toMatch(/total +-984\.38 +-1\.71 +-1\.71/);
  });

  it("says in one line what it does not know", async () => {
    const { code, out, err } = await isotherm(["reconcile", "nobody"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain('unknown company "nobody"');
    expect((await isotherm(["reconcile"])).code).toBe(2);
  });
});

describe("reconcile of a file", () => {
  let folder: ScratchFolder;
  beforeAll(() => {
    folder = scratchFolder();
  });
  afterAll(() => folder.remove());

  it("ends with 1 where a figure was changed in it", async () => {
    const company = structuredClone(await loadCompany("sensetime"));
    const total = company.disclosed.find(({ metric }) => metric === "energy.total");
    Object.assign(total?.years["2024"] ?? {}, { value: 167030.2 });
    folder.put("changed.json", JSON.stringify(company));
    const { code, out } = await isotherm(["reconcile", "changed.json#sensetime"], folder.path);
    expect(code).toBe(1);
    expect(out).toMatch(/2024 +167,030\.2 +157,030\.300 +-5\.987 +differs/);
  });

  it("refuses one that is no company, naming the place", async () => {
    folder.put("empty.json", "{}");
    const { code, out, err } = await isotherm(["reconcile", "empty.json"], folder.path);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("empty.json");
  });
});
