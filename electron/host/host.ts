import { loadSources } from "../../models/library/library.ts";
import { sourceFiles } from "../../models/library/source-files.ts";
import type { HostReply } from "../contract/reply.ts";
import type { HostRequestName } from "../contract/requests.ts";
import { hostsOf } from "./access/allowed-links.ts";
import type { PathGrants } from "./access/path-grants.ts";
import { realDisk, type Disk } from "./disk/disk.ts";
import { serial } from "./disk/serial.ts";
import type { JobRunner } from "./export-jobs/thread-runner.ts";
import { faultOf } from "./fault-of.ts";
import { HostError } from "./host-error.ts";
import { appHandlers } from "./requests/app-handlers.ts";
import { documentHandlers, journalHandlers } from "./requests/document-handlers.ts";
import { exportHandlers, fileHandlers, importHandlers } from "./requests/file-handlers.ts";
import type { Handlers, HostParts, RequestContext, Tell, WindowParts } from "./requests/handler.ts";
import { requestSchemas } from "./requests/request-schemas.ts";
import type { Shell, ShellWindow } from "./shell.ts";
import { recentFiles, type RecentFiles } from "./state/recent-files.ts";
import { settingsFile } from "./state/settings.ts";
import { backups } from "./workbook/backups.ts";
import { journals } from "./workbook/journals.ts";

/** What a host is made with. */
export interface HostOptions {
  readonly shell: Shell;
  /** Folder of settings, journals and backups. */
  readonly folder: string;
  readonly grants: PathGrants;
  readonly runner: JobRunner;
  readonly disk?: Disk | undefined;
  readonly now?: (() => string) | undefined;
}

/** Answers the requests of windows. */
export interface Host {
  readonly openWindow: (window: ShellWindow, tell: Tell) => HostWindow;
  readonly recent: RecentFiles;
}

/** One window's side of a host. */
export interface HostWindow {
  /** Answers a request, whatever was sent: what is no request is a fault as well. Never rejects. */
  readonly handle: (name: unknown, params: unknown) => Promise<HostReply<unknown>>;
  /** The window is gone: its jobs end, its journals stay for recovery. */
  readonly release: () => Promise<void>;
}

const handlers: Handlers<HostRequestName> = {
  ...appHandlers,
  ...documentHandlers,
  ...journalHandlers,
  ...exportHandlers,
  ...importHandlers,
  ...fileHandlers,
};

/** Makes a host. */
export function createHost(options: HostOptions): Host {
  const { shell, folder, grants, runner } = options;
  const { disk = realDisk, now = () => new Date().toISOString() } = options;
  const windows = new Set<WindowParts>();
  const recent = recentFiles(folder);
  const parts: HostParts = {
    ...{ shell, grants, disk, now, runner, recent },
    settings: settingsFile(folder),
    backups: backups(folder),
    journals: journals({ folder, disk, now }),
    inTurn: serial(),
    linkHosts: once(loadLinkHosts),
    tellOthers: (self) => {
      for (const each of windows) if (each !== self) each.tell("settings-changed", {});
    },
  };
  const openWindow: Host["openWindow"] = (window, tell) => {
    const self: WindowParts = {
      ...{ window, tell },
      journals: parts.journals.ofWindow(),
      jobs: new Map(),
    };
    windows.add(self);
    return {
      handle: (name, params) => answer(name, params, { ...parts, self }),
      release: async () => {
        windows.delete(self);
        for (const job of self.jobs.values()) job.abort();
        await self.journals.release();
      },
    };
  };
  return { openWindow, recent };
}

async function answer(
  name: unknown,
  params: unknown,
  context: RequestContext,
): Promise<HostReply<unknown>> {
  try {
    if (!isRequestName(name)) throw new HostError("bad-request", "expected a known request");
    return { ok: true, value: await dispatch(name, params, context) };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}

function isRequestName(name: unknown): name is HostRequestName {
  return typeof name === "string" && Object.hasOwn(handlers, name);
}

function dispatch<Name extends HostRequestName>(
  name: Name,
  params: unknown,
  context: RequestContext,
): Promise<unknown> {
  const parsed = requestSchemas[name].safeParse(params);
  if (parsed.success) return handlers[name](parsed.data, context);
  const [issue] = parsed.error.issues;
  const place = issue?.path.join(".") ?? "";
  const message = `${name}: ${place}: ${issue?.message ?? "another form expected"}`;
  throw new HostError("bad-request", message, { place });
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

async function loadLinkHosts(): Promise<ReadonlySet<string>> {
  const sources = await loadSources(Object.keys(sourceFiles));
  return hostsOf(sources.flatMap(({ url }) => (url === null ? [] : [url])));
}
