import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Lists what git tracks or would track, as sorted paths from the root. */
export function listProjectFiles(root: string): string[] {
  const options = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const names = execFileSync("git", options, { cwd: root, encoding: "utf8" }).split("\0");
  const present = names.filter((name) => name !== "" && existsSync(join(root, name)));
  return [...new Set(present)].sort();
}
