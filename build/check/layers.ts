import { cruise, type ICruiseResult, type IViolation } from "dependency-cruiser";
import { areas } from "./layer-table.ts";
import { layerRules } from "./layer-rules.ts";

const code = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const typed = /\.tsx?$/;
const declaration = /\.d\.ts$/;
const allowedAtRoot = /^[^/]+\.config\.ts$/;

export interface Tree {
  readonly root: string;
  /** Every file that belongs to the project, as a path from the root. */
  readonly files: readonly string[];
}

/** Finds every breach of the import table in a tree; none means the tree is clean. */
export async function findLayerBreaches(tree: Tree): Promise<string[]> {
  const sources = tree.files.filter((file) => code.test(file));
  const graph = sources.length === 0 ? undefined : await importGraph(tree.root, sources);
  const seen = new Set(graph?.modules.map((module) => module.source));
  return [
    ...(graph?.summary.violations ?? []).map(describe),
    ...sources
      .filter((file) => !isPlaced(file))
      .map((file) => `code does not belong here: ${file}`),
    ...findUnseen(sources, seen),
  ];
}

/** Lists the typed files that an import graph does not hold. */
export function findUnseen(files: readonly string[], seen: ReadonlySet<string>): string[] {
  return files
    .filter((file) => typed.test(file) && !seen.has(file))
    .map((file) => `not in the import graph: ${file}`);
}

async function importGraph(root: string, sources: readonly string[]): Promise<ICruiseResult> {
  const places = [...new Set(sources.map((file) => file.split("/")[0] ?? file))];
  const { output } = await cruise(places, {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: layerRules },
    tsPreCompilationDeps: true,
    detectJSDocImports: true,
    preserveSymlinks: true,
    doNotFollow: "node_modules",
    exclude: "^dist/",
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "node", "default"],
    },
  });
  if (typeof output === "string") throw new Error(`the import graph is not readable: ${output}`);
  return output;
}

/** Whether code may stand at this path: in a folder of the table that is not data. */
function isPlaced(file: string): boolean {
  if (allowedAtRoot.test(file)) return true;
  if (/^(scenarios|models\/companies)\//.test(file)) return false;
  if (declaration.test(file)) return file.startsWith("build/");
  return areas.some((area) => file.startsWith(`${area.folder}/`));
}

function describe({ rule, from, to, cycle }: IViolation): string {
  const path = cycle === undefined ? to : cycle.map((step) => step.name).join(" -> ");
  return `${from} -> ${path} breaks "${rule.name}"`;
}
