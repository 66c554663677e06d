/** Runs tasks of the same name one after the other; tasks of different names do not wait. */
export type Serial = <T>(name: string, task: () => Promise<T>) => Promise<T>;

/** Makes such a runner. */
export function serial(): Serial {
  const last = new Map<string, Promise<unknown>>();
  return (name, task) => {
    const before = last.get(name) ?? Promise.resolve();
    const present = before.then(task, task);
    const settled = present.catch(() => undefined);
    last.set(name, settled);
    void settled.then(() => {
      if (last.get(name) === settled) last.delete(name);
    });
    return present;
  };
}
