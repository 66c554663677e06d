const fullWidth = /[\uFF10-\uFF19\uFF0E\uFF0C\uFF0D]/g;

/** Reads a number as people type it: commas between thousands, a true minus, full-width digits. */
export function readNumber(text: string): number | undefined {
  const plain = text
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u202f]/g, "")
    .replace(/\u2212/g, "-")
    .replace(/(\d),(?=\d{3}(\D|$))/g, "$1");
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}
