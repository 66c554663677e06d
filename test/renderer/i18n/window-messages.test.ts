import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Text } from "../../../models/engine/model.ts";
import { locales } from "../../../renderer/i18n/locale.ts";

const root = join(import.meta.dirname, "../../..");
const folder = join(root, "renderer/i18n/messages/window");
const files = readdirSync(folder).filter((file) => file.endsWith("-messages.ts"));

/** Texts that are the same in every language: names, units, signs. */
const sameEverywhere = new Set<string>([]);

/** Keys that are put together from parts or come from the model: how they begin. */
const assembled = [
  "native.",
  "view.",
  "group.",
  "kind.",
  "explain.layer.",
  "change.",
  "edit.",
  "relief.",
  "path.",
];

const source = sourceOf(join(root, "renderer"))
  .filter((file) => !file.startsWith(folder))
  .concat(sourceOf(join(root, "models/workbook")))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

function sourceOf(path: string): string[] {
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name!).toSorted();
}

describe.each(files)("%s", async (file) => {
  const module = (await import(join(folder, file))) as Readonly<
    Record<string, Readonly<Record<string, Text>>>
  >;
  const groups = Object.values(module).filter((each) => typeof each === "object");
  const entries = groups.flatMap((group) => Object.entries(group));

  test("has every text in three languages, with the same places to fill", () => {
    for (const [key, text] of entries) {
      for (const locale of locales) {
        expect(text[locale].trim(), `${key} ${locale}`).not.toBe("");
        expect([...new Set(placeholders(text[locale]))], `${key} ${locale}`).toEqual([
          ...new Set(placeholders(text.en)),
        ]);
      }
    }
  });

  test("is translated", () => {
    const left = entries.filter(
      ([key, text]) =>
        !sameEverywhere.has(key) &&
        /[A-Za-z]{2}/.test(text.en.replace(/\{[a-zA-Z]+\}/g, "")) &&
        (text.en === text["zh-Hans"] || text.en === text["zh-Hant"]),
    );
    expect(left.map(([key]) => key)).toEqual([]);
  });

  test("has no text that nothing shows", () => {
    const unused = entries
      .map(([key]) => key)
      .filter((key) => !assembled.some((start) => key.startsWith(start)))
      .filter((key) => !source.includes(`"${key}"`) && !isAssembledInSource(key));
    expect(unused).toEqual([]);
  });
});

/** Whether the source puts the key together from a beginning and a part: `item.${category}`. */
function isAssembledInSource(key: string): boolean {
  const parts = key.split(".");
  return parts.some((_, i) => i > 0 && source.includes(`\`${parts.slice(0, i).join(".")}.\${`));
}

test("no key stands in two files", async () => {
  const seen = new Map<string, string>();
  for (const file of files) {
    const module = (await import(join(folder, file))) as Readonly<Record<string, object>>;
    for (const group of Object.values(module)) {
      for (const key of Object.keys(group)) {
        expect(seen.get(key), `${key} in ${file}`).toBeUndefined();
        seen.set(key, file);
      }
    }
  }
});
