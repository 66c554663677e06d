import { findLayerBreaches } from "./layers.ts";
import { findBadNames } from "./names.ts";
import { listProjectFiles } from "./project-files.ts";

const root = process.cwd();
const files = listProjectFiles(root);
const breaches = [...(await findLayerBreaches({ root, files })), ...findBadNames(files)];
for (const breach of breaches) console.error(breach);
process.exitCode = breaches.length === 0 ? 0 : 1;
