import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { FileSource } from "../../../electron/contract/files.ts";
import type { HostFault } from "../../../electron/contract/reply.ts";
import { documentStore } from "../../state/document/document.ts";
import { chooseToOpen } from "../../state/files/choose-file.ts";
import { askHost } from "../../state/host.ts";
import { addAndShow, freeIdIn } from "./add-company.ts";

const refusedStore = createStore<HostFault | null>()(() => null);

/** Why the company of the last file was not taken; null where it was. */
export function useRefusedCompany(): HostFault | null {
  return useStore(refusedStore);
}

/** Forgets the file that was refused. */
export function forgetRefused(): void {
  refusedStore.setState(null, true);
}

/** Lets a filled-in template or a company file be chosen, and adds its company. */
export async function addFromFile(): Promise<boolean> {
  const path = await chooseToOpen("company");
  return path !== null && addFrom({ path });
}

/** Adds the company of a file; gives whether it was taken. */
export async function addFrom(source: FileSource): Promise<boolean> {
  const reply = await askHost("import.company", source);
  refusedStore.setState(reply.ok ? null : reply.fault, true);
  if (!reply.ok) return false;
  const company = reply.value;
  const id = freeIdIn(documentStore.getState().workbook, company.id);
  return addAndShow({ ...company, id }, "file");
}
