import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { companyIds } from "../../../models/library/companies.ts";
import { unknownName } from "../arguments/nearest.ts";

/** Where a company is found: among the bundled ones, or in a file, under an id where one is given. */
export type CompanyPlace =
  | { readonly kind: "bundled"; readonly id: string }
  | {
      readonly kind: "file";
      /** As the user wrote it, for messages. */
      readonly file: string;
      readonly path: string;
      readonly id: string | undefined;
    };

/** Reads `id` or `FILE[#id]`. Throws UsageError for a name that is neither. */
export function locateCompany(reference: string, cwd: string): CompanyPlace {
  if (companyIds.includes(reference)) return { kind: "bundled", id: reference };
  const whole = resolve(cwd, reference);
  if (isFile(whole)) return { kind: "file", file: reference, path: whole, id: undefined };
  const [, file, id] = /^(.+)#([^#/\\]*)$/.exec(reference) ?? [];
  if (file !== undefined) return { kind: "file", file, path: resolve(cwd, file), id };
  if (/[./\\]/.test(reference) || existsSync(whole)) {
    return { kind: "file", file: reference, path: whole, id: undefined };
  }
  throw unknownName("company", reference, companyIds);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
