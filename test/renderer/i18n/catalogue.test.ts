import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Text } from "../../../models/engine/model.ts";
import { catalogue } from "../../../renderer/i18n/catalogue.ts";
import { locales } from "../../../renderer/i18n/locale.ts";
import { translator } from "../../../renderer/i18n/translate.ts";

const renderer = join(import.meta.dirname, "../../../renderer");
const messages = Object.entries(catalogue) as readonly (readonly [string, Text])[];

function sources(): readonly string[] {
  return readdirSync(renderer, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(join("i18n", "messages")))
    .map((file) => readFileSync(join(renderer, file), "utf8"));
}

function names(message: string): readonly string[] {
  return [...message.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name).sort();
}

describe("the catalogue of messages", () => {
  it("says everything in every language, with the same names", () => {
    for (const [key, message] of messages) {
      for (const locale of locales) {
        expect(message[locale].trim(), `${key} in ${locale}`).not.toBe("");
        expect(names(message[locale]), `${key} in ${locale}`).toEqual(names(message.en));
      }
    }
  });

  it("has no key twice in two subjects", () => {
    const files = readdirSync(join(renderer, "i18n/messages")).filter((file) =>
      file.endsWith(".ts"),
    );
    const keys = files.flatMap((file) => {
      const text = readFileSync(join(renderer, "i18n/messages", file), "utf8");
      return [...text.matchAll(/^ {2}"([\w.-]+)": \{/gm)].map(([, key = ""]) => key);
    });
    expect(keys.length).toBe(messages.length);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("holds no key that nothing says, and misses none", () => {
    const text = sources().join("\n");
    const literal = new Set([...text.matchAll(/"([a-z]\w*\.[\w.-]+)"/g)].map(([, key]) => key));
    const patterns = [...text.matchAll(/t\(\s*`([^`]+)`/g)].map(
      ([, pattern = ""]) => new RegExp(`^${pattern.replace(/\$\{[^}]+\}/g, "[\\w-]+")}$`),
    );
    const unused = messages
      .map(([key]) => key)
      .filter((key) => !literal.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
    const said = [...text.matchAll(/\bt\(\s*"([\w.-]+)"/g)].map(([, key = ""]) => key);
    expect(said.filter((key) => !Object.hasOwn(catalogue, key))).toEqual([]);
  });

  it("fills the names of a message", () => {
    const t = translator("en");
    expect(t("neutrality.headlineLate", { year: "2041", count: "eleven" })).toBe(
      "Neutral by 2041, eleven years after the target",
    );
  });
});
