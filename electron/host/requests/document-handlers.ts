import type { FileSource } from "../../contract/files.ts";
import type { JournalStart } from "../../contract/workbook.ts";
import { readWorkbookFile, soundWorkbook } from "../workbook/read-workbook-file.ts";
import { saveWorkbook } from "../workbook/save-workbook.ts";
import { compareWithStamp } from "../workbook/stamp.ts";
import type { Handlers, RequestContext } from "./handler.ts";

/** A source whose path the window may name. Throws HostError. */
export async function acceptSource(
  source: FileSource,
  { grants }: RequestContext,
): Promise<FileSource> {
  return "path" in source ? { path: await grants.accept(source.path) } : source;
}

/** Opening and saving workbooks, their backups, those used lately. */
export const documentHandlers: Handlers<
  | "workbook.open"
  | "workbook.save"
  | "workbook.check"
  | "backups.list"
  | "backups.open"
  | "recent.list"
  | "recent.clear"
> = {
  "workbook.open": async (source, context) => {
    const opened = await readWorkbookFile(await acceptSource(source, context));
    if (opened.path !== null) await noteRecent(opened.path, context);
    return opened;
  },
  "workbook.save": async (request, context) => {
    const path = await context.grants.accept(request.path);
    const saved = await context.inTurn(path, () => saveWorkbook({ ...request, path }, context));
    await noteRecent(path, context);
    return saved;
  },
  "workbook.check": async ({ path, stamp }, { grants }) => {
    return { state: await compareWithStamp(await grants.accept(path), stamp) };
  },
  "backups.list": async ({ path }, { grants, backups }) => backups.list(await grants.accept(path)),
  "backups.open": async ({ path, id }, { grants, backups }) => {
    const file = await backups.find(await grants.accept(path), id);
    return { ...(await readWorkbookFile({ path: file })), path: null, stamp: null };
  },
  "recent.list": async (_, { recent, grants }) => {
    const files = await recent.list();
    for (const { path } of files) grants.grant(path);
    return files;
  },
  "recent.clear": async (_, context) => {
    await context.recent.clear();
    context.tellOthers(context.self);
    return null;
  },
};

/** Remembers a file as used; that it cannot be remembered is no reason to fail. */
async function noteRecent(path: string, context: RequestContext): Promise<void> {
  await context.recent.add(path, context.now()).catch(() => undefined);
  context.tellOthers(context.self);
}

/** A journal begins from a sound workbook, at a path the window may name. */
async function soundStart(start: JournalStart, { grants }: RequestContext): Promise<JournalStart> {
  const path = start.path === null ? null : await grants.accept(start.path);
  return { ...start, path, workbook: soundWorkbook(start.workbook) };
}

/** Journals of what is not saved, and what they bring back. */
export const journalHandlers: Handlers<
  | "journal.start"
  | "journal.append"
  | "journal.saved"
  | "journal.end"
  | "recovery.list"
  | "recovery.open"
  | "recovery.discard"
> = {
  "journal.start": async (start, context) => {
    return { journal: await context.self.journals.start(await soundStart(start, context)) };
  },
  "journal.append": async ({ journal, steps }, { self }) => {
    return { count: await self.journals.append(journal, steps) };
  },
  "journal.saved": async ({ journal, ...start }, context) => {
    await context.self.journals.saved(journal, await soundStart(start, context));
    return null;
  },
  "journal.end": async ({ journal }, { self }) => {
    await self.journals.end(journal);
    return null;
  },
  "recovery.list": (_, { journals }) => journals.recoverable(),
  "recovery.open": async ({ journal }, { journals, grants }) => {
    const recovered = await journals.recover(journal);
    if (recovered.path !== null) grants.grant(recovered.path);
    return recovered;
  },
  "recovery.discard": async ({ journal }, { journals }) => {
    await journals.discard(journal);
    return null;
  },
};
