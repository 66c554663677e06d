import { beforeAll, describe, expect, it } from "vitest";
import { checkTypes, findUncompiled, type TypeReport } from "../../../build/check/types.ts";
import { plantTree } from "../../support/planted-tree.ts";

const planted = (expression: string): string => `export const planted: unknown = ${expression};\n`;

const refused: Readonly<Record<string, string>> = {
  "models/company/document.ts": planted("document"),
  "models/company/process.ts": planted("process"),
  "models/company/timer.ts": planted("setTimeout"),
  "models/company/console.ts": planted("console"),
  "models/company/buffer.ts": planted("Buffer"),
  "models/company/path.ts": 'import { join } from "node:path";\nexport const planted = join;\n',
  "electron/contract/process.ts": planted("process"),
  "electron/contract/document.ts": planted("document"),
  "electron/host/document.ts": planted("document"),
  "electron/cli/window.ts": planted("window"),
  "renderer/views/sites/process.ts": planted("process"),
  "renderer/state/buffer.ts": planted("Buffer"),
  "renderer/appendix/document.ts": planted("document"),
  "renderer/appendix/process.ts": planted("process"),
  "renderer/charts/fan/document.ts": planted("document"),
  "renderer/charts/fan/process.ts": planted("process"),
  "renderer/format/window.ts": planted("window"),
  "renderer/i18n/navigator.ts": planted("navigator.language"),
  "renderer/format/enum.ts": "export enum Planted {\n  one,\n}\n",
  "models/company/extensionless.ts": 'export { planted } from "./accepted";\n',
  "models/company/untyped-data.ts":
    'import data from "./data.json" with { type: "json" };\nexport const planted: number = data.value;\n',
};

const accepted: Readonly<Record<string, string>> = {
  "models/company/data.json": '{ "value": 1 }\n',
  "models/company/accepted.ts":
    'import { create, addDependencies } from "mathjs";\nimport { z } from "zod";\nexport const planted = [create({ ...addDependencies }), z.string()];\n',
  "models/engine/accepted.ts":
    'import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";\nexport const planted = xoroshiro128plus(1);\n',
  "electron/host/accepted.ts": planted("process.argv"),
  "renderer/views/sites/accepted.ts": planted("document.body"),
  "renderer/charts/fan/accepted.tsx":
    'import { line } from "d3";\nimport type { ReactElement } from "react";\nimport { renderToStaticMarkup } from "react-dom/server";\nconst Path = (): ReactElement => <path d={line()([[0, 1]]) ?? ""} />;\nexport const planted = renderToStaticMarkup(<Path />);\n',
  "electron/cli/accepted.ts": 'export { planted } from "../../renderer/charts/fan/accepted.tsx";\n',
};

describe("a folder's types", () => {
  let report: TypeReport;
  let files: readonly string[];

  beforeAll(async () => {
    const tree = plantTree({ ...refused, ...accepted });
    files = tree.files;
    report = await checkTypes(tree.root, files);
    tree.remove();
  }, 120_000);

  it.each(Object.keys(refused))("refuse %s", (file) => {
    expect(report.errors.filter((error) => error.includes(` ${file}(`))).not.toEqual([]);
  });

  it.each(Object.keys(accepted))("accept %s", (file) => {
    expect(report.errors.filter((error) => error.includes(` ${file}(`))).toEqual([]);
  });

  it("cover every typed file", () => {
    expect(findUncompiled(files, report.compiled)).toEqual([]);
    expect(findUncompiled(["scenarios/loose.ts"], report.compiled)).toHaveLength(1);
  });
});
