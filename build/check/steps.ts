export interface Step {
  readonly name: string;
  /** A program of Node and its arguments, from the root. */
  readonly args: readonly string[];
}

const program = (path: string): string => `node_modules/${path}`;

/** All that must hold of the text of the project, besides its tests. */
export const steps: readonly Step[] = [
  { name: "types", args: ["build/check/types-main.ts"] },
  {
    name: "lint",
    args: [
      program("eslint/bin/eslint.js"),
      "--config",
      "build/eslint.config.js",
      "--max-warnings",
      "0",
      ".",
    ],
  },
  { name: "layers", args: ["build/check/layers-main.ts"] },
  {
    name: "format",
    args: [program("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."],
  },
  { name: "unused", args: [program("knip/bin/knip.js"), "--config", "build/knip.config.ts"] },
  { name: "generated", args: ["build/generate.ts", "--check"] },
];
