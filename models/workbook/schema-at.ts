import { z } from "../scenario/zod.ts";

/** The schema of the smallest part of a document that holds a place and can be checked by itself. */
export interface SchemaPart {
  readonly schema: z.core.$ZodType;
  /** How many keys of the path lead to that part. */
  readonly depth: number;
  /** Whether that part is an entry of a record or list, which may be missing. */
  readonly isEntry: boolean;
  /** Schemas that the keys of records on the way have to fit, with their positions in the path. */
  readonly keys: readonly { readonly schema: z.core.$ZodType; readonly at: number }[];
}

/**
 * Follows a path into a schema as far as its parts can be checked one by one: a schema with rules of
 * its own over several fields, and a choice of shapes, is checked as a whole. Undefined where the
 * schema has no such place.
 */
export function schemaAt(root: z.core.$ZodType, path: readonly string[]): SchemaPart | undefined {
  let schema = root;
  const keys: { schema: z.core.$ZodType; at: number }[] = [];
  let isEntry = false;
  for (const [at, key] of path.entries()) {
    const inner = withoutOptional(schema);
    if (hasRules(inner)) return { schema, depth: at, isEntry, keys };
    isEntry = !(inner instanceof z.ZodObject);
    if (inner instanceof z.ZodObject) {
      const { shape } = inner as { shape: Readonly<Record<string, z.core.$ZodType>> };
      if (!Object.hasOwn(shape, key)) return undefined;
      schema = shape[key]!;
    } else if (inner instanceof z.ZodRecord) {
      keys.push({ schema: inner.keyType, at });
      schema = inner.valueType;
    } else if (inner instanceof z.ZodArray) {
      schema = inner.element;
    } else {
      return { schema, depth: at, isEntry: false, keys };
    }
  }
  return { schema, depth: path.length, isEntry, keys };
}

function withoutOptional(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? withoutOptional(schema.unwrap()) : schema;
}

function hasRules(schema: z.core.$ZodType): boolean {
  return (schema._zod.def.checks?.length ?? 0) > 0;
}
