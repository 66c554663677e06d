import { parseUnit } from "../../engine/unit.ts";
import { ModelError } from "../../engine/errors.ts";

/**
 * Brings a scenario's name to a form that compares: database prefixes, version suffixes, case and
 * mangled degree signs do not count.
 */
export function scenarioKey(name: string): string {
  return name
    .replace(/\s*\(version:?\s*\d+\)\s*$/i, "")
    .replace(/^NGFS\d?[-_ ]+/i, "")
    .replace(/\s*\(1\.5[^)]*\)\s*$/, "")
    .replace(/(\d)\s*[^\w\s.,()-]*\s*C\b/g, "$1C")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** A name in a form that compares: case and repeated spaces do not count. */
export function nameKey(name: string): string {
  return name.toLowerCase().replace(/\s+/g, " ").trim();
}

/** A region's name without the model that some databases put in front of it, as `MODEL|China`. */
export function bareRegion(region: string, model: string): string {
  const prefix = `${model}|`;
  return region.startsWith(prefix) ? region.slice(prefix.length).trim() : region;
}

/** Brings a region's name to a form that compares: a model in front of a bar does not count. */
export function regionKey(region: string, model: string): string {
  return nameKey(bareRegion(region, model));
}

/**
 * A database's free-text unit in the engine's words: `US$2010/t CO2`, `EJ/yr`, `Index (2020 = 1)`.
 * Flows lose their "per year". Throws ModelError for a unit nobody knows.
 */
export function iamcUnit(text: string, place: string): string {
  const plain = text.trim();
  if (plain === "" || /^index\b/i.test(plain) || plain === "%" || plain === "fraction") {
    return plain === "%" ? "%" : "1";
  }
  const unit = plain
    .replace(/US\$\s*_?(\d{4})/g, "USD$1")
    .replace(/\bUSD_(\d{4})/g, "USD$1")
    .replace(/\bUS\$(?!\d)/g, "USD")
    .replace(/\b(k|M|G)?t\s+CO2(-?e(q(uiv)?)?)?\b/g, "$1tCO2e")
    .replace(/\bg\s+CO2(-?e(q(uiv)?)?)?\b/g, "gCO2e")
    .replace(/\bkg\s+CO2(-?e(q(uiv)?)?)?\b/g, "kgCO2e")
    .replace(/\bbillion\s+(USD\d{4})/g, "G$1")
    .replace(/\/(yr|y|a|year)$/g, "")
    .replace(/°\s*C/g, "K")
    .replace(/\s+/g, "");
  try {
    parseUnit(unit);
  } catch {
    throw new ModelError(place, `expected a unit such as US$2010/t CO2 or EJ/yr, found "${text}"`);
  }
  return unit;
}
