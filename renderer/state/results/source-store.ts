import { createStore, type StoreApi } from "zustand/vanilla";
import type { Source } from "../../../models/scenario/value-schema.ts";
import type { Workbook } from "../../../models/workbook/workbook-schema.ts";

/** Sources by their ids; null while on their way. */
export type KnownSources = Readonly<Record<string, Source | null>>;

/** Sources of the library, loaded when they are first wanted. */
export type SourceStore = StoreApi<KnownSources> & { readonly want: (id: string) => void };

/** Makes such a store: all that are wanted at once are loaded together, what failed when it is wanted again. */
export function createSourceStore(
  load: (ids: readonly string[]) => Promise<readonly Source[]>,
): SourceStore {
  const store = createStore<KnownSources>()(() => ({}));
  const wanted = new Set<string>();
  const ask = (): void => {
    const ids = [...wanted];
    wanted.clear();
    store.setState(Object.fromEntries(ids.map((id) => [id, null])));
    load(ids).then(
      (found) => store.setState(Object.fromEntries(found.map((each) => [each.id, each]))),
      () => store.setState((known) => without(known, ids), true),
    );
  };
  const want = (id: string): void => {
    if (Object.hasOwn(store.getState(), id)) return;
    if (wanted.size === 0) queueMicrotask(ask);
    wanted.add(id);
  };
  return Object.assign(store, { want });
}

function without(known: KnownSources, ids: readonly string[]): KnownSources {
  return Object.fromEntries(Object.entries(known).filter(([id]) => !ids.includes(id)));
}

/**
 * Sources a workbook itself brings for one of its companies, by their ids. Two companies may have the
 * same id for documents of their own, and an edit may make another document of it.
 */
export function ownSources(
  { companies, imported }: Pick<Workbook, "companies" | "imported">,
  company: string,
): ReadonlyMap<string, Source> {
  const own = companies[company]?.sources ?? [];
  const all = imported === undefined ? own : [...own, imported.source];
  return new Map(all.map((source) => [source.id, source]));
}
