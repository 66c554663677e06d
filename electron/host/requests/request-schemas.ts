import { idSchema } from "../../../models/scenario/provenance-schema.ts";
import { z } from "../../../models/scenario/zod.ts";
import type { Workbook } from "../../../models/workbook/workbook-schema.ts";
import type { HostRequestName, ParamsOf } from "../../contract/requests.ts";
import { endingsOf } from "../access/file-purpose.ts";
import { settingsSchema } from "../state/settings.ts";
import { journalStepSchema } from "../workbook/journal-lines.ts";
import { shellWordsSchema } from "./shell-words-schema.ts";

const nothing = z.strictObject({});
const path = z.string().min(1).max(4_000);
const name = z.string().min(1).max(255);
const id = z.string().min(1).max(200);
const bytes = z.instanceof(Uint8Array);
const language = z.enum(["en", "zh-Hans", "zh-Hant"]);
const purpose = z.enum(Object.keys(endingsOf) as [keyof typeof endingsOf]);
const source = z.union([z.strictObject({ path }), z.strictObject({ name, bytes })]);
const inPath = z.strictObject({ path });
const inJournal = z.strictObject({ journal: id });

/** A workbook is held against its own schema where it is used, so that the place at fault can be told. */
const workbook = z.custom<Workbook>((value) => typeof value === "object" && value !== null);

const stamp = z.strictObject({
  modified: z.number(),
  bytes: z.number(),
  sha256: z.string().length(64),
});

const journalStart = z.strictObject({
  workbook,
  path: path.nullable(),
  stamp: stamp.nullable(),
  isUnsaved: z.boolean(),
});

const subject = {
  job: id,
  workbook,
  company: id,
  pairings: z.array(id).max(1_000).optional(),
  language,
};

const seed = z.number().int().min(0).max(0xffff_ffff).optional();

const section = z.enum([
  ...(["governance", "sites", "scenarios", "energy-cost", "neutrality", "levers"] as const),
  ...(["physical", "transition", "register", "matrices", "sensitivity", "stress"] as const),
  ...(["resilience", "reconciliation", "findings", "assumptions", "method", "paragraphs"] as const),
]);

const appendix = z.strictObject({
  ...subject,
  date: z.iso.date(),
  standard: z.enum(["ua-1", "a-3a"]).optional(),
  sections: z.array(section).max(section.options.length).optional(),
  seed,
});

const format = z.enum(["xlsx", "csv", "iamc-csv", "json"]);
const year = z.number().int().min(1_990).max(2_200);

const exporting = z.strictObject({
  ...subject,
  format,
  path,
  years: z.array(year).max(200).optional(),
  draws: z.number().int().min(1).max(100_000).optional(),
  seed,
});

type Schemas = { readonly [Name in HostRequestName]: z.ZodType<ParamsOf<Name>> };

/** The form of what each request hands over; nothing else is let in. */
export const requestSchemas: Schemas = {
  "app.info": nothing,
  "settings.get": nothing,
  "settings.set": settingsSchema.partial() as Schemas["settings.set"],
  "workbook.open": source,
  "workbook.save": z.strictObject({ workbook, path, stamp: stamp.nullable() }),
  "workbook.check": z.strictObject({ path, stamp }),
  "backups.list": inPath,
  "backups.open": z.strictObject({ path, id }),
  "recent.list": nothing,
  "recent.clear": nothing,
  "journal.start": journalStart,
  "journal.append": z.strictObject({ journal: id, steps: z.array(journalStepSchema).max(10_000) }),
  "journal.saved": journalStart.extend({ journal: id }),
  "journal.end": inJournal,
  "recovery.list": nothing,
  "recovery.open": inJournal,
  "recovery.discard": inJournal,
  "appendix.preview": appendix,
  "appendix.save": appendix.extend({ path }),
  "export.save": exporting,
  "job.cancel": z.strictObject({ job: id }),
  "import.kind": source,
  "import.scenarios": source,
  "import.sheets": source,
  "import.company": source,
  "template.save": z.strictObject({
    id: idSchema,
    name: z.string().trim().min(1).max(200),
    baseYear: z.number().int().min(2023).max(2025),
    date: z.iso.date(),
    path,
  }),
  "dialog.open": z.strictObject({ purpose }),
  "dialog.save": z.strictObject({ purpose, name }),
  "files.list": z.strictObject({ folder: path.optional(), purpose }),
  "files.makeFolder": z.strictObject({ folder: path, name }),
  "files.exists": inPath,
  "files.write": z.strictObject({ path, bytes }),
  "link.open": z.strictObject({ url: z.string().max(2_000) }),
  "window.words": shellWordsSchema,
  "window.state": z.strictObject({
    title: z.string().max(500),
    path: path.nullable(),
    isUnsaved: z.boolean(),
    theme: z.enum(["system", "light", "dark"]),
  }),
  "window.askUnsaved": nothing,
  "window.close": nothing,
};
