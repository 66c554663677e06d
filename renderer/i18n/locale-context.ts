import { createContext, useContext, useMemo } from "react";
import type { Text } from "../../models/engine/model.ts";
import type { Locale } from "./locale.ts";
import { fill, type Placeholder } from "./message.ts";

/** The language of what is drawn below. */
export const LocaleContext = createContext<Locale>("en");

/** The language in force. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

type Group = Readonly<Record<string, Text>>;

type Values<S extends string> = [Placeholder<S>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholder<S>, string | number>>];

/** Gives a message of a group in one language, its names in braces filled. */
export type Say<M extends Group> = <K extends keyof M & string>(
  key: K,
  ...values: Values<M[K]["en"]>
) => string;

/** The messages of a group in one language. */
export function sayIn<M extends Group>(group: M, locale: Locale): Say<M> {
  return (key, ...values) => {
    const given: Readonly<Record<string, string | number>> = values[0] ?? {};
    const texts = Object.entries(given).map(([name, value]) => [name, String(value)] as const);
    return fill(group[key]![locale], Object.fromEntries(texts));
  };
}

/** The messages of a group in the language in force. */
export function useMessages<M extends Group>(group: M): Say<M> {
  const locale = useLocale();
  return useMemo(() => sayIn(group, locale), [group, locale]);
}

/** Takes the language in force out of a text that the data give in all. */
export function useText(): (text: Text) => string {
  const locale = useLocale();
  return (text) => text[locale];
}
