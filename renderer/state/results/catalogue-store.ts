import { useMemo } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Pairing } from "../../../models/scenario/pairing-schema.ts";
import type { ModelCatalogue } from "../../run/job-types.ts";
import { useWorkbook } from "../document/document.ts";

/** Names, limits and lists of the model; null until the model has told them. */
export const catalogueStore = createStore<ModelCatalogue | null>()(() => null);

/** The catalogue of the model; null until it is there. */
export function useCatalogue(): ModelCatalogue | null {
  return useStore(catalogueStore);
}

/** The bundled pairings and those of the workbook. */
export function usePairings(): readonly Pairing[] {
  const bundled = useStore(catalogueStore, (catalogue) => catalogue?.pairings);
  const own = useWorkbook((workbook) => workbook.pairings);
  return useMemo(() => [...(bundled ?? []), ...own], [bundled, own]);
}
