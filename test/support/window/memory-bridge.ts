import type { HostBridge } from "../../../electron/contract/bridge.ts";
import type { Settings } from "../../../electron/contract/app.ts";

type Listener = (event: unknown) => void;

/** A host that keeps everything in memory: put into the page before its first script. */
export function memoryBridge(given: Partial<Settings>): void {
  const settings = {
    theme: "system",
    language: null,
    isTourDone: true,
    lastAddress: null,
    panels: {},
    ...given,
  };
  const listeners = new Map<string, Set<Listener>>();
  const answers: Record<string, (params: never) => unknown> = {
    "app.info": () => ({
      version: "0",
      shell: "browser",
      platform: "linux",
      hasNativeMenu: false,
      hasNativeDialogs: false,
      languages: ["en"],
      documents: "/",
      startFile: null,
    }),
    "settings.get": () => settings,
    "settings.set": (change: Partial<Settings>) => Object.assign(settings, change),
    "recent.list": () => [],
    "recovery.list": () => [],
    "journal.start": () => ({ journal: "memory" }),
    "journal.append": ({ steps }: { readonly steps: readonly unknown[] }) => ({
      count: steps.length,
    }),
  };
  const bridge = {
    shell: "browser",
    request: (name: string, params: unknown) => {
      const answer = answers[name];
      if (answer !== undefined)
        return Promise.resolve({ ok: true, value: answer(params as never) });
      const isSilent = /^(window|journal|recovery|job|link)\./.test(name);
      const fault = { code: "not-allowed", message: `${name} in memory` };
      return Promise.resolve(isSilent ? { ok: true, value: null } : { ok: false, fault });
    },
    onEvent: (name: string, listener: Listener) => {
      const known = listeners.get(name) ?? new Set<Listener>();
      listeners.set(name, known.add(listener));
      return () => known.delete(listener);
    },
    pathOf: () => Promise.resolve(null),
  } as unknown as HostBridge;
  const tellWindow = (name: string, event: unknown): void => {
    for (const listener of listeners.get(name) ?? []) listener(event);
  };
  Object.assign(globalThis, { isotherm: bridge, tellWindow });
}
