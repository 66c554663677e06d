import { mkdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { newCompany } from "../../../models/company/new-company.ts";
import { loadLibrary } from "../../../models/library/library.ts";
import { knownIds } from "../../../models/checks/known-ids.ts";
import { listFolder } from "../access/list-folder.ts";
import { replaceFile } from "../disk/replace-file.ts";
import type { FilesJob, MadeFile } from "../export-jobs/files-job.ts";
import { HostError } from "../host-error.ts";
import { companyTemplate } from "../export/company-template.ts";
import { bytesOfSource } from "../import/file-source.ts";
import { kindOfFile } from "../import/kind-of-file.ts";
import { isSpreadsheet, readCompanySheets } from "../import/read-company-sheets.ts";
import { readScenarioSource } from "../import/read-scenario-file.ts";
import { readSheets } from "../import/read-sheets.ts";
import { acceptCompany, examineDocument } from "../read-company.ts";
import { parseJson } from "../read-json.ts";
import { soundWorkbook } from "../workbook/read-workbook-file.ts";
import { acceptSource } from "./document-handlers.ts";
import type { Handlers, RequestContext } from "./handler.ts";

/** The appendix and exports, made in a thread from a workbook. */
export const exportHandlers: Handlers<
  "appendix.preview" | "appendix.save" | "export.save" | "job.cancel"
> = {
  "appendix.preview": async (request, context) => {
    const name = `${request.company}-appendix.pdf`;
    const [file] = await make({ kind: "appendix", request, name }, context);
    if (file === undefined) throw new HostError("unexpected", "no appendix was made");
    return { pdf: file.content };
  },
  "appendix.save": async ({ path: given, ...request }, context) => {
    const path = await context.grants.accept(given);
    const files = await make({ kind: "appendix", request, name: basename(path) }, context);
    const [written] = await writeAll(files, dirname(path), context);
    if (written === undefined) throw new HostError("unexpected", "no appendix was made");
    return written;
  },
  "export.save": async (request, context) => {
    const path = await context.grants.accept(request.path);
    const files = await make({ kind: "export", request, name: basename(path) }, context);
    return writeAll(files, dirname(path), context);
  },
  "job.cancel": ({ job }, { self }) => {
    self.jobs.get(job)?.abort();
    return Promise.resolve(null);
  },
};

async function make(job: FilesJob, context: RequestContext): Promise<readonly MadeFile[]> {
  const { jobs, tell } = context.self;
  const { job: name } = job.request;
  if (jobs.has(name)) throw new HostError("bad-request", `the job ${name} is under way`);
  const workbook = soundWorkbook(job.request.workbook);
  const ending = new AbortController();
  jobs.set(name, ending);
  try {
    return await context.runner(withWorkbook(job, workbook), {
      signal: ending.signal,
      onProgress: (progress) => {
        tell("progress", { job: name, ...progress });
      },
    });
  } finally {
    jobs.delete(name);
  }
}

function withWorkbook(job: FilesJob, workbook: FilesJob["request"]["workbook"]): FilesJob {
  return job.kind === "appendix"
    ? { ...job, request: { ...job.request, workbook } }
    : { ...job, request: { ...job.request, workbook } };
}

async function writeAll(
  files: readonly MadeFile[],
  folder: string,
  { disk, inTurn }: RequestContext,
): Promise<{ path: string; bytes: number }[]> {
  const written = [];
  for (const { name, content } of files) {
    const path = join(folder, basename(name));
    await inTurn(path, () => replaceFile(path, content, disk));
    written.push({ path, bytes: content.length });
  }
  return written;
}

const largestCompany = 20;

/** What is read from files besides workbooks. */
export const importHandlers: Handlers<
  "import.kind" | "import.scenarios" | "import.sheets" | "import.company" | "template.save"
> = {
  "import.kind": async (source, context) => {
    return { kind: await kindOfFile(await acceptSource(source, context)) };
  },
  "import.scenarios": async (source, context) =>
    readScenarioSource(await acceptSource(source, context)),
  "import.sheets": async (source, context) => readSheets(await acceptSource(source, context)),
  "import.company": async (source, context) => {
    const { name, bytes } = bytesOfSource(await acceptSource(source, context), largestCompany);
    const known = knownIds(await loadLibrary());
    if (isSpreadsheet(bytes)) return readCompanySheets({ name, bytes }, known);
    return acceptCompany(examineDocument(parseJson(bytes, name), known));
  },
  "template.save": async ({ path: given, ...request }, { grants, disk, inTurn }) => {
    const path = await grants.accept(given);
    if (!/\.xlsx$/i.test(path)) {
      throw new HostError("not-allowed", `${path}: expected an XLSX file`, { file: path });
    }
    const content = await companyTemplate(newCompany(request));
    await inTurn(path, () => replaceFile(path, content, disk));
    return { path, bytes: content.length };
  },
};

const writtenByWindow = /\.(svg|png|csv|json|xlsx|pdf)$/i;
const folderName = /^[^./\\:*?"<>|\0][^/\\:*?"<>|\0]{0,99}$/;

/** Folders, and files that the window makes itself. */
export const fileHandlers: Handlers<
  "files.list" | "files.makeFolder" | "files.exists" | "files.write"
> = {
  "files.list": ({ folder, purpose }, { grants, shell }) =>
    listFolder(folder ?? shell.documents, purpose, grants),
  "files.makeFolder": async ({ folder, name }, { grants }) => {
    if (!folderName.test(name)) {
      throw new HostError("bad-request", "expected a plain name", { found: name });
    }
    const path = await grants.accept(join(await grants.accept(folder), name));
    await mkdir(path);
    return { path };
  },
  "files.exists": async ({ path }, { grants }) => {
    const state = await stat(await grants.accept(path)).catch(() => undefined);
    return { exists: state !== undefined };
  },
  "files.write": async ({ path: given, bytes }, { grants, disk, inTurn }) => {
    const path = await grants.accept(given);
    if (!writtenByWindow.test(path)) {
      throw new HostError("not-allowed", `${path}: expected a picture or a table`, { file: path });
    }
    await inTurn(path, () => replaceFile(path, bytes, disk));
    return { path, bytes: bytes.length };
  },
};
