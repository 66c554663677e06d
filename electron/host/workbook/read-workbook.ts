import { parseWorkbook, type ParsedWorkbook } from "../../../models/workbook/parse-workbook.ts";
import type { Workbook } from "../../../models/workbook/workbook-schema.ts";
import { readBytes } from "../read-bytes.ts";
import { parseJson, violationError, type JsonDocument } from "../read-json.ts";

/** The largest workbook that is read, in megabytes. */
const largestWorkbook = 50;

/** Reads a workbook file, brought forward from older versions. Throws DocumentError, one line. */
export function readWorkbook(file: string, path = file): Workbook {
  return acceptWorkbook(parseJson(readBytes(file, path, largestWorkbook), file));
}

/** The workbook of a JSON document. Throws DocumentError at the first place that does not fit. */
export function acceptWorkbook(document: JsonDocument): Workbook {
  const parsed: ParsedWorkbook = parseWorkbook(document.value);
  if (parsed.fits) return parsed.workbook;
  const [first] = parsed.violations;
  if (first === undefined) throw new Error(`${document.file}: no workbook and no reason why`);
  throw violationError(document, first);
}
