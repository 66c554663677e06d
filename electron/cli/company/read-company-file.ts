import type { KnownIds } from "../../../models/checks/known-ids.ts";
import { companyViolations } from "../../../models/checks/company-violations.ts";
import { companyRun } from "../../../models/workbook/company-run.ts";
import { isWorkbook } from "../../../models/workbook/parse-workbook.ts";
import type { Workbook } from "../../../models/workbook/workbook-schema.ts";
import { DocumentError } from "../../host/document-error.ts";
import { readBytes } from "../../host/read-bytes.ts";
import { examineDocument, type ExaminedCompany } from "../../host/read-company.ts";
import { parseJson } from "../../host/read-json.ts";
import { acceptWorkbook } from "../../host/workbook/read-workbook.ts";
import type { CompanyPlace } from "./locate-company.ts";

/** The largest file of a company or workbook that is read, in megabytes. */
const largestFile = 50;

/** A company of a file, with the workbook it stands in where the file is one. */
export interface FileCompany extends ExaminedCompany {
  readonly workbook?: Workbook | undefined;
}

type FilePlace = CompanyPlace & { readonly kind: "file" };

/** Reads a company file, or a company of a workbook, and lists what does not fit. Throws DocumentError. */
export function examineFile(place: FilePlace, known: KnownIds): FileCompany {
  const document = parseJson(readBytes(place.file, place.path, largestFile), place.file);
  if (!isWorkbook(document.value)) {
    const examined = examineDocument(document, known);
    if (examined.company !== undefined) checkId(place, examined.company.id);
    return examined;
  }
  const workbook = acceptWorkbook(document);
  const id = chosenId(place, workbook);
  const { company } = companyRun(workbook, id);
  const violations = companyViolations(company, known).map((violation) => ({
    ...violation,
    path: ["companies", id, ...violation.path],
  }));
  return { document, company, violations, workbook };
}

/** The company meant by `FILE#id`, or the only one. Throws DocumentError where neither holds. */
function chosenId({ file, id }: FilePlace, { order }: Workbook): string {
  if (id !== undefined && order.includes(id)) return id;
  const [only] = order;
  if (id === undefined && only !== undefined && order.length === 1) return only;
  const listed = order.map((each) => `${file}#${each}`).join(", ") || "a workbook with a company";
  const found = id === undefined ? `${order.length} companies` : JSON.stringify(id);
  const expected = order.length === 0 ? listed : `one of ${listed}`;
  throw new DocumentError({ file }, { expected, found });
}

/** A file holds one company; an id behind its name has to be that company's. */
function checkId(place: FilePlace, id: string): void {
  if (place.id === undefined || place.id === id) return;
  throw new DocumentError(
    { file: place.file },
    { expected: `the company ${JSON.stringify(place.id)}`, found: JSON.stringify(id) },
  );
}

/** Ids of the companies of a workbook file; undefined for other files. Throws DocumentError. */
export function companiesOf(place: FilePlace): readonly string[] | undefined {
  const document = parseJson(readBytes(place.file, place.path, largestFile), place.file);
  return isWorkbook(document.value) ? acceptWorkbook(document).order : undefined;
}
