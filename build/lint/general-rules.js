/** Syntax that no code of the project uses. */
export const refusedSyntax = [
  { selector: "TSEnumDeclaration", message: "Use a union of literals." },
  { selector: "TSModuleDeclaration[kind='namespace']", message: "Use a module." },
];

/** Syntax that hides an import from the import graph. */
export const refusedHiddenImport = {
  selector: "ImportExpression[source.type!='Literal']",
  message: "Write the path out: the import graph must see it.",
};

export const refusedDefaultExport = {
  selector:
    "Program > ExportDefaultDeclaration, Program > ExportNamedDeclaration > ExportSpecifier[exported.name='default']",
  message: "Export by name.",
};

/** @type {import("eslint").Linter.RulesRecord} */
export const sizeRules = {
  "max-lines": ["error", { max: 400 }],
  "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
  "max-params": ["error", { max: 3 }],
  complexity: ["error", { max: 12 }],
};

/** @type {import("eslint").Linter.RulesRecord} */
export const soundnessRules = {
  eqeqeq: "error",
  "no-eval": "error",
  "no-new-func": "error",
  "no-constructor-return": "error",
  "no-template-curly-in-string": "error",
  "no-unmodified-loop-condition": "error",
  "no-unreachable-loop": "error",
  "no-param-reassign": "error",
  "no-else-return": "error",
  "no-implicit-coercion": "error",
  "no-lonely-if": "error",
  "no-useless-return": "error",
  "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx", "hack"], location: "start" }],
  "object-shorthand": "error",
  "prefer-const": "error",
};

/** @type {import("eslint").Linter.RulesRecord} */
export const typedRules = {
  "@typescript-eslint/no-explicit-any": "error",
  "@typescript-eslint/ban-ts-comment": [
    "error",
    { "ts-expect-error": true, "ts-ignore": true, "ts-nocheck": true, "ts-check": false },
  ],
  "@typescript-eslint/consistent-type-imports": "error",
  "@typescript-eslint/no-import-type-side-effects": "error",
  "@typescript-eslint/explicit-module-boundary-types": "error",
  "@typescript-eslint/switch-exhaustiveness-check": [
    "error",
    { considerDefaultExhaustiveForUnions: true },
  ],
  "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
};
