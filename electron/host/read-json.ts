import { findNodeAtLocation, parseTree, type Node } from "jsonc-parser";
import {
  pathText,
  violationsOf,
  type DocumentPath,
  type Violation,
} from "../../models/checks/violation.ts";
import type { z } from "../../models/scenario/zod.ts";
import { decodeText } from "./decode-text.ts";
import { DocumentError, type FilePlace } from "./document-error.ts";
import { examineJson } from "./examine-json.ts";
import { readBytes } from "./read-bytes.ts";
import { positionAt } from "./text-position.ts";

/** A JSON document as read from a file, with its text for naming places in it. */
export interface JsonDocument {
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
}

/** Reads a JSON file. Throws DocumentError, one line, for anything but one sound JSON document. */
export function readJson(file: string, path = file): JsonDocument {
  return parseJson(readBytes(file, path), file);
}

/** Reads bytes as one sound JSON document; `file` names it in messages. Throws DocumentError. */
export function parseJson(bytes: Uint8Array, file: string): JsonDocument {
  const text = decodeText(bytes, file);
  if (text.trim() === "") {
    throw new DocumentError({ file }, { expected: "a JSON document", found: "only white space" });
  }
  examineJson(text, file);
  try {
    return { file, text, value: JSON.parse(text) as unknown };
  } catch (error) {
    const found = error instanceof Error ? error.message : "an error";
    throw new DocumentError({ file }, { expected: "valid JSON", found });
  }
}

/** The document in the form of a schema, or everything in it that does not fit. */
export type Fitted<T> =
  | { readonly fits: true; readonly value: T }
  | { readonly fits: false; readonly violations: readonly Violation[] };

/** Holds a document against a schema. */
export function fit<T>(document: JsonDocument, schema: z.ZodType<T>): Fitted<T> {
  const result = schema.safeParse(document.value);
  if (result.success) return { fits: true, value: result.data };
  return { fits: false, violations: violationsOf(result.error.issues, document.value) };
}

/** The document in the form of a schema. Throws DocumentError at the first place that does not fit. */
export function parseAs<T>(document: JsonDocument, schema: z.ZodType<T>): T {
  const fitted = fit(document, schema);
  if (fitted.fits) return fitted.value;
  const first = fitted.violations[0];
  if (first === undefined) {
    throw new DocumentError({ file: document.file }, { expected: "another form", found: "this" });
  }
  throw violationError(document, first);
}

/** A violation as an error with its position in the file. */
export function violationError(document: JsonDocument, violation: Violation): DocumentError {
  return new DocumentError(placeOf(document, violation.path, violation.isKey), violation);
}

/** Line and column of what stands at a path, of its key, or of the nearest thing around it. */
export function placeOf(document: JsonDocument, path: DocumentPath, isKey = false): FilePlace {
  const { file, text } = document;
  const root = parseTree(text);
  const node = root === undefined ? undefined : nearestNode(root, path, isKey);
  const at = node === undefined ? undefined : positionAt(text, node.offset);
  return { file, at, path: pathText(path) };
}

function nearestNode(root: Node, path: DocumentPath, isKey: boolean): Node | undefined {
  const node = findNodeAtLocation(root, [...path]);
  if (node !== undefined) return isKey ? (node.parent ?? node) : node;
  return path.length === 0 ? root : nearestNode(root, path.slice(0, -1), false);
}
