import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const repository = process.cwd();
const settings = [
  "package.json",
  "build/tsconfig.base.json",
  "build/tsconfig.json",
  "build/json.d.ts",
  "build/css.d.ts",
  "electron/tsconfig.json",
  "electron/contract/tsconfig.json",
  "electron/browser/page/tsconfig.json",
  "models/tsconfig.json",
  "renderer/tsconfig.json",
  "renderer/appendix/tsconfig.json",
  "test/tsconfig.json",
];

export interface PlantedTree {
  readonly root: string;
  readonly files: readonly string[];
  readonly remove: () => void;
}

/** Writes files into a scratch copy of the repository's settings and installed packages. */
export function plantTree(texts: Readonly<Record<string, string>>): PlantedTree {
  const root = mkdtempSync(join(tmpdir(), "isotherm-tree-"));
  symlinkSync(join(repository, "node_modules"), join(root, "node_modules"), "dir");
  for (const file of settings) cpSync(join(repository, file), join(root, file));
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const remove = (): void => rmSync(root, { recursive: true, force: true });
  return { root, files: [...settings, ...Object.keys(texts)].sort(), remove };
}
