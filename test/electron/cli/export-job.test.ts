import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { makeFiles } from "../../../electron/cli/export-job/make-files.ts";
import type { ExportFormat, ExportRequest } from "../../../electron/contract/export.ts";
import type { FilesJob, FilesProgress } from "../../../electron/host/export-jobs/files-job.ts";
import { threadRunner } from "../../../electron/host/export-jobs/thread-runner.ts";
import type { Workbook } from "../../../models/workbook/workbook-schema.ts";
import { bundledWorkbook } from "../../support/made-workbook.ts";
import { unzip } from "../../support/unzip.ts";

let workbook: Workbook;

beforeAll(async () => {
  workbook = { ...(await bundledWorkbook()), title: "Board paper" };
});

const exporting = (format: ExportFormat, name: string): FilesJob => {
  const request: ExportRequest = {
    job: "one",
    workbook,
    company: "capital-online",
    pairings: ["kc-low"],
    language: "en",
    format,
    path: `/${name}`,
    years: [2030, 2050],
  };
  return { kind: "export", request, name };
};

const text = (content: Uint8Array): string => new TextDecoder().decode(content);

describe("exports of a workbook's company", () => {
  it("are the tables as CSV files, with the command that makes them again", async () => {
    const files = await makeFiles(exporting("csv", "a.csv"), () => undefined);
    expect(files.map(({ name }) => name)).toEqual([
      "a.csv",
      "a-inputs.csv",
      "a-sources.csv",
      "a-notes.csv",
    ]);
    expect(text(files[0]!.content)).toContain("energy.cost");
    expect(text(files[3]!.content)).toContain("Board paper.isotherm#capital-online");
  });

  it("follow what the workbook sets", async () => {
    const costs = async (book: Workbook): Promise<string> => {
      const job = exporting("json", "a.json");
      const request = { ...job.request, workbook: book } as ExportRequest;
      const [file] = await makeFiles({ kind: "export", request, name: "a.json" }, () => undefined);
      const [result] = JSON.parse(text(file!.content)) as { results: Record<string, unknown> }[];
      return JSON.stringify(result!.results["energy.cost"]);
    };
    const before = await costs(workbook);
    const overrides = { "capital-online": { "energy.tariff": { value: 2, unit: "CNY/kWh" } } };
    expect(await costs({ ...workbook, overrides })).not.toBe(before);
  });

  it("are IAMC rows and a spreadsheet", async () => {
    const [rows] = await makeFiles(exporting("iamc-csv", "a.csv"), () => undefined);
    expect(text(rows!.content)).toMatch(/model,scenario,region,variable,unit/i);
    const [sheet] = await makeFiles(exporting("xlsx", "a.xlsx"), () => undefined);
    expect([...unzip(sheet!.content).keys()]).toContain("xl/workbook.xml");
  });

  it("are refused for a company the workbook does not hold", async () => {
    const job = exporting("csv", "a.csv");
    const request = { ...job.request, company: "nobody" } as ExportRequest;
    const making = makeFiles({ kind: "export", request, name: "a.csv" }, () => undefined);
    await expect(making).rejects.toThrow("nobody");
  });
});

describe("the thread of a job, as it is bundled", () => {
  const worker = resolve("dist/cli/export-worker.js");
  const appendix = (job: string): FilesJob => ({
    kind: "appendix",
    name: "a.pdf",
    request: {
      ...{ job, workbook, company: "capital-online", pairings: ["kc-low"] },
      ...{ language: "en", date: "2026-11-20" },
    },
  });

  beforeAll(() => {
    spawnSync(process.execPath, ["build/isotherm.mjs", "--version"]);
  }, 120_000);

  it("prints the appendix, tells how far it is, and the same bytes again", async () => {
    const told: FilesProgress[] = [];
    const run = threadRunner(worker);
    const watch = { onProgress: (each: FilesProgress) => void told.push(each) };
    const { signal } = new AbortController();
    const [first] = await run(appendix("one"), { ...watch, signal });
    expect(text(first!.content.subarray(0, 5))).toBe("%PDF-");
    expect(told[0]).toEqual({ stage: "preparing", done: 0 });
    expect(told.some(({ stage, total }) => stage === "drawing" && total !== undefined)).toBe(true);
    const [second] = await run(appendix("two"), { ...watch, signal });
    expect(Buffer.from(second!.content).equals(Buffer.from(first!.content))).toBe(true);
  }, 120_000);

  it("ends at once when the job is cancelled, and says what went wrong in it", async () => {
    const ending = new AbortController();
    const run = threadRunner(worker);
    const onProgress = (): void => {
      ending.abort();
    };
    const cancelled = run(appendix("one"), { onProgress, signal: ending.signal });
    await expect(cancelled).rejects.toMatchObject({ fault: { code: "cancelled" } });
    const job = appendix("two");
    const request = { ...job.request, company: "nobody" };
    const { signal } = new AbortController();
    const failing = run({ ...job, request } as FilesJob, { onProgress: () => undefined, signal });
    await expect(failing).rejects.toMatchObject({ fault: { code: "bad-document" } });
  }, 60_000);
});
