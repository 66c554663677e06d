import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findStale } from "../../build/generate.ts";

const root = mkdtempSync(join(tmpdir(), "isotherm-generate-"));
const greeting = { output: "greeting.md", make: (): string => "hello\n" };

afterAll(() => rmSync(root, { recursive: true }));

describe("a generated file", () => {
  it("is stale when missing", async () => {
    expect(await findStale(root, [greeting])).toEqual([{ output: "greeting.md", text: "hello\n" }]);
  });

  it("is stale when edited by hand", async () => {
    writeFileSync(join(root, greeting.output), "goodbye\n");
    expect(await findStale(root, [greeting])).toHaveLength(1);
  });

  it("is current when it is what its generator makes", async () => {
    writeFileSync(join(root, greeting.output), "hello\n");
    expect(await findStale(root, [greeting])).toEqual([]);
  });
});
