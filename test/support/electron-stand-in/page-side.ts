/** What stands in a page: `electron` as a preload sees it, with copies of whatever passes the bridge. */
export function pageSide(runPreload: (require: (name: string) => unknown) => void): void {
  const page = globalThis as unknown as {
    standInInvoke: (channel: string, args: readonly unknown[]) => Promise<unknown>;
    standInPaths: (name: string) => string;
    standInDispatch: (channel: string, args: readonly unknown[]) => void;
  };
  if (window.top !== window) return;
  const listeners = new Map<string, ((...args: unknown[]) => void)[]>();
  page.standInDispatch = (channel, args) => {
    for (const listener of listeners.get(channel) ?? []) listener({}, ...args);
  };
  const paths = new Map<string, string>();
  Object.assign(page, { standInPath: (name: string, path: string) => paths.set(name, path) });
  const cross = (value: unknown): unknown => {
    if (typeof value === "function") return crossing(value as (...args: unknown[]) => unknown);
    return value instanceof File ? value : structuredClone(value);
  };
  const crossing =
    (call: (...args: unknown[]) => unknown) =>
    (...args: unknown[]) => {
      const result = call(...args.map(cross));
      return result instanceof Promise ? result.then(cross) : cross(result);
    };
  const expose = (name: string, api: Record<string, unknown>): void => {
    const copied = Object.entries(api).map(([key, value]) => [key, cross(value)]);
    Object.defineProperty(globalThis, name, {
      value: Object.freeze(Object.fromEntries(copied)),
      enumerable: true,
    });
  };
  const electron = {
    contextBridge: { exposeInMainWorld: expose },
    ipcRenderer: {
      invoke: (channel: string, ...args: unknown[]) => page.standInInvoke(channel, args),
      on: (channel: string, listener: (...args: unknown[]) => void) => {
        listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      },
    },
    webUtils: { getPathForFile: (file: File) => paths.get(file.name) ?? "" },
  };
  runPreload((name) => {
    if (name !== "electron") throw new Error(`a sandboxed preload has no module ${name}`);
    return electron;
  });
}
