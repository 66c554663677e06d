import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findLayerBreaches, findUnseen } from "../../../build/check/layers.ts";
import { plantTree, type PlantedTree } from "../../support/planted-tree.ts";

const value = "export const value = 1;\n";
const importing = (path: string): string => `import { value } from "${path}";\nexport { value };\n`;
const importingType = (path: string): string =>
  `import type { Shape } from "${path}";\nexport type Twin = Shape;\n`;
const using = (name: string): string => `import * as all from "${name}";\nexport { all };\n`;
const loading = (path: string): string =>
  `export const load = () => import("${path}", { with: { type: "json" } });\n`;
const fixed = (path: string): string =>
  `import data from "${path}" with { type: "json" };\nexport { data };\n`;

const module = `${value}export interface Shape {\n  readonly value: number;\n}\n`;

/** A tree in which every import is allowed. */
const clean: Readonly<Record<string, string>> = {
  "scenarios/ngfs/prices.json": "{}",
  "models/companies/sensetime.json": "{}",
  "models/company/company-schema.ts": module,
  "models/engine/sample.ts": using("pure-rand/generator/xoroshiro128plus"),
  "models/equations/energy.ts": using("mathjs") + importing("../company/company-schema.ts"),
  "models/library/load.ts": loading("../../scenarios/ngfs/prices.json"),
  "models/library/companies.ts": loading("../companies/sensetime.json"),
  "electron/contract/requests.ts": importingType("../../models/company/company-schema.ts") + module,
  "electron/host/print.ts":
    using("node:fs") + using("pdfjs-dist") + importing("../contract/requests.ts"),
  "electron/main/window.ts": importing("../host/disk.ts"),
  "electron/host/disk.ts": module,
  "electron/preload/bridge.ts": importing("../contract/requests.ts"),
  "electron/browser/serve.ts": importing("../host/disk.ts"),
  "electron/browser/page/bridge.ts": importingType("../../contract/requests.ts"),
  "electron/cli/main.ts": importing("../../renderer/appendix/appendix.ts"),
  "renderer/appendix/appendix.ts":
    importingType("../../models/company/company-schema.ts") +
    importing("../charts/fan/fan-chart.ts"),
  "renderer/charts/fan/fan-chart.ts": using("d3") + importing("../../format/numbers.ts"),
  "renderer/format/numbers.ts": module,
  "renderer/i18n/words.ts": module,
  "renderer/controls/slider.tsx":
    using("react") + using("react-aria-components") + importing("../format/numbers.ts"),
  "renderer/charts/land/land.ts": using("topojson-client"),
  "renderer/state/document.ts":
    using("zustand") + importing("../../models/company/company-schema.ts"),
  "renderer/run/pool.ts": importing("../../models/company/company-schema.ts"),
  "renderer/views/register/register.tsx": importing("../../state/document.ts"),
  "renderer/views/sites/sites.tsx": importingType("../../../electron/contract/requests.ts"),
  "renderer/app/entry.tsx": importing("../views/register/register.tsx"),
  "build/schemas.ts": importing("../models/company/company-schema.ts"),
  "test/models/company-schema.test.ts": importing("../../models/company/company-schema.ts"),
};

interface Plant {
  readonly file: string;
  readonly text: string;
  readonly breaks: string;
}

const plants: readonly Plant[] = [
  {
    file: "models/engine/from-renderer.ts",
    text: importing("../../renderer/format/numbers.ts"),
    breaks: "models/engine: modules",
  },
  {
    file: "models/company/from-host.ts",
    text: importing("../../electron/host/disk.ts"),
    breaks: "models: modules",
  },
  { file: "models/company/react.ts", text: using("react"), breaks: "models: packages" },
  {
    file: "models/company/random.ts",
    text: using("pure-rand/generator/xoroshiro128plus"),
    breaks: "models: packages",
  },
  { file: "models/company/files.ts", text: using("node:fs"), breaks: "models: Node" },
  { file: "models/company/bare-files.ts", text: using("fs/promises"), breaks: "models: Node" },
  {
    file: "models/company/scenario-data.ts",
    text: loading("../../scenarios/ngfs/prices.json"),
    breaks: "data through the library only",
  },
  {
    file: "models/company/company-data.ts",
    text: loading("../companies/sensetime.json"),
    breaks: "data through the library only",
  },
  {
    file: "renderer/state/scenario-data.ts",
    text: fixed("../../scenarios/ngfs/prices.json"),
    breaks: "data through the library only",
  },
  {
    file: "models/library/eager.ts",
    text: fixed("../../scenarios/ngfs/prices.json"),
    breaks: "models/library: data on demand",
  },
  {
    file: "electron/contract/values.ts",
    text: importing("../../models/company/company-schema.ts"),
    breaks: "electron/contract: types only",
  },
  {
    file: "electron/contract/electron.ts",
    text: using("electron"),
    breaks: "Electron in the shell only",
  },
  { file: "electron/contract/files.ts", text: using("node:fs"), breaks: "electron/contract: Node" },
  {
    file: "electron/host/from-renderer.ts",
    text: importing("../../renderer/format/numbers.ts"),
    breaks: "electron/host: modules",
  },
  {
    file: "electron/main/from-renderer.ts",
    text: importingType("../../renderer/format/numbers.ts"),
    breaks: "electron/main: modules",
  },
  {
    file: "electron/preload/from-renderer.ts",
    text: importing("../../renderer/format/numbers.ts"),
    breaks: "electron/preload: modules",
  },
  {
    file: "electron/browser/from-main.ts",
    text: importing("../main/window.ts"),
    breaks: "electron/browser: modules",
  },
  {
    file: "electron/cli/from-charts.ts",
    text: importing("../../renderer/charts/fan/fan-chart.ts"),
    breaks: "electron/cli: modules",
  },
  {
    file: "electron/host/drawing.ts",
    text: using("react"),
    breaks: "no drawing outside the renderer",
  },
  {
    file: "renderer/appendix/from-state.ts",
    text: importing("../state/document.ts"),
    breaks: "renderer/appendix: modules",
  },
  {
    file: "renderer/appendix/from-run.ts",
    text: importing("../run/pool.ts"),
    breaks: "renderer/appendix: modules",
  },
  {
    file: "renderer/appendix/from-views.ts",
    text: importing("../views/sites/sites.tsx"),
    breaks: "renderer/appendix: modules",
  },
  {
    file: "renderer/appendix/model-values.ts",
    text: importing("../../models/company/company-schema.ts"),
    breaks: "renderer/appendix: types only",
  },
  {
    file: "renderer/views/sites/from-contract.ts",
    text: importing("../../../electron/contract/requests.ts"),
    breaks: "renderer/views: types only",
  },
  {
    file: "renderer/state/from-host.ts",
    text: importing("../../electron/host/disk.ts"),
    breaks: "renderer/state: modules",
  },
  { file: "renderer/run/files.ts", text: using("node:fs"), breaks: "renderer/run: Node" },
  {
    file: "renderer/controls/from-views.ts",
    text: importing("../views/sites/sites.tsx"),
    breaks: "renderer/controls: modules",
  },
  {
    file: "renderer/controls/from-state.ts",
    text: importing("../state/document.ts"),
    breaks: "renderer/controls: modules",
  },
  {
    file: "renderer/charts/fan/from-run.ts",
    text: importing("../../run/pool.ts"),
    breaks: "renderer/charts: modules",
  },
  {
    file: "renderer/format/from-charts.ts",
    text: importing("../charts/fan/fan-chart.ts"),
    breaks: "renderer/format: modules",
  },
  {
    file: "renderer/i18n/from-controls.ts",
    text: importing("../controls/slider.tsx"),
    breaks: "renderer/i18n: modules",
  },
  {
    file: "renderer/views/register/from-app.ts",
    text: importing("../../app/entry.tsx"),
    breaks: "renderer/views: modules",
  },
  {
    file: "renderer/views/register/from-sites.ts",
    text: importing("../sites/sites.tsx"),
    breaks: "no view imports another",
  },
  {
    file: "renderer/app/from-cli.ts",
    text: importing("../../electron/cli/main.ts"),
    breaks: "renderer/app: modules",
  },
  {
    file: "electron/cli/from-test.ts",
    text: importing("../../test/models/company-schema.test.ts"),
    breaks: "nothing imports test",
  },
  {
    file: "build/from-test.ts",
    text: importing("../test/models/company-schema.test.ts"),
    breaks: "nothing imports test",
  },
  {
    file: "electron/browser/page/from-host.ts",
    text: importing("../../host/disk.ts"),
    breaks: "electron/browser/page: modules",
  },
  {
    file: "electron/browser/page/files.ts",
    text: using("node:fs"),
    breaks: "electron/browser/page: Node",
  },
  {
    file: "renderer/views/register/store.ts",
    text: using("zustand"),
    breaks: "renderer/views: packages",
  },
  {
    file: "renderer/charts/fan/widget.ts",
    text: using("react-aria-components"),
    breaks: "renderer/charts: packages",
  },
  { file: "electron/host/tools.ts", text: using("vite"), breaks: "no development packages" },
  { file: "electron/host/undeclared.ts", text: using("semver"), breaks: "no undeclared packages" },
  { file: "models/company/outside.ts", text: importing("../../../x.ts"), breaks: "unresolved" },
  { file: "scenarios/code.ts", text: value, breaks: "code does not belong here" },
  { file: "models/companies/code.ts", text: value, breaks: "code does not belong here" },
  { file: "renderer/loose.ts", text: value, breaks: "code does not belong here" },
  { file: "shared/loose.ts", text: value, breaks: "code does not belong here" },
];

const cycle = {
  "models/company/one.ts": 'import type { Two } from "./two.ts";\nexport type One = Two[];\n',
  "models/company/two.ts": 'import type { One } from "./one.ts";\nexport type Two = One[];\n',
};

describe("the import table", () => {
  let tree: PlantedTree;
  let breaches: readonly string[];

  beforeAll(async () => {
    const texts = Object.fromEntries(plants.map(({ file, text }) => [file, text]));
    tree = plantTree({ ...clean, ...texts, ...cycle });
    breaches = await findLayerBreaches(tree);
  }, 60_000);

  afterAll(() => tree.remove());

  it.each(plants)("refuses $file", ({ file, breaks }) => {
    const found = breaches.filter((breach) => breach.includes(file));
    expect(found.join("\n")).toContain(breaks);
  });

  it("refuses a cycle, of types too", () => {
    expect(breaches.filter((breach) => breach.includes("no cycles"))).not.toEqual([]);
  });

  it("blames none of the allowed imports", () => {
    const blamed = breaches.filter((breach) =>
      Object.keys(clean).some((file) => breach.startsWith(`${file} `) || breach.endsWith(file)),
    );
    expect(blamed).toEqual([]);
  });
});

describe("a tree of allowed imports", () => {
  it("passes", async () => {
    const tree = plantTree(clean);
    const breaches = await findLayerBreaches(tree);
    tree.remove();
    expect(breaches).toEqual([]);
  }, 60_000);
});

describe("the import graph", () => {
  it("must hold every typed file", () => {
    const files = ["models/a.ts", "renderer/b.tsx", "scenarios/c.json"];
    expect(findUnseen(files, new Set(["models/a.ts"]))).toEqual([
      "not in the import graph: renderer/b.tsx",
    ]);
    expect(findUnseen(files, new Set())).toHaveLength(2);
  });
});
