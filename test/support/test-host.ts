import { expect } from "vitest";
import type { HostEventName } from "../../electron/contract/events.ts";
import type { HostFault } from "../../electron/contract/reply.ts";
import type { HostRequestName, ParamsOf, ResultOf } from "../../electron/contract/requests.ts";
import { pathGrants } from "../../electron/host/access/path-grants.ts";
import { createHost, type HostOptions } from "../../electron/host/host.ts";
import type { ShellWindow } from "../../electron/host/shell.ts";
import { scratchFolder } from "./command-line.ts";

/** A window of a host in a scratch folder. */
export interface TestWindow {
  readonly ask: <Name extends HostRequestName>(
    name: Name,
    params: ParamsOf<Name>,
  ) => Promise<ResultOf<Name>>;
  readonly fault: (name: string, params: unknown) => Promise<HostFault>;
  readonly events: { readonly name: HostEventName; readonly event: unknown }[];
  readonly release: () => Promise<void>;
}

/** A host in a scratch folder; `documents` may be named by its windows. */
export interface TestHost {
  readonly folder: string;
  readonly documents: string;
  readonly window: (parts?: Partial<ShellWindow>) => TestWindow;
  readonly remove: () => void;
}

/** Makes a host for a test. Two of the same folder are as two starts of the program. */
export function testHost(options: Partial<HostOptions> & { readonly at?: string } = {}): TestHost {
  const scratch = options.at === undefined ? scratchFolder() : undefined;
  const documents = options.at ?? scratch?.path ?? "";
  const folder = `${documents}/.state`;
  const host = createHost({
    shell: {
      kind: "browser",
      version: "0.0.0",
      languages: ["en"],
      documents,
      hasNativeMenu: false,
    },
    folder,
    grants: pathGrants([documents]),
    runner: () => Promise.reject(new Error("no jobs in this test")),
    ...options,
  });
  const window: TestHost["window"] = (parts = {}) => {
    const events: TestWindow["events"] = [];
    const opened = host.openWindow(
      {
        startFile: null,
        setWords: () => undefined,
        setState: () => undefined,
        close: () => undefined,
        openLink: () => Promise.resolve(),
        ...parts,
      },
      (name, event) => void events.push({ name, event }),
    );
    return {
      ask: async (name, params) => {
        const reply = await opened.handle(name, params);
        if (!reply.ok) throw new Error(`${reply.fault.code}: ${reply.fault.message}`);
        return reply.value as ResultOf<typeof name>;
      },
      fault: async (name, params) => {
        const reply = await opened.handle(name, params);
        if (reply.ok) expect.fail(`${name} was done`);
        return reply.fault;
      },
      events,
      release: opened.release,
    };
  };
  return { folder, documents, window, remove: () => scratch?.remove() };
}
