import { useMemo } from "react";
import type { Company } from "../../models/company/company-schema.ts";
import type { Text } from "../../models/engine/model.ts";
import { decimalsFor } from "../format/digits.ts";
import { formatNumber, formatPercent, withUnit } from "../format/number.ts";
import { chooseScale, scaledWithUnit } from "../format/scale.ts";
import { unitText } from "../format/unit-text.ts";
import type { Locale } from "../i18n/locale.ts";
import { useLocale } from "../i18n/locale-context.ts";
import { pathMessages } from "../i18n/messages/window/path-messages.ts";
import { shortName } from "../i18n/short-name.ts";
import type { ModelCatalogue } from "../run/job-types.ts";
import { useCompany } from "../state/document/document.ts";
import { useCatalogue } from "../state/results/catalogue-store.ts";
import type { Format } from "../state/use-format.ts";

/** Names of what the model computes and of what it is given. */
export interface ModelWords {
  readonly metric: (id: string) => string;
  /** An input or a path of draws: `energy.tariff[lingang-aidc]`, `group:ngfs`, `water.price@hainan`. */
  readonly path: (path: string, inputs?: readonly string[]) => string;
}

/** What names are taken from. */
interface WordsGiven {
  readonly catalogue: ModelCatalogue | null;
  readonly company: Company | undefined;
  readonly locale: Locale;
}

/** Names in one language. */
function modelWords({ catalogue, company, locale }: WordsGiven): ModelWords {
  const named = (means: Text | undefined, id: string): string =>
    means === undefined ? id : shortName(means[locale]);
  const input = (id: string): string =>
    givenName(`path.input.${id}`, locale) ?? named(catalogue?.inputs[id]?.means, id);
  const labelled = (id: string, label: string): string =>
    [input(id), ...(label === "" ? [] : [labelName(label, { company, locale })])].join(", ");
  return {
    metric: (id) => named(catalogue?.metrics[id]?.means, id),
    path: (path, inputs = []) => {
      if (path.startsWith("group:")) return groupName(path.slice(6), inputs.map(input), locale);
      const [, id = path, label = ""] = /^([^[@]+)(?:\[([^\]]+)\]|@(.+))?$/.exec(path) ?? [];
      const at = /@(.+)$/.exec(path)?.[1] ?? label;
      const known = catalogue?.inputs[id] === undefined ? (inputs[0] ?? id) : id;
      return labelled(known, at);
    },
  };
}

function groupName(group: string, inputs: readonly string[], locale: Locale): string {
  const given = givenName(`path.group.${group}`, locale);
  return given ?? ([...new Set(inputs)].slice(0, 2).join(" + ") || group);
}

/** A name of its own, where the model's sentence says too much for a label. */
function givenName(key: string, locale: Locale): string | undefined {
  if (!Object.hasOwn(pathMessages, key)) return undefined;
  return pathMessages[key as keyof typeof pathMessages][locale];
}

/** The name of a site, a measure or a fuel; a label without a name stays as it is. */
function labelName(label: string, { company, locale }: Omit<WordsGiven, "catalogue">): string {
  const site = company?.sites.find(({ id }) => id === label);
  if (site !== undefined) return site.name[locale].split(/[,，（(]/)[0]?.trim() ?? label;
  const measure = company?.measures.find(({ id }) => id === label);
  return measure?.name[locale] ?? label.replace(/^.*\//, "");
}

/** Names in the language in force. */
export function useModelWords(): ModelWords {
  const catalogue = useCatalogue();
  const company = useCompany();
  const locale = useLocale();
  return useMemo(() => modelWords({ catalogue, company, locale }), [catalogue, company, locale]);
}

const scaled = /^(CNY\d{4}|tCO2e|MWh|m3)$/;

/** The value of an input in words: shares as per cent, years as they are, amounts on a scale of the format. */
export function inputText(
  value: number,
  unit: string,
  at: { input: string; locale: Locale; scale: Format["scale"] },
): string {
  const { input, locale, scale } = at;
  if (unit === "year") return value.toFixed(Number.isInteger(value) ? 0 : 1);
  if (unit === "1" && /share/i.test(input)) {
    return formatPercent(value, locale, decimalsFor([value * 100], 3, 1));
  }
  if (scaled.test(unit)) return scaledWithUnit(value, scale([value], unit));
  const perUnit = /^(CNY\d{4})\/(\w+)$/.exec(unit);
  if (perUnit !== null && Math.abs(value) >= 1e5) {
    const [, money = "", per = ""] = perUnit;
    return `${scaledWithUnit(value, chooseScale([value], money, locale))}/${unitText(per, locale)}`;
  }
  const words = unitText(unit.replace(/(CNY|USD)\d{4}/, "$1"), locale);
  return withUnit(formatNumber(value, decimalsFor([value], 3, 3)), words);
}

/** A name within a sentence: small first letter in English, abbreviations kept. */
export function inSentence(name: string, locale: Locale): string {
  const isPlain = locale === "en" && /^[A-Z][a-z ]/.test(name) && !/^(Sobol|Latin)/.test(name);
  return isPlain ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** An amount that no line break parts from its unit. */
export function together(amount: string): string {
  return amount.replaceAll(" ", "\u00a0");
}
