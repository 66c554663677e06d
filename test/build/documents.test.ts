import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandTable } from "../../electron/cli/command-table.ts";
import { makeReadme } from "../../build/readme.ts";

const documents = ["README.md", "build/ARCHITECTURE.md"];

/** Paths a document names in code: with a slash, no placeholder, and a known first folder. */
function pathsIn(text: string): readonly string[] {
  const named = [...text.matchAll(/`([\w.-]+\/[\w./-]*)`/g)].map(([, path]) => path!);
  return named.filter((path) => !path.startsWith("out/") && !path.startsWith("dist/"));
}

/** What a document links to in the repository, as a path from the root. */
function linksIn(document: string, text: string): readonly string[] {
  const targets = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, target]) => target!);
  return targets
    .filter((target) => !target.includes("://"))
    .map((target) => join(dirname(document), target));
}

describe("the documents", () => {
  it.each(documents)("%s names files that exist", (document) => {
    const text = readFileSync(document, "utf8");
    const all = [...pathsIn(text), ...linksIn(document, text)];
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter((path) => !existsSync(path))).toEqual([]);
  });

  it("README.md shows what its examples print", async () => {
    const text = readFileSync("README.md", "utf8");
    expect(text.match(/^\$ npm run -s isotherm -- /gm)).not.toBeNull();
    expect(await makeReadme(".")).toBe(text);
  });

  it("README.md tells of every command and only of scripts there are", () => {
    const text = readFileSync("README.md", "utf8");
    const unnamed = new Set(["main-job", "help"]);
    const names = commandTable.map(({ name }) => name).filter((name) => !unnamed.has(name));
    for (const name of names) expect(text, name).toMatch(new RegExp(`^\\| .*\`${name}[ \`]`, "m"));
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object };
    const called = [...text.matchAll(/npm run (?:-s )?([a-z-]+)/g)].map(([, name]) => name!);
    expect(called.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it("README.md shows a page of the appendix of moderate size", () => {
    const picture = /!\[[^\]]{20,}\]\((\S+\.png)\)/.exec(readFileSync("README.md", "utf8"))![1]!;
    const bytes = readFileSync(picture);
    expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(bytes.length).toBeLessThan(300_000);
  });
});
