import type { Context } from "../context.ts";
import { array, call, str, type Code } from "../typst/code.ts";
import type { CompanyText } from "./company-texts.ts";
import { shortPlaces } from "./documents.ts";

/**
 * What a company states, its place and its quotes as published. Beside Chinese words, quotes speak for
 * themselves and the English rendering is left out.
 */
export function statementCell(context: Context, texts: readonly CompanyText[]): Code {
  return call("lines", [array(texts.flatMap((text) => statementLines(context, text)))]);
}

function statementLines(context: Context, { text, evidence }: CompanyText): readonly Code[] {
  const quotes = [...new Set(evidence.flatMap(({ quote }) => quote ?? []))];
  const speaks = context.locale !== "en" && quotes.length > 0;
  const place = call("small", [str(shortPlaces(context, evidence))]);
  const said = quotes.map((quote) => call(speaks ? "said" : "quoted", [str(quote)]));
  return [...(speaks || text === "" ? [] : [str(text)]), ...said, place];
}
