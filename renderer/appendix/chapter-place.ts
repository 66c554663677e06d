import type { Context } from "./context.ts";
import { chapterTitle, type ChapterId } from "./sections.ts";

/** A chapter as a sentence refers to it: by its number, or by its title where it is not printed. */
export function chapterPlace({ t, locale, printed }: Context, id: ChapterId): string {
  const at = printed.indexOf(id);
  return at < 0
    ? t("chapter.left", { title: chapterTitle(id, locale) })
    : t("chapter.at", { number: String(at + 1) });
}
