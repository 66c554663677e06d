import { storedZip } from "./stored-zip.ts";

/** A sheet of a workbook made by hand: its name, and the XML of its rows or rows of cells. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: string | readonly (readonly (string | number)[])[];
}

const space = "http://schemas.openxmlformats.org";
const main = `xmlns="${space}/spreadsheetml/2006/main"`;
const links = `xmlns:r="${space}/officeDocument/2006/relationships"`;

/** An XLSX workbook made by hand, so that its XML can be damaged; `lies` are lengths of entries. */
export function plainWorkbook(
  sheets: readonly PlainSheet[],
  lies: Readonly<Record<string, number>> = {},
): Uint8Array {
  const numbered = sheets.map((sheet, i) => ({ ...sheet, id: i + 1 }));
  const names = numbered.map(
    ({ name, id }) => `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"/>`,
  );
  const targets = numbered.map(
    ({ id }) =>
      `<Relationship Id="rId${id}" Type="${space}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${id}.xml"/>`,
  );
  const files = numbered.map(({ id, rows }) => [
    `xl/worksheets/sheet${id}.xml`,
    `<worksheet ${main} ${links}><sheetData>${typeof rows === "string" ? rows : rowsXml(rows)}</sheetData></worksheet>`,
  ]);
  const entries = {
    "xl/workbook.xml": `<workbook ${main} ${links}><sheets>${names.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${space}/package/2006/relationships">${targets.join("")}</Relationships>`,
    ...(Object.fromEntries(files) as Record<string, string>),
  };
  return storedZip(entries, lies);
}

function rowsXml(rows: readonly (readonly (string | number)[])[]): string {
  return rows
    .map((row, i) => {
      const cells = row.map((cell, k) => cellXml(cell, `${String.fromCharCode(65 + k)}${i + 1}`));
      return `<row r="${i + 1}">${cells.join("")}</row>`;
    })
    .join("");
}

function cellXml(cell: string | number, place: string): string {
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  const text = cell.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
}
