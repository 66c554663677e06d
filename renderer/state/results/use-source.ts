import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Source } from "../../../models/scenario/value-schema.ts";
import type { Workbook } from "../../../models/workbook/workbook-schema.ts";
import { useWorkbook } from "../document/document.ts";
import { useLensField } from "../session/session-store.ts";
import { startJob } from "./use-job.ts";

/** Sources of the library that were asked for; null while on their way and where there is none. */
const sourceStore = createStore<Readonly<Record<string, Source | null>>>()(() => ({}));

const wanted = new Set<string>();

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

function useOwnSources(): ReadonlyMap<string, Source> {
  const company = useLensField("company");
  const companies = useWorkbook((workbook) => workbook.companies);
  const imported = useWorkbook((workbook) => workbook.imported);
  return useMemo(
    () => ownSources({ companies, imported }, company),
    [companies, imported, company],
  );
}

/** A source by its id; undefined until it is there. */
export function useSource(id: string | null): Source | undefined {
  const own = useOwnSources();
  const isOwn = id !== null && own.has(id);
  const source = useStore(sourceStore, (known) => (id === null ? undefined : known[id]));
  useEffect(() => {
    if (id !== null && !isOwn) want(id);
  }, [id, isOwn]);
  return (isOwn ? own.get(id) : source) ?? undefined;
}

/** Several sources by their ids, those that are there. */
export function useSources(ids: readonly string[]): readonly Source[] {
  const own = useOwnSources();
  const known = useStore(sourceStore);
  const key = ids.filter((id) => !own.has(id)).join(" ");
  useEffect(() => {
    for (const id of key.split(" ")) if (id !== "") want(id);
  }, [key]);
  return ids.flatMap((id) => own.get(id) ?? known[id] ?? []);
}

/** Asks for all that are wanted in one job. */
function want(id: string): void {
  if (Object.hasOwn(sourceStore.getState(), id)) return;
  if (wanted.size === 0) queueMicrotask(ask);
  wanted.add(id);
}

function ask(): void {
  const ids = [...wanted];
  wanted.clear();
  sourceStore.setState(Object.fromEntries(ids.map((id) => [id, null])));
  startJob("sources", { params: { ids } }).outcome.then(
    ({ result }) => sourceStore.setState(Object.fromEntries(result.map((each) => [each.id, each]))),
    () => undefined,
  );
}
