import type { Text } from "../../models/engine/model.ts";

/** Names in braces of a message, `{year}`. */
export type Placeholder<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** Messages of one subject under their keys; every message has all languages. */
export function messages<const M extends Readonly<Record<string, Text>>>(declared: M): M {
  return declared;
}

/** Puts values in the place of the names in braces; an unknown name stays as it is. */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => values[name] ?? whole);
}
