import { workbookVersion } from "./workbook-schema.ts";

/** A document on its way from an older version to this one. */
export type OlderWorkbook = Readonly<Record<string, unknown>>;

/** Brings a document from one version to the next. */
export type Migration = (document: OlderWorkbook) => OlderWorkbook;

/** Migrations by the version they start from; one for each version before the one written now. */
export const migrations: Readonly<Record<number, Migration>> = {};

/** Brings a document of an older version to the one written now, a step at a time. */
export function migrate(
  document: OlderWorkbook,
  { from, steps = migrations, to = workbookVersion }: MigrationRequest,
): OlderWorkbook {
  let current = document;
  for (let version = from; version < to; version += 1) {
    const step = steps[version];
    if (step === undefined) throw new Error(`no migration of workbooks from version ${version}`);
    current = { ...step(current), schemaVersion: version + 1 };
  }
  return current;
}

/** Where a migration starts; its steps and end are those of the program unless given. */
export interface MigrationRequest {
  readonly from: number;
  readonly steps?: Readonly<Record<number, Migration>>;
  readonly to?: number;
}
