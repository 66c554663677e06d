import type { FilePurpose } from "../../contract/files.ts";

/** Endings of the files a purpose is about, without the dot; the first is added to a bare name. */
export const endingsOf: Readonly<Record<FilePurpose, readonly [string, ...string[]]>> = {
  workbook: ["isotherm"],
  scenarios: ["csv", "xlsx"],
  register: ["xlsx", "csv"],
  company: ["xlsx", "json"],
  pdf: ["pdf"],
  xlsx: ["xlsx"],
  csv: ["csv"],
  json: ["json"],
  svg: ["svg"],
  png: ["png"],
};

/** Whether a name has an ending of a purpose. */
export function fitsPurpose(name: string, purpose: FilePurpose): boolean {
  return endingsOf[purpose].some((ending) => name.toLowerCase().endsWith(`.${ending}`));
}
