import { readDate } from "../../format/date.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Context } from "../context.ts";
import type { Attachment } from "../request.ts";
import { array, call, str, type Code } from "./code.ts";

const languages: Readonly<Record<Locale, readonly [lang: string, region: string, font: string]>> = {
  en: ["en", "GB", "Noto Sans TC"],
  "zh-Hans": ["zh", "CN", "Noto Sans SC"],
  "zh-Hant": ["zh", "HK", "Noto Sans TC"],
};

/** The Chinese fonts of a language, which every text of the appendix falls back on. */
export function fontsFile(locale: Locale): string {
  const [, , font] = languages[locale];
  const chinese = font === "Noto Sans SC" ? [font] : [font, "Noto Sans SC"];
  return `#let chinese = ${array(chinese.map(str))}\n`;
}

/** The main file: title, date, language and fonts, then every chapter. */
export function mainFile(
  context: Context,
  { title, chapters }: { readonly title: string; readonly chapters: readonly string[] },
): string {
  const { request, locale, say, t } = context;
  const [lang, region] = languages[locale];
  const version = request.results[0]?.engineVersion ?? "";
  const set = call("appendix.with", [], {
    title: str(title),
    author: str(t("document.author", { version })),
    date: dateCode(request.created),
    lang: str(lang),
    region: str(region),
    words: `(figure: ${str(t("document.figure"))}, table: ${str(t("document.table"))})`,
    running: str(title),
    foot: str(t("document.foot", { company: say(request.company.name), version })),
  });
  const includes = chapters.map((name) => `#include "chapters/${name}.typ"`);
  const attached = (request.attachments ?? []).map((file, i) => attach(context, file, i));
  return [`#import "/template.typ": *`, `#show: ${set}`, ...attached, ...includes, ""].join("\n");
}

/** Where the content of an attachment stands among the files. */
export function attachmentPath(index: number): string {
  return `attached/${index}`;
}

function attach({ t }: Context, { name, holds }: Attachment, index: number): Code {
  const means = holds === "workbook" ? "repeat.attachedMeans" : "repeat.attachedScenarios";
  const bytes = call("read", [str(`/${attachmentPath(index)}`)], { encoding: "none" });
  return `#${call("pdf.attach", [str(name), bytes], {
    relationship: str("source"),
    "mime-type": str("application/json"),
    description: str(t(means)),
  })}`;
}

function dateCode(text: string): Code {
  const date = readDate(text);
  if (date?.month === undefined || date.day === undefined) {
    throw new Error(`expected a date such as 2026-11-20, found "${text}"`);
  }
  return `datetime(year: ${date.year}, month: ${date.month}, day: ${date.day})`;
}
