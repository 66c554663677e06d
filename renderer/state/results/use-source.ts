import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { Source } from "../../../models/scenario/value-schema.ts";
import { useWorkbook } from "../document/document.ts";
import { useLensField } from "../session/session-store.ts";
import { useAttempt } from "./results.ts";
import { createSourceStore, ownSources } from "./source-store.ts";
import { startJob } from "./use-job.ts";

const sourceStore = createSourceStore((ids) =>
  startJob("sources", { params: { ids } }).outcome.then(({ result }) => result),
);

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
  const attempt = useAttempt();
  useEffect(() => {
    if (id !== null && !isOwn) sourceStore.want(id);
  }, [id, isOwn, attempt]);
  return (isOwn ? own.get(id) : source) ?? undefined;
}

/** Several sources by their ids, those that are there. */
export function useSources(ids: readonly string[]): readonly Source[] {
  const own = useOwnSources();
  const known = useStore(sourceStore);
  const key = ids.filter((id) => !own.has(id)).join(" ");
  const attempt = useAttempt();
  useEffect(() => {
    for (const id of key.split(" ")) if (id !== "") sourceStore.want(id);
  }, [key, attempt]);
  return ids.flatMap((id) => own.get(id) ?? known[id] ?? []);
}
