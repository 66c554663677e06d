import { spawnSync } from "node:child_process";
import { join, relative } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { plantTree } from "../support/planted-tree.ts";

interface Report {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

interface Plant {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly rule: string;
}

const documented = "/** A value. */\n";
const lines = (count: number): string => "  // filler\n  count += 1;\n".repeat(count);

const inModels = (name: string, expression: string, rule: string): Plant => ({
  name,
  file: `models/company/${name.replaceAll(/[^a-z]+/gi, "-").toLowerCase()}.ts`,
  text: `${documented}export const planted = (): unknown => ${expression};\n`,
  rule,
});

const modelsPlants: readonly Plant[] = [
  inModels("Math.random", "Math.random()", "no-restricted-properties"),
  inModels("a computed Math.random", 'Math["random"]()', "no-restricted-syntax"),
  inModels("a copy of Math", "[Math]", "no-restricted-syntax"),
  inModels("Date", "Date.now()", "no-restricted-globals"),
  inModels("new Date", "new Date()", "no-restricted-globals"),
  inModels("performance", "performance.now()", "no-restricted-globals"),
  inModels("console", "console.log(1)", "no-restricted-globals"),
  inModels("setTimeout", "setTimeout(() => 1, 1)", "no-restricted-globals"),
  inModels("setInterval", "setInterval(() => 1, 1)", "no-restricted-globals"),
  inModels("queueMicrotask", "queueMicrotask(() => 1)", "no-restricted-globals"),
  inModels("globalThis", "globalThis", "no-restricted-globals"),
  inModels("document", "document", "no-restricted-globals"),
  inModels("process", "process", "no-restricted-globals"),
  inModels("import.meta", "import.meta.url", "no-restricted-syntax"),
  {
    name: "random of mathjs",
    file: "models/company/mathjs-random.ts",
    text: `import { random } from "mathjs";\n${documented}export const planted = random;\n`,
    rule: "no-restricted-imports",
  },
  {
    name: "a module-level let",
    file: "models/company/module-let.ts",
    text: `let count = 0;\n${documented}export const planted = (): number => (count += 1);\n`,
    rule: "no-restricted-syntax",
  },
  {
    name: "an exported let",
    file: "models/company/exported-let.ts",
    text: `${documented}export let count = 0;\n`,
    rule: "no-restricted-syntax",
  },
  {
    name: "an export without a comment",
    file: "models/company/undocumented.ts",
    text: "export const planted = 1;\n",
    rule: "models/documented-exports",
  },
];

const generalPlants: readonly Plant[] = [
  {
    name: "a default export",
    file: "renderer/format/default-export.ts",
    text: "export default 1;\n",
    rule: "no-restricted-syntax",
  },
  {
    name: "a renamed default export",
    file: "test/models/renamed-default.ts",
    text: "const one = 1;\nexport { one as default };\n",
    rule: "no-restricted-syntax",
  },
  {
    name: "any",
    file: "electron/host/any.ts",
    text: "export const planted: any = 1;\n",
    rule: "@typescript-eslint/no-explicit-any",
  },
  {
    name: "any from a parser",
    file: "electron/host/parsed.ts",
    text: 'export const planted: number = JSON.parse("1").value;\n',
    rule: "@typescript-eslint/no-unsafe-member-access",
  },
  {
    name: "a silenced rule",
    file: "electron/host/silenced.ts",
    text: "export const planted: any = 1; // eslint-disable-line\n",
    rule: "@typescript-eslint/no-explicit-any",
  },
  {
    name: "a silenced type error",
    file: "electron/host/ignored.ts",
    text: '// @ts-ignore\nexport const planted: number = "1";\n',
    rule: "@typescript-eslint/ban-ts-comment",
  },
  {
    name: "a file of 401 lines",
    file: "renderer/format/long-file.ts",
    text: `${"// filler\n".repeat(400)}export const planted = 1;\n`,
    rule: "max-lines",
  },
  {
    name: "a function of 61 lines",
    file: "renderer/format/long-function.ts",
    text: `export function planted(start: number): number {\n  let count = start;\n${lines(57)}  return count;\n}\n`,
    rule: "max-lines-per-function",
  },
  {
    name: "four parameters",
    file: "build/four.ts",
    text: "export const planted = (a: 1, b: 1, c: 1, d: 1): number => a + b + c + d;\n",
    rule: "max-params",
  },
  {
    name: "complexity 13",
    file: "renderer/format/branches.ts",
    text: `export const planted = (n: number): number => ${"n > 1 ? 1 : ".repeat(12)}0;\n`,
    rule: "complexity",
  },
  {
    name: "a hidden import",
    file: "electron/host/hidden.ts",
    text: "export const planted = (path: string): Promise<unknown> => import(path);\n",
    rule: "no-restricted-syntax",
  },
  {
    name: "console in the product",
    file: "electron/host/talking.ts",
    text: 'export const planted = (): void => console.log("x");\n',
    rule: "no-console",
  },
  {
    name: "an unfinished mark",
    file: "electron/host/unfinished.ts",
    text: `// ${"TO"}DO later\nexport const planted = 1;\n`,
    rule: "no-warning-comments",
  },
  {
    name: "a style attribute on paper",
    file: "renderer/charts/styled.tsx",
    text: 'import type { ReactElement } from "react";\nexport const Planted = (): ReactElement => <g style={{}} />;\n',
    rule: "no-restricted-syntax",
  },
  {
    name: "a hook behind a condition",
    file: "renderer/controls/hooked.ts",
    text: 'import { useState } from "react";\nexport const usePlanted = (on: boolean): number => {\n  if (!on) return 0;\n  return useState(1)[0];\n};\n',
    rule: "react-hooks/rules-of-hooks",
  },
  {
    name: "a d3 selection",
    file: "renderer/charts/selecting.ts",
    text: 'import { select } from "d3";\nexport const planted = select;\n',
    rule: "no-restricted-imports",
  },
];

const plants = [...modelsPlants, ...generalPlants];

const clean: Readonly<Record<string, string>> = {
  "models/company/clean.ts": `${documented}export const clean = (x: number): number => Math.max(x, 0);\n`,
  "build/clean.config.ts": "export default { name: 1 };\n",
  "electron/host/clean.ts": "export const clean = 1;\n",
};

function lint(root: string): Map<string, Report["messages"]> {
  const repository = process.cwd();
  const program = join(repository, "node_modules/eslint/bin/eslint.js");
  const config = join(repository, "build/eslint.config.js");
  const args = [program, "--config", config, "--max-warnings", "0", "--format", "json", "."];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  const reports = JSON.parse(stdout) as Report[];
  return new Map(reports.map((report) => [relative(root, report.filePath), report.messages]));
}

describe("lint", () => {
  let found: Map<string, Report["messages"]>;

  beforeAll(() => {
    const texts = Object.fromEntries(plants.map(({ file, text }) => [file, text]));
    const tree = plantTree({ ...clean, ...texts });
    found = lint(tree.root);
    tree.remove();
  }, 120_000);

  it.each(plants)("refuses $name", ({ file, rule }) => {
    expect(found.get(file)?.map((message) => message.ruleId)).toContain(rule);
  });

  it.each(Object.keys(clean))("accepts %s", (file) => {
    expect(found.get(file)).toEqual([]);
  });
});
