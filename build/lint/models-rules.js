import { documentedExports } from "./documented-exports.js";

const clocks = ["Date", "performance", "Temporal", "Intl"];
const timers = [
  "setTimeout",
  "setInterval",
  "setImmediate",
  "clearTimeout",
  "clearInterval",
  "queueMicrotask",
  "requestAnimationFrame",
];
const surroundings = [
  "console",
  "crypto",
  "document",
  "fetch",
  "global",
  "globalThis",
  "navigator",
  "process",
  "require",
  "self",
  "window",
];

const chance = ["random", "randomInt", "pickRandom"];
const wholeLibrary = ["all", "default"];
const refusedOfMathjs = [
  ...wholeLibrary,
  ...chance,
  ...chance.map((name) => `${name}Dependencies`),
];

const shapes = [
  {
    selector: "Program > VariableDeclaration[kind!='const']",
    message: "A module of the model holds no variable: pass the value, or make it a constant.",
  },
  {
    selector: "Program > ExportNamedDeclaration > VariableDeclaration[kind!='const']",
    message: "A module of the model holds no variable: pass the value, or make it a constant.",
  },
  {
    selector: ":not(MemberExpression, TSTypeQuery) > Identifier[name='Math']",
    message: "Name the function after Math: a copy of Math could hide Math.random.",
  },
  {
    selector: "MemberExpression[object.name='Math'][computed=true]",
    message: "Name the function after Math: a computed name could hide Math.random.",
  },
  {
    selector: "MetaProperty",
    message: "The model does not know where it runs.",
  },
];

/** What keeps models/ a function of its inputs, besides its import rules and its types. */
export const modelsPlugin = { rules: { "documented-exports": documentedExports } };

/**
 * Rules for models/.
 * @param {readonly { selector: string, message: string }[]} everywhere syntax refused in all code
 * @returns {import("eslint").Linter.RulesRecord}
 */
export const modelsRules = (everywhere) => ({
  "models/documented-exports": "error",
  "no-restricted-globals": ["error", ...clocks, ...timers, ...surroundings],
  "no-restricted-properties": ["error", { object: "Math", property: "random" }],
  "no-restricted-imports": [
    "error",
    {
      paths: [{ name: "mathjs", importNames: refusedOfMathjs, message: "Take the parts needed." }],
    },
  ],
  "no-restricted-syntax": ["error", ...everywhere, ...shapes],
});
