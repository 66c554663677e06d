import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runCommandLine } from "../electron/cli/command-line.ts";

const columns = 80;
const example = /^```text\n\$ npm run -s isotherm -- (.+)\n([^`]*)```$/gm;

/** Writes the README again with what its examples print now. */
export async function makeReadme(root: string): Promise<string> {
  const text = readFileSync(join(root, "README.md"), "utf8");
  const parts: string[] = [];
  let done = 0;
  for (const { 0: block, 1: line = "", 2: shown = "", index } of text.matchAll(example)) {
    const start = index + block.length - shown.length - "```".length;
    parts.push(text.slice(done, start), await printedBy(line, root));
    done = start + shown.length;
  }
  return [...parts, text.slice(done)].join("");
}

/** What a command of an example prints; `| head -n N` shows its first lines. */
async function printedBy(line: string, cwd: string): Promise<string> {
  const [command = "", filter] = line.split(" | ");
  const lines: string[] = [];
  const code = await runCommandLine(wordsOf(command), {
    out: (text) => void lines.push(text),
    err: (text) => void lines.push(text),
    isTerminal: false,
    columns,
    cwd,
  });
  if (code !== 0) throw new Error(`README.md: "${command}" ends with ${code}: ${lines.join("")}`);
  const shown = lines.join("").replaceAll(/[ \t]+$/gm, "");
  const count = /^head -n (\d+)$/.exec(filter ?? "")?.[1];
  if (count === undefined) return shown;
  return `${shown.split("\n").slice(0, Number(count)).join("\n")}\n`;
}

/** Words of a command as a shell reads them; quotes hold words together. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? "",
  );
}
