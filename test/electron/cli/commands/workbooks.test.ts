import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { applyChange } from "../../../../models/workbook/apply-change.ts";
import { removeCompany } from "../../../../models/workbook/edits/companies.ts";
import { setOverride } from "../../../../models/workbook/edits/overrides.ts";
import { duplicatePairing, reshapePath } from "../../../../models/workbook/edits/pairings.ts";
import { loadLibrary } from "../../../../models/library/library.ts";
import { serialise } from "../../../../models/workbook/serialise.ts";
import type { Change } from "../../../../models/workbook/change.ts";
import type { Workbook } from "../../../../models/workbook/workbook-schema.ts";
import { isotherm, scratchFolder } from "../../../support/command-line.ts";
import { bundledWorkbook } from "../../../support/made-workbook.ts";
import { refusedLine } from "../../../support/refused-command.ts";

const folder = scratchFolder();
afterAll(() => folder.remove());

type Edit = (workbook: Workbook) => Change;

const tariff: Edit = (book) =>
  setOverride(book, { company: "sensetime", path: "energy.tariff", value: 900, unit: "CNY/MWh" });
const steep: Edit = (book) =>
  reshapePath(
    book,
    { pairing: "steep", input: "scenario.electricityPrice" },
    { points: { "2020": 25, "2060": 110 }, unit: "USD2010/GJ" },
  );

beforeAll(async () => {
  const { pairings } = await loadLibrary();
  const severe = pairings.find(({ id }) => id === "severe")!;
  const plain = await bundledWorkbook();
  const own: Edit = (book) => duplicatePairing(book, severe, { id: "steep", name: "Steep" });
  const edited = [tariff, own].reduce((book, edit) => applyChange(book, edit(book)), plain);
  folder.put("plain.isotherm", serialise(plain));
  folder.put("edited.isotherm", serialise(edited));
  folder.put("one.isotherm", serialise(applyChange(plain, removeCompany(plain, "sensetime"))));
  folder.put("steep.isotherm", serialise(applyChange(edited, steep(edited))));
});

async function cost(reference: string, ...more: string[]): Promise<unknown> {
  const run = ["run", reference, "--metric", "energy.cost", "--json", "--years", "2030"];
  const { code, out, err } = await isotherm([...run, ...more], folder.path);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return (JSON.parse(out) as { results: object }[]).map(({ results }) => results);
}

describe("a company of a workbook", () => {
  test("runs as the bundled one it is a copy of, and with what the workbook sets", async () => {
    const pairing = ["--scenario", "severe"];
    const bundled = await cost("sensetime", ...pairing);
    expect(await cost("plain.isotherm#sensetime", ...pairing)).toEqual(bundled);
    const dear = await cost("edited.isotherm#sensetime", ...pairing);
    expect(dear).not.toEqual(bundled);
    expect(await cost("sensetime", ...pairing, "--set", "energy.tariff=900 CNY/MWh")).toEqual(dear);
  });

  test("gives way to what the command sets", async () => {
    const set = ["--scenario", "severe", "--set", "energy.tariff=700 CNY/MWh"];
    expect(await cost("edited.isotherm#sensetime", ...set)).toEqual(
      await cost("sensetime", ...set),
    );
  });

  test("runs under the workbook's own pairings", async () => {
    const of = (file: string) => cost(`${file}#kingsoft-cloud`, "--scenario", "steep");
    expect(await of("steep.isotherm")).not.toEqual(await of("edited.isotherm"));
    expect(await of("edited.isotherm")).toEqual(
      await cost("kingsoft-cloud", "--scenario", "severe"),
    );
  });

  test("is checked, and named where the file has several", async () => {
    const of = async (reference: string) => {
      const { code, out } = await isotherm(["check", reference, "--json"], folder.path);
      const { findings } = JSON.parse(out) as { findings: object[] };
      return { code, count: findings.length };
    };
    expect(await of("plain.isotherm#capital-online")).toEqual(await of("capital-online"));
    expect(await refusedLine(["run", "plain.isotherm"], folder.path)).toBe(
      "plain.isotherm: expected one of plain.isotherm#kingsoft-cloud, plain.isotherm#sensetime, " +
        "plain.isotherm#capital-online, found 3 companies",
    );
    expect(await refusedLine(["run", "plain.isotherm#nobody"], folder.path)).toMatch(
      /found "nobody"$/,
    );
  });
});

describe("two workbooks", () => {
  async function compared(a: string, b: string) {
    const { code, out } = await isotherm(
      ["compare", a, b, "--scenario", "severe", "--metric", "energy.cost", "--json"],
      folder.path,
    );
    type Row = { a: { company: string }; isSame: boolean; inputs: object[]; notes: string[] };
    return { code, rows: JSON.parse(out) as Row[] };
  }

  test("that hold the same are the same", async () => {
    const { code, rows } = await compared("plain.isotherm", "plain.isotherm");
    expect(code).toBe(0);
    expect(rows.map((row) => row.a.company)).toEqual([
      "kingsoft-cloud",
      "sensetime",
      "capital-online",
    ]);
  });

  test("differ in the inputs and results of the company that was edited", async () => {
    const { code, rows } = await compared("plain.isotherm", "edited.isotherm");
    expect(code).toBe(1);
    expect(rows.filter(({ isSame }) => !isSame).map((row) => row.a.company)).toEqual(["sensetime"]);
    expect(rows[1]!.inputs).toMatchObject(
      rows[1]!.inputs.map(() => ({ input: "energy.tariff", b: { layer: "user" } })),
    );
  });

  test("differ in a company that one of them lacks", async () => {
    const { code, rows } = await compared("plain.isotherm", "one.isotherm");
    expect(code).toBe(1);
    expect(rows.every(({ isSame }) => isSame)).toBe(true);
    expect(rows[0]!.notes).toContain("sensetime is in plain.isotherm only");
  });
});
