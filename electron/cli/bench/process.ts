import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { timeWork, type BenchRow } from "./measure.ts";

const tries = 9;
const job = ["run", "sensetime", "--json"];

/** Peak memory of whole jobs, each in a process of its own. */
export function memoryRows(): readonly BenchRow[] {
  const launcher = launcherPath();
  if (launcher === undefined) return [];
  const folder = mkdtempSync(join(tmpdir(), "isotherm-bench-"));
  const draws = ["--draws", "10000"];
  const out = join(folder, "appendix.pdf");
  try {
    return [
      peakOf("10000 draws, one pairing", [launcher, ...job, ...draws, "--scenario", "kc-low"]),
      peakOf("10000 draws, all pairings", [launcher, ...job, ...draws]),
      peakOf("appendix", [launcher, "appendix", "sensetime", "--json", "--out", out]),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes the peak of a process's memory, in kilobytes, to its third stream as it ends. */
const reportPeak =
  'data:text/javascript,import fs from "node:fs";process.on("exit",()=>fs.writeSync(3,String(process.resourceUsage().maxRSS)))';

function peakOf(what: string, args: readonly string[]): BenchRow {
  const { status, output } = spawnSync(process.execPath, ["--import", reportPeak, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  if (status !== 0) throw new Error(`${args.join(" ")}: ${output[2] ?? ""}`);
  const megabytes = Number(((Number(output[3]) * 1024) / 1e6).toPrecision(4));
  return { name: `memory: ${what}`, unit: "MB", median: megabytes, p95: megabytes, n: 1 };
}

/** Wall-clock time of a first result from nothing: a process of its own, and through npm where npm started this. */
export async function coldStartRows(): Promise<readonly BenchRow[]> {
  const launcher = launcherPath();
  if (launcher === undefined) return [];
  const direct = await timeCold("cold start: run sensetime --json", [launcher, ...job]);
  const npm = process.env["npm_execpath"];
  if (npm === undefined || !existsSync(npm)) return [direct];
  const words = [npm, "run", "-s", "isotherm", "--", ...job];
  return [direct, await timeCold("cold start: npm run -s isotherm -- run sensetime --json", words)];
}

/** The program that started this process, where it is the launcher of the command line. */
function launcherPath(): string | undefined {
  const [, launcher] = process.argv;
  const isLauncher = launcher?.endsWith("isotherm.mjs") === true || launcher?.endsWith("isotherm");
  return isLauncher === true && existsSync(launcher ?? "") ? launcher : undefined;
}

function timeCold(name: string, args: readonly string[]): Promise<BenchRow> {
  return timeWork({ name, unit: "ms", tries, warmUp: 1 }, () => {
    const { status, stderr } = spawnSync(process.execPath, args, {
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    if (status !== 0) throw new Error(`${args.join(" ")}: ${stderr}`);
  });
}
