import type { Translate } from "../../i18n/translate.ts";
import type { Kind } from "../kinds.ts";
import { call, str, type Code } from "./code.ts";

interface Words {
  readonly t: Translate;
}

/** A small tag that names a kind of value, in the colour of the kind. */
export function kindTag(kind: Kind, { t }: Words): Code {
  return call("tag", [str(kind), str(t(`kind.${kind}`))]);
}

/** A small tag that names the state of a source. */
export function stateTag(state: "current" | "superseded" | "retracted", { t }: Words): Code {
  return call("tag", [str(state), str(t(`state.${state}`))]);
}

/** A value as its kind looks: an assumed one is underlined with dots. */
export function valueOfKind(value: string, kind: Kind): Code {
  return kind === "assumed" ? call("assumed-value", [str(value)]) : str(value);
}
