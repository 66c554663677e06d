import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plantTree, type PlantedTree } from "../support/planted-tree.ts";

const launcher = ["isotherm.mjs", "fingerprint.mjs", "bundle.ts", "make-whole.ts"].map(
  (name) => `build/${name}`,
);
const data = 'with: { type: "json" }';

const commandLine = `import { create, addDependencies, parseDependencies } from "mathjs";
import { renderToStaticMarkup } from "react-dom/server";
import { scaleLinear } from "d3";
import { z } from "zod";
import { Mark } from "../../renderer/charts/mark/mark-chart.tsx";
export async function main(argv: string[], io: { stdout: NodeJS.WritableStream }): Promise<number> {
  const prices = (await import("../../scenarios/ngfs/prices.json", { ${data} })).default;
  const math = create({ ...addDependencies, ...parseDependencies });
  const sum = math.parse("1 + x").toString();
  const mark = renderToStaticMarkup(Mark({ x: scaleLinear()(0.5) }));
  io.stdout.write(JSON.stringify({ argv, prices: z.unknown().parse(prices), sum, mark }));
  return 1;
}
`;

const sources = {
  "electron/cli/main.ts": commandLine,
  "renderer/charts/mark/mark-chart.tsx":
    'import type { ReactElement } from "react";\nexport const Mark = ({ x }: { readonly x: number }): ReactElement => <circle cx={x} />;\n',
  "scenarios/ngfs/prices.json": '{ "carbon": 1 }',
};

const rebuilt = "sources have changed";

describe("the launcher", () => {
  let tree: PlantedTree;

  const run = (...argv: string[]): { status: number | null; stdout: string; stderr: string } => {
    const args = [join(tree.root, "build/isotherm.mjs"), ...argv];
    return spawnSync(process.execPath, args, { cwd: "/", encoding: "utf8" });
  };

  beforeAll(() => {
    tree = plantTree(sources);
    for (const file of launcher) cpSync(file, join(tree.root, file));
  });

  afterAll(() => tree.remove());

  it("bundles the command line, runs it and gives its exit code", () => {
    const { status, stdout, stderr } = run("run", "sensetime");
    expect(stderr).toContain(rebuilt);
    expect(JSON.parse(stdout)).toEqual({
      argv: ["run", "sensetime"],
      prices: { carbon: 1 },
      sum: "1 + x",
      mark: '<circle cx="0.5"></circle>',
    });
    expect(status).toBe(1);
  });

  it("runs the bundle as it is while no source changes", () => {
    expect(run().stderr).toBe("");
    const chunks = readdirSync(join(tree.root, "dist/cli/chunks"));
    expect(chunks.filter((name) => name.startsWith("ngfs-"))).toHaveLength(1);
  });

  it("bundles again when data changes, when a source is added and when one is removed", () => {
    writeFileSync(join(tree.root, "scenarios/ngfs/prices.json"), '{ "carbon": 25 }');
    expect(run().stdout).toContain('"carbon":25');
    writeFileSync(join(tree.root, "models/added.ts"), "export const added = 1;\n");
    expect(run().stderr).toContain(rebuilt);
    rmSync(join(tree.root, "models/added.ts"));
    expect(run().stderr).toContain(rebuilt);
    expect(run().stderr).toBe("");
  });

  it("says why and exits 2 when the sources do not bundle", () => {
    writeFileSync(join(tree.root, "electron/cli/main.ts"), 'import "./missing.ts";\n');
    const { status, stdout, stderr } = run();
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("./missing.ts");
    expect(stderr).toContain("could not be bundled");
  });
});
