import type { Context } from "../context.ts";
import { array, call, str, type Code } from "../typst/code.ts";
import type { CompanyText } from "./company-texts.ts";
import { shortPlaces } from "./documents.ts";

/** What a company states, its quotes as published and their place; beside Chinese words the quotes lead. */
export function statementCell(context: Context, texts: readonly CompanyText[]): Code {
  return call("lines", [array(texts.flatMap((text) => statementLines(context, text)))]);
}

function statementLines(context: Context, { text, evidence }: CompanyText): readonly Code[] {
  const quotes = [...new Set(evidence.flatMap(({ quote }) => quote ?? []))];
  const place = shortPlaces(context, evidence);
  if (context.locale === "en" || quotes.length === 0) {
    const said = quotes.map((quote) => call("quoted", [str(quote)]));
    return [...(text === "" ? [] : [str(text)]), ...said, call("small", [str(place)])];
  }
  const rendered = text === "" ? place : `${place} · ${text}`;
  return [...quotes.map((quote) => call("said", [str(quote)])), call("small", [str(rendered)])];
}
