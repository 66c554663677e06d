import type { Text } from "../../models/engine/model.ts";
import { catalogue, type MessageKey } from "./catalogue.ts";
import type { Locale } from "./locale.ts";
import { fill, type Placeholder } from "./message.ts";

type Names<K extends MessageKey> = Placeholder<(typeof catalogue)[K]["en"]>;
type Values<K extends MessageKey> = [Names<K>] extends [never]
  ? []
  : [values: Readonly<Record<Names<K>, string>>];

/** Gives a message of the catalogue in one language, its names in braces filled. */
export type Translate = <K extends MessageKey>(key: K, ...values: Values<K>) => string;

/** The messages of one language. */
export function translator(locale: Locale): Translate {
  return (key, ...values) => fill((catalogue[key] as Text)[locale], values[0] ?? {});
}
