import { listProjectFiles } from "./project-files.ts";
import { checkTypes, findUncompiled } from "./types.ts";

const root = process.cwd();
const files = listProjectFiles(root);
const { errors, compiled } = await checkTypes(root, files);
const problems = [...errors, ...findUncompiled(files, compiled)];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
