import type { IForbiddenRuleType } from "dependency-cruiser";
import { areas, dataFolders, productFolders, type Area } from "./layer-table.ts";

const inside = (folder: string): string => `^${folder}/`;
const packagePath = (name: string): string => `^node_modules/(@types/)?${name}/`;
const anyOf = (folders: readonly string[]): string[] => folders.map(inside);

/** Selects the files of one row, without those of a row further in. */
function from(area: Area): { path: string; pathNot: string[] } {
  const nested = areas.filter((other) => other.folder.startsWith(`${area.folder}/`));
  return { path: inside(area.folder), pathNot: anyOf(nested.map((other) => other.folder)) };
}

function moduleRule(area: Area): IForbiddenRuleType {
  const { modules, types = [], data = [], folder } = area;
  return {
    name: `${folder}: modules`,
    severity: "error",
    from: from(area),
    to: {
      pathNot: [...anyOf([folder, ...modules, ...types, ...data]), "^node_modules/"],
      dependencyTypesNot: ["core"],
      couldNotResolve: false,
    },
  };
}

function typeRule(area: Area): IForbiddenRuleType[] {
  if (area.types === undefined) return [];
  const to = { path: anyOf(area.types), dependencyTypesNot: ["type-only" as const] };
  return [{ name: `${area.folder}: types only`, severity: "error", from: from(area), to }];
}

function dataRule(area: Area): IForbiddenRuleType[] {
  if (area.data === undefined) return [];
  const to = { path: anyOf(area.data), dynamic: false };
  return [{ name: `${area.folder}: data on demand`, severity: "error", from: from(area), to }];
}

function packageRule(area: Area): IForbiddenRuleType[] {
  if (area.packages === "any") return [];
  const to = { path: "^node_modules/", pathNot: area.packages.map(packagePath) };
  return [{ name: `${area.folder}: packages`, severity: "error", from: from(area), to }];
}

function nodeRule(area: Area): IForbiddenRuleType[] {
  if (area.node) return [];
  const to = { dependencyTypes: ["core" as const] };
  return [{ name: `${area.folder}: Node`, severity: "error", from: from(area), to }];
}

const rulesOf = (area: Area): IForbiddenRuleType[] => [
  moduleRule(area),
  ...typeRule(area),
  ...dataRule(area),
  ...packageRule(area),
  ...nodeRule(area),
];

const shellOnly = ["electron/host", "electron/browser", "electron/cli", "electron/contract"];
const nodeSide = ["electron/host", "electron/main", "electron/preload", "electron/browser"];

const general: readonly IForbiddenRuleType[] = [
  { name: "no cycles", severity: "error", from: {}, to: { circular: true } },
  { name: "no unresolved imports", severity: "error", from: {}, to: { couldNotResolve: true } },
  {
    name: "no undeclared packages",
    severity: "error",
    from: {},
    to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
  },
  {
    name: "no development packages in the product",
    severity: "error",
    from: { path: anyOf(productFolders) },
    to: {
      dependencyTypes: ["npm-dev"],
      dependencyTypesNot: ["type-only"],
      pathNot: packagePath("electron"),
    },
  },
  {
    name: "data through the library only",
    severity: "error",
    from: { pathNot: anyOf(["models/library", "test", ...dataFolders]) },
    to: { path: anyOf(dataFolders) },
  },
  {
    name: "no view imports another",
    severity: "error",
    from: { path: "^renderer/views/([^/]+)/" },
    to: { path: "^renderer/views/[^/]+/", pathNot: "^renderer/views/$1/" },
  },
  {
    name: "Electron in the shell only",
    severity: "error",
    from: { path: anyOf(shellOnly) },
    to: { path: packagePath("electron") },
  },
  {
    name: "no drawing outside the renderer",
    severity: "error",
    from: { path: anyOf(nodeSide) },
    to: { path: ["react", "react-dom", "d3"].map(packagePath) },
  },
  {
    name: "nothing imports test",
    severity: "error",
    from: { pathNot: "^test/" },
    to: { path: "^test/" },
  },
];

/** The table of `layer-table.ts` as rules of dependency-cruiser. */
export const layerRules: IForbiddenRuleType[] = [...areas.flatMap(rulesOf), ...general];
