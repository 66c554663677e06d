/** One row of "who may import whom". Folders are paths from the root of the repository. */
export interface Area {
  readonly folder: string;
  /** Folders it may import, besides itself. */
  readonly modules: readonly string[];
  /** Folders it may import with `import type` only. */
  readonly types?: readonly string[];
  /** Folders of data it may import dynamically only. */
  readonly data?: readonly string[];
  readonly packages: readonly string[] | "any";
  readonly node: boolean;
}

/** Data that enters the program through `models/library` and nowhere else. */
export const dataFolders = ["scenarios", "models/companies"];

/** Nothing of the product imports from a package that is only installed for development. */
export const productFolders = ["electron", "renderer", "models", "scenarios"];

const host = ["electron/contract", "electron/host", "models"];
const pure = ["mathjs", "zod"];
const drawing = ["react", "react-dom", "d3"];
const geography = ["topojson-client", "topojson-specification", "geojson", "world-atlas"];
const widgets = ["react-aria-components", "@tanstack/react-virtual", "@codemirror/[a-z]+"];
const stores = ["zustand"];
const fonts = ["@fontsource-variable/[a-z0-9-]+"];
const paper = ["renderer/charts", "renderer/format", "renderer/i18n"];
const words = ["renderer/format", "renderer/i18n"];
const contract = ["electron/contract"];
const screens = [
  ...paper,
  "renderer/appendix",
  "renderer/controls",
  "renderer/state",
  "renderer/run",
];
const window = { types: contract, packages: drawing, node: false };
const screen = { ...window, packages: [...drawing, ...widgets] };

const models: readonly Area[] = [
  { folder: "models", modules: [], packages: pure, node: false },
  { folder: "models/engine", modules: ["models"], packages: [...pure, "pure-rand"], node: false },
  { folder: "models/library", modules: ["models"], data: dataFolders, packages: pure, node: false },
  { folder: "scenarios", modules: [], packages: [], node: false },
];

const electron: readonly Area[] = [
  { folder: "electron/contract", modules: [], types: ["models"], packages: [], node: false },
  { folder: "electron/host", modules: host, packages: "any", node: true },
  { folder: "electron/main", modules: host, packages: "any", node: true },
  { folder: "electron/preload", modules: host, packages: "any", node: true },
  { folder: "electron/browser", modules: host, packages: "any", node: true },
  {
    folder: "electron/browser/page",
    modules: ["electron/contract", "electron/browser/wire"],
    packages: [],
    node: false,
  },
  { folder: "electron/browser/wire", modules: contract, packages: [], node: false },
  {
    folder: "electron/cli",
    modules: [
      "electron/contract",
      "electron/host",
      "electron/browser",
      "models",
      "renderer/appendix",
    ],
    packages: "any",
    node: true,
  },
];

const renderer: readonly Area[] = [
  {
    folder: "renderer/app",
    modules: ["models", "renderer/views", ...screens],
    ...screen,
    packages: [...screen.packages, ...stores, ...fonts],
  },
  {
    folder: "renderer/views",
    modules: ["models", ...screens],
    ...screen,
    packages: [...screen.packages, "pdfjs-dist"],
  },
  {
    folder: "renderer/state",
    modules: ["models", "renderer/run", ...words],
    ...window,
    packages: [...drawing, ...stores],
  },
  { folder: "renderer/run", modules: ["models"], ...window },
  { folder: "renderer/controls", modules: ["models", ...words], ...screen },
  {
    folder: "renderer/charts",
    modules: ["models", ...words],
    ...window,
    packages: [...drawing, ...geography],
  },
  { folder: "renderer/format", modules: ["models", ...words], ...window },
  { folder: "renderer/i18n", modules: ["models", ...words], ...window },
  {
    folder: "renderer/appendix",
    modules: paper,
    types: ["models"],
    packages: drawing,
    node: false,
  },
];

const tools: readonly Area[] = [
  { folder: "build", modules: productFolders, packages: "any", node: true },
  { folder: "test", modules: [...productFolders, "build"], packages: "any", node: true },
];

/** Every folder that may hold code. A file belongs to the row with the longest folder. */
export const areas: readonly Area[] = [...models, ...electron, ...renderer, ...tools];
