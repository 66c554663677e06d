import { defineConfig, globalIgnores } from "eslint/config";
import hooks from "eslint-plugin-react-hooks";
import { configs, parser } from "typescript-eslint";
import * as general from "./lint/general-rules.js";
import { modelsPlugin, modelsRules } from "./lint/models-rules.js";

const code = ["**/*.{ts,tsx,mjs,js}"];
const toolConfigs = ["**/*.config.{ts,js,mjs}"];
const everywhere = [...general.refusedSyntax, general.refusedDefaultExport];
const inProduct = [...everywhere, general.refusedHiddenImport];
const shown = ["electron/**", "renderer/**"];

const selections = ["select", "selectAll", "selection", "transition"];

const markup = {
  selector: "JSXAttribute[name.name='style']",
  message: "Use presentation attributes: a strict style policy refuses style=.",
};

export default defineConfig(
  globalIgnores(["dist/", "out/", "coverage/", "test-results/"]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  {
    files: code,
    extends: [configs.recommendedTypeChecked],
    languageOptions: {
      parser,
      parserOptions: {
        projectService: { allowDefaultProject: ["*.ts"] },
        tsconfigRootDir: process.cwd(),
      },
    },
    rules: {
      ...general.sizeRules,
      ...general.soundnessRules,
      ...general.typedRules,
      "no-restricted-syntax": ["error", ...everywhere],
    },
  },
  {
    files: ["**/*.{mjs,js}"],
    rules: { "@typescript-eslint/explicit-module-boundary-types": "off" },
  },
  {
    files: shown,
    rules: { "no-console": "error", "no-restricted-syntax": ["error", ...inProduct] },
  },
  {
    files: ["renderer/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        { paths: [{ name: "d3", importNames: selections, message: "React owns the document." }] },
      ],
    },
  },
  {
    files: ["renderer/**"],
    plugins: { "react-hooks": { rules: hooks.rules } },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["renderer/charts/**", "renderer/appendix/**"],
    rules: { "no-restricted-syntax": ["error", ...inProduct, markup] },
  },
  {
    files: ["models/**"],
    plugins: { models: modelsPlugin },
    rules: modelsRules(inProduct),
  },
  {
    files: toolConfigs,
    rules: { "no-restricted-syntax": ["error", ...general.refusedSyntax] },
  },
);
