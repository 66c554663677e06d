const families = ["Inter Variable", "Inter"];

/** Ranges that hold the basic Latin signs. */
const latin = /U\+0{1,4}-(?:00)?FF|U\+20-7E/i;

let made: Promise<string> | undefined;

/** The window's Latin font as rules that carry it, so that a copied picture looks the same elsewhere. */
export function embeddedFont(): Promise<string> {
  made ??= embed();
  return made;
}

async function embed(): Promise<string> {
  const rules = [...document.styleSheets].flatMap(fontRules).filter(isWanted);
  const texts = await Promise.all(rules.map(ruleText));
  return texts.join("");
}

function fontRules(sheet: CSSStyleSheet): readonly CSSFontFaceRule[] {
  return [...sheet.cssRules].flatMap((rule) => {
    if (rule instanceof CSSImportRule) {
      return rule.styleSheet === null ? [] : fontRules(rule.styleSheet);
    }
    return rule instanceof CSSFontFaceRule ? [rule] : [];
  });
}

function isWanted({ style }: CSSFontFaceRule): boolean {
  const family = style.getPropertyValue("font-family").replaceAll(/["']/g, "");
  const range = style.getPropertyValue("unicode-range");
  const isUpright = style.getPropertyValue("font-style") !== "italic";
  return families.includes(family) && isUpright && (range === "" || latin.test(range));
}

async function ruleText({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const address = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue("src"))?.[1];
  if (address === undefined) return "";
  const base = parentStyleSheet?.href ?? document.baseURI;
  const answer = await fetch(new URL(address, base));
  if (!answer.ok) return "";
  const data = await dataAddress(await answer.blob());
  const [family, weight] = ["font-family", "font-weight"].map((name) =>
    style.getPropertyValue(name),
  );
  return `@font-face{font-family:${family};font-weight:${weight};src:url(${data})}`;
}

async function dataAddress(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const signs = Array.from(bytes, (byte) => String.fromCharCode(byte));
  return `data:font/woff2;base64,${btoa(signs.join(""))}`;
}
