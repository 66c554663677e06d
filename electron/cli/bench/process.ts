import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { timeWork, type BenchRow } from "./measure.ts";

const tries = 9;
const job = ["run", "sensetime", "--json"];

/** Peak and present memory of this process. */
export function memoryRows(): readonly BenchRow[] {
  const megabytes = (bytes: number): number => Number((bytes / 1e6).toPrecision(4));
  const row = (name: string, bytes: number): BenchRow => {
    const value = megabytes(bytes);
    return { name, unit: "MB", median: value, p95: value, n: 1 };
  };
  return [
    row("memory: peak resident", process.resourceUsage().maxRSS * 1024),
    row("memory: heap in use", process.memoryUsage().heapUsed),
  ];
}

/** Wall-clock time of a first result from nothing: a process of its own, and through npm where npm started this. */
export async function coldStartRows(): Promise<readonly BenchRow[]> {
  const [, launcher] = process.argv;
  if (launcher === undefined || !launcher.endsWith(".mjs") || !existsSync(launcher)) return [];
  const direct = await timeCold("cold start: run sensetime --json", [launcher, ...job]);
  const npm = process.env["npm_execpath"];
  if (npm === undefined || !existsSync(npm)) return [direct];
  const words = [npm, "run", "-s", "isotherm", "--", ...job];
  return [direct, await timeCold("cold start: npm run -s isotherm -- run sensetime --json", words)];
}

function timeCold(name: string, args: readonly string[]): Promise<BenchRow> {
  return timeWork({ name, unit: "ms", tries, warmUp: 1 }, () => {
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`${args.join(" ")}: ${stderr}`);
  });
}
