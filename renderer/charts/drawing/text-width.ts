import { textRuns } from "./text-runs.ts";

const narrow = new Set("iljt.,:;'|!()[]If");
const wide = new Set("mwMWOQG%@—");
const thin = new Set("\u202f\u2009");

/** Estimated width of a text in pixels, a little generous; for placing labels, not for setting type. */
export function textWidth(text: string, size: number, isBold = false): number {
  let units = 0;
  for (const run of textRuns(text)) {
    for (const sign of run.text) units += run.isChinese ? 1 : signWidth(sign);
  }
  return units * size * (isBold ? 1.05 : 1);
}

function signWidth(sign: string): number {
  if (thin.has(sign)) return 0.2;
  if (sign === " ") return 0.28;
  if (narrow.has(sign)) return 0.32;
  if (wide.has(sign)) return 0.87;
  return /[A-Z]/.test(sign) ? 0.69 : 0.6;
}
