import { useStore } from "zustand";
import type { Company } from "../../../models/company/company-schema.ts";
import { newWorkbook } from "../../../models/workbook/new-workbook.ts";
import type { Workbook } from "../../../models/workbook/workbook-schema.ts";
import { useSession } from "../session/session-store.ts";
import { createDocumentStore, type DocumentState } from "./document-store.ts";

const empty = newWorkbook({
  id: "untitled",
  title: "Isotherm",
  madeWith: { engineVersion: "0", library: "0" },
});

/** The document of the window. */
export const documentStore = createDocumentStore(empty, () => new Date().toISOString());

/** Reads one part of the document; the component is drawn anew when that part changes. */
export function useDocument<T>(select: (state: DocumentState) => T): T {
  return useStore(documentStore, select);
}

/** One part of the workbook, with the move that is under way. */
export function useWorkbook<T>(select: (workbook: Workbook) => T): T {
  return useStore(documentStore, (state) => select(state.shown));
}

/** The company of the lens, with the move that is under way; undefined where the workbook lacks it. */
export function useCompany(): Company | undefined {
  const id = useSession((state) => state.lens.company);
  return useWorkbook((workbook) => workbook.companies[id]);
}
