import type { Locale } from "../../i18n/locale.ts";

/** A piece of a text in one script. */
export interface TextRun {
  readonly text: string;
  readonly isChinese: boolean;
}

const chinese = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;

/** Splits a text by script, so that each piece names the one font that has its signs. */
export function textRuns(text: string): readonly TextRun[] {
  const runs: { text: string; isChinese: boolean }[] = [];
  for (const sign of text) {
    const isChinese = chinese.test(sign);
    const last = runs.at(-1);
    if (last !== undefined && last.isChinese === isChinese) last.text += sign;
    else runs.push({ text: sign, isChinese });
  }
  return runs;
}

/** Font family of a run; Chinese without a locale of its own is set as traditional. */
export function familyOf(run: TextRun, locale: Locale): string {
  if (!run.isChinese) return "Inter";
  return locale === "zh-Hans" ? "Noto Sans SC" : "Noto Sans TC";
}
