import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type {
  AppendixSection,
  AppendixStandard,
  ExportFormat,
  JobProgress,
} from "../../../electron/contract/export.ts";
import type { HostFault } from "../../../electron/contract/reply.ts";
import type { Workbook } from "../../../models/workbook/workbook-schema.ts";
import type { Locale } from "../../i18n/locale.ts";
import { documentStore } from "../document/document.ts";
import { askHost, hostBridge } from "../host.ts";

/** What an appendix is printed from, beside the workbook. */
export interface PaperSetting {
  readonly company: string;
  readonly language: Locale;
  /** Pairings in the order printed; all where left out. */
  readonly pairings?: readonly string[] | undefined;
  /** Date on the cover, `2026-11-20`. */
  readonly date: string;
  readonly standard: AppendixStandard;
  /** Chapters printed of those that can be left out; all where left out. */
  readonly sections?: readonly AppendixSection[] | undefined;
  readonly seed: number;
}

/** A printed appendix, and what it was printed from. */
export interface Printed {
  readonly pdf: Uint8Array;
  readonly setting: PaperSetting;
  readonly workbook: Workbook;
}

/** What the host is making. */
export type Making = "preview" | ExportFormat;

/** What the host makes of the workbook, and what it made. */
export interface ExportState {
  readonly making: Making | null;
  readonly progress: JobProgress | null;
  readonly printed: Printed | null;
  readonly fault: HostFault | null;
}

const exportStore = createStore<ExportState>()(() => ({
  making: null,
  progress: null,
  printed: null,
  fault: null,
}));

/** What the host makes of the workbook. */
export function useExports(): ExportState {
  return useStore(exportStore);
}

/** Whether a printed appendix is of a workbook and a setting as they are now. */
export function isCurrent(printed: Printed, workbook: Workbook, setting: PaperSetting): boolean {
  const isSame = JSON.stringify(printed.setting) === JSON.stringify(setting);
  return isSame && printed.workbook === workbook;
}

/** Runs a job of the host under a name of its own and follows how far it is. */
async function follow<T>(
  making: Making,
  start: (job: string) => Promise<{ ok: true; value: T } | { ok: false; fault: HostFault }>,
): Promise<T | null> {
  if (exportStore.getState().making !== null) return null;
  const job = `window-${crypto.randomUUID()}`;
  exportStore.setState({ making, fault: null, progress: { job, stage: "preparing", done: 0 } });
  const end = hostBridge()?.onEvent("progress", (progress) => {
    if (progress.job === job) exportStore.setState({ progress });
  });
  try {
    const reply = await start(job);
    if (reply.ok) return reply.value;
    if (reply.fault.code !== "cancelled") exportStore.setState({ fault: reply.fault });
    return null;
  } finally {
    end?.();
    exportStore.setState({ making: null, progress: null });
  }
}

/** Prints the appendix for the window. */
export async function printPreview(setting: PaperSetting): Promise<void> {
  const { workbook } = documentStore.getState();
  const made = await follow("preview", (job) =>
    askHost("appendix.preview", { job, workbook, ...setting }),
  );
  if (made !== null) exportStore.setState({ printed: { pdf: made.pdf, setting, workbook } });
}

/** Prints the appendix into a file, or writes the one that is shown where it is of the same. Gives its path. */
export async function savePaper(setting: PaperSetting, path: string): Promise<string | null> {
  const { workbook } = documentStore.getState();
  const { printed } = exportStore.getState();
  const written = await follow("preview", (job) =>
    printed !== null && isCurrent(printed, workbook, setting)
      ? askHost("files.write", { path, bytes: printed.pdf })
      : askHost("appendix.save", { job, workbook, ...setting, path }),
  );
  return written?.path ?? null;
}

/** Writes results, inputs and sources in another form. Gives the paths written. */
export async function saveExport(
  format: ExportFormat,
  { company, language, pairings, seed }: PaperSetting,
  path: string,
): Promise<readonly string[] | null> {
  const { workbook } = documentStore.getState();
  const of = { workbook, company, language, pairings, seed };
  const written = await follow(format, (job) =>
    askHost("export.save", { job, ...of, format, path }),
  );
  return written?.map((file) => file.path) ?? null;
}

/** Calls off what the host is making. */
export function cancelExport(): void {
  const { progress } = exportStore.getState();
  if (progress !== null) void askHost("job.cancel", { job: progress.job });
}
