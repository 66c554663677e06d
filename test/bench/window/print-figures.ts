import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { numberText } from "../../../electron/cli/terminal/number-text.ts";
import { tableText } from "../../../electron/cli/terminal/table.ts";
import { browserText, findTestBrowser } from "../../support/browser.ts";
import { benchWindow } from "./window-bench.ts";

const root = join(import.meta.dirname, "../../..");

/** Bundles the window, measures it and prints the figures at 80 columns. */
export async function printWindowFigures(): Promise<void> {
  process.stdout.write(`${browserText(findTestBrowser())}\n`);
  const { status } = spawnSync(process.execPath, [join(root, "build/bundle.ts")], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new Error("the window could not be bundled");
  const { rows, singles } = await benchWindow();
  const right = (head: string) => ({ head, align: "right" }) as const;
  const heads = [{ head: "what" }, right("median"), right("p95"), { head: "unit" }, right("tries")];
  const series = rows.map(({ name, median, p95, unit, n }) => [
    name,
    numberText(median),
    numberText(p95),
    unit,
    String(n),
  ]);
  const alone = singles.map(({ name, value, unit }) => [name, numberText(value), "", unit, "1"]);
  process.stdout.write(tableText(heads, [...series, ...alone], 80));
}
