import type { Context } from "./context.ts";
import { array, call, str, type Code } from "./typst/code.ts";

/** Where a figure or statement comes from. */
export interface Origin {
  readonly source?: string | null | undefined;
  readonly locator?: string | null | undefined;
  readonly quote?: string | null | undefined;
  readonly why?: string | undefined;
  readonly note?: string | undefined;
  readonly derivation?: string | undefined;
}

/** Short name of a source: its publisher's title, else its id. */
function sourceTitle({ request }: Context, id: string): string {
  const source = request.sources.find((each) => each.id === id);
  return source === undefined ? id : source.title;
}

/** A remark as a sentence: a capital first unless it starts with a name, a full stop last. */
function asSentence(text: string): string {
  const whole = /[.。!?…”]$/.test(text) ? text : `${text}.`;
  return /^[a-z]+[ ,]/.test(whole) ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole;
}

/** Source, place and quote of a figure, and the reason where it has one. */
export function sourceReference(context: Context, origin: Origin): Code {
  const { source, locator, quote } = origin;
  const place = [
    source === null || source === undefined ? undefined : sourceTitle(context, source),
    locator ?? undefined,
  ].filter((part) => part !== undefined);
  const parts: Code[] = [];
  const reason = [origin.why, origin.derivation, origin.note].filter((part) => part !== undefined);
  if (reason.length > 0) parts.push(str([...new Set(reason)].map(asSentence).join(" ")));
  if (place.length > 0) parts.push(call("small", [str(place.join(", "))]));
  if (quote !== null && quote !== undefined) parts.push(call("quoted", [str(quote)]));
  return parts.length === 1 ? (parts[0] ?? str("")) : call("lines", [array(parts)]);
}
