import { useEffect } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Source } from "../../../models/scenario/value-schema.ts";
import { startJob } from "./use-job.ts";

/** Sources that were asked for; null while on their way and where there is none. */
const sourceStore = createStore<Readonly<Record<string, Source | null>>>()(() => ({}));

const wanted = new Set<string>();

/** A source by its id; undefined until it is there. */
export function useSource(id: string | null): Source | undefined {
  const source = useStore(sourceStore, (known) => (id === null ? undefined : known[id]));
  useEffect(() => {
    if (id !== null) want(id);
  }, [id]);
  return source ?? undefined;
}

/** Several sources by their ids, those that are there. */
export function useSources(ids: readonly string[]): readonly Source[] {
  const known = useStore(sourceStore);
  const key = ids.join(" ");
  useEffect(() => {
    for (const id of key.split(" ")) if (id !== "") want(id);
  }, [key]);
  return ids.flatMap((id) => known[id] ?? []);
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
