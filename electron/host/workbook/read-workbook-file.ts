import { stat } from "node:fs/promises";
import { parseWorkbook } from "../../../models/workbook/parse-workbook.ts";
import type { Workbook } from "../../../models/workbook/workbook-schema.ts";
import type { FileSource } from "../../contract/files.ts";
import type { OpenedWorkbook } from "../../contract/workbook.ts";
import { documentFault } from "../fault-of.ts";
import { HostError } from "../host-error.ts";
import { bytesOfSource } from "../import/file-source.ts";
import { parseJson, violationError, type JsonDocument } from "../read-json.ts";
import { stampOf } from "./stamp.ts";

/** The largest workbook that is read, in megabytes. */
const largestWorkbook = 50;

/** Reads a workbook from a file or from bytes. Throws HostError or DocumentError. */
export async function readWorkbookFile(source: FileSource): Promise<OpenedWorkbook> {
  const path = "path" in source ? source.path : null;
  const state = path === null ? undefined : await stat(path).catch(() => undefined);
  const { name, bytes } = bytesOfSource(source, largestWorkbook);
  const stamp = path === null ? null : stampOf(bytes, state?.mtimeMs ?? 0);
  return { ...readWorkbookBytes(bytes, name), path, stamp };
}

/** A workbook and the version of its form, where that was an older one. */
export type ReadWorkbook = Pick<OpenedWorkbook, "workbook" | "migratedFrom">;

/** Reads bytes as a workbook. Throws DocumentError, or HostError for other kinds and newer versions. */
export function readWorkbookBytes(bytes: Uint8Array, file: string): ReadWorkbook {
  const document = parseJson(bytes, file);
  const parsed = parseWorkbook(document.value);
  if (!parsed.fits) throw refusal(document, parsed.violations[0]);
  const { workbook, migratedFrom } = parsed;
  return migratedFrom === undefined ? { workbook } : { workbook, migratedFrom };
}

type Violation = Extract<ReturnType<typeof parseWorkbook>, { fits: false }>["violations"][number];

function refusal(document: JsonDocument, violation: Violation | undefined): Error {
  if (violation === undefined) {
    return new HostError("bad-document", `${document.file}: expected a workbook`, {
      file: document.file,
    });
  }
  const error = violationError(document, violation);
  const fault = documentFault(error);
  if (violation.rule === "workbook.newer") {
    return new HostError("newer-version", error.message, fault);
  }
  const isForeign = violation.path.length === 0 || violation.path[0] === "kind";
  return isForeign ? new HostError("wrong-kind", error.message, fault) : error;
}

/** A workbook that the window hands over. Throws HostError where it is none. */
export function soundWorkbook(value: unknown): Workbook {
  const parsed = parseWorkbook(value);
  if (parsed.fits) return parsed.workbook;
  const [first] = parsed.violations;
  const place = first?.path.join(".") ?? "";
  const { expected = "a workbook", found = "something else" } = first ?? {};
  const message = `${place}: expected ${expected}, found ${found}`;
  throw new HostError("bad-document", message, { place, expected, found });
}
