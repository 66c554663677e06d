import { readdirSync } from "node:fs";
import { expect } from "vitest";
import { isotherm } from "./command-line.ts";

/**
 * Runs a command that must be refused: exit code 2, nothing printed, one line on the error stream,
 * no file written or removed. Gives the line without the program's name.
 */
export async function refusedLine(argv: readonly string[], folder: string): Promise<string> {
  const before = readdirSync(folder).sort();
  const { code, out, err } = await isotherm(argv, folder);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/^isotherm: [^\n]+\n$/);
  expect(err).not.toContain("unexpected fault");
  expect(readdirSync(folder).sort()).toEqual(before);
  return err.slice("isotherm: ".length, -1);
}
