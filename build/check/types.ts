import { availableParallelism } from "node:os";
import { dirname, join, relative } from "node:path";
import { mapWide, runNode } from "./run-command.ts";

export interface TypeReport {
  readonly errors: readonly string[];
  /** Files of the tree that were compiled, as paths from the root. */
  readonly compiled: ReadonlySet<string>;
}

/** Compiles every folder that has a `tsconfig.json` with that folder's own environment. */
export async function checkTypes(root: string, files: readonly string[]): Promise<TypeReport> {
  const projects = files.filter((file) => file.split("/").at(-1) === "tsconfig.json").map(dirname);
  const reports = await mapWide(projects, availableParallelism(), (project) =>
    compile(root, project),
  );
  return {
    errors: reports.flatMap((report) => report.errors),
    compiled: new Set(reports.flatMap((report) => [...report.compiled])),
  };
}

/** Lists typed files that no project compiles. */
export function findUncompiled(files: readonly string[], compiled: ReadonlySet<string>): string[] {
  return files
    .filter((file) => /\.tsx?$/.test(file) && !compiled.has(file))
    .map((file) => `in no tsconfig: ${file}`);
}

async function compile(root: string, project: string): Promise<TypeReport> {
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const { output, passed } = await runNode([compiler, "-p", project, "--listFiles"], root);
  const lines = output.split("\n").filter((line) => line !== "");
  const listed = lines.filter((line) => line.startsWith("/"));
  const rest = lines.filter((line) => !line.startsWith("/"));
  const errors = passed && rest.length === 0 ? [] : [...rest.map((line) => `${project}: ${line}`)];
  if (!passed && errors.length === 0) errors.push(`${project}: the compiler failed`);
  return { errors, compiled: new Set(listed.map((file) => relative(root, file))) };
}
