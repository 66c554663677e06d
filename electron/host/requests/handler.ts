import type { HostEventName, HostEvents } from "../../contract/events.ts";
import type { HostRequestName, ParamsOf, ResultOf } from "../../contract/requests.ts";
import type { PathGrants } from "../access/path-grants.ts";
import type { Disk } from "../disk/disk.ts";
import type { Serial } from "../disk/serial.ts";
import type { JobRunner } from "../export-jobs/thread-runner.ts";
import type { Shell, ShellWindow } from "../shell.ts";
import type { RecentFiles } from "../state/recent-files.ts";
import type { StateFile } from "../state/state-file.ts";
import type { Settings } from "../../contract/app.ts";
import type { Backups } from "../workbook/backups.ts";
import type { Journals, WindowJournals } from "../workbook/journals.ts";

/** Tells one window. */
export type Tell = <Name extends HostEventName>(name: Name, event: HostEvents[Name]) => void;

/** What all windows of a host share. */
export interface HostParts {
  readonly shell: Shell;
  readonly grants: PathGrants;
  readonly disk: Disk;
  readonly now: () => string;
  readonly runner: JobRunner;
  readonly settings: StateFile<Settings>;
  readonly recent: RecentFiles;
  readonly backups: Backups;
  readonly journals: Journals;
  readonly inTurn: Serial;
  /** Hosts of the addresses that sources name. */
  readonly linkHosts: () => Promise<ReadonlySet<string>>;
  /** Tells every window but one. */
  readonly tellOthers: (self: WindowParts) => void;
}

/** What one window of a host has to itself. */
export interface WindowParts {
  readonly window: ShellWindow;
  readonly tell: Tell;
  readonly journals: WindowJournals;
  /** Jobs under way, by the name the window gave them. */
  readonly jobs: Map<string, AbortController>;
}

/** Where a request comes from and what it works with. */
export interface RequestContext extends HostParts {
  readonly self: WindowParts;
}

/** Answers a request. Throws what `faultOf` can tell. */
export type Handler<Name extends HostRequestName> = (
  params: ParamsOf<Name>,
  context: RequestContext,
) => Promise<ResultOf<Name>>;

/** Answers to some of the requests. */
export type Handlers<Name extends HostRequestName> = { readonly [Each in Name]: Handler<Each> };
