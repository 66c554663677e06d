import type { Company } from "../../../models/company/company-schema.ts";
import { companySheets } from "../../../models/company/sheets/to-sheets.ts";
import type { Cell } from "../../../models/run/tables/table.ts";
import { columnsOf } from "../../../models/run/tables/table.ts";
import { toXlsx } from "./to-xlsx.ts";

const longTexts = ["why", "quote", "meaning", "description", "response"];

/** A company as an XLSX file to be filled in. */
export function companyTemplate(company: Company): Promise<Uint8Array> {
  return toXlsx(
    companySheets(company).map(({ name, rows: [head = [], ...rows] }) => ({
      title: name,
      columns: columnsOf(head.map(String), longTexts),
      rows: rows.map((row) =>
        row.map((cell): Cell => (cell === true || cell === false ? String(cell) : cell)),
      ),
    })),
  );
}
