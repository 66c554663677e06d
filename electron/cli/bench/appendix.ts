import type { PreparedCompany } from "../../../models/run/workbench.ts";
import type { CommandIo } from "../command-io.ts";
import { timeWork, type BenchRow } from "./measure.ts";

const silent: CommandIo = {
  out: () => undefined,
  err: () => undefined,
  isTerminal: false,
  columns: 80,
  cwd: ".",
};

/** Time from a prepared company to the bytes of its appendix: runs, ensembles, source, PDF. */
export async function appendixRows(prepared: PreparedCompany): Promise<readonly BenchRow[]> {
  const [{ makeAppendix }, { appendixRequest }] = await Promise.all([
    import("../appendix/make-appendix.ts"),
    import("../appendix/appendix-request.ts"),
  ]);
  const request = appendixRequest({ prepared }, { language: "en", date: "2026-01-01" });
  const trial = { name: "appendix: runs, ensembles and PDF", unit: "ms", tries: 5, warmUp: 1 };
  return [await timeWork(trial, () => makeAppendix(prepared, request, silent))];
}
