import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { FileSource } from "../../../electron/contract/files.ts";

/** A table that was dragged into the window and waits for the view that imports it. */
export interface DroppedFile {
  readonly name: string;
  readonly source: FileSource;
}

const droppedStore = createStore<DroppedFile | null>()(() => null);

/** Keeps a file for the view that is opened for it. */
export function dropFile(file: DroppedFile): void {
  droppedStore.setState(file, true);
}

/** The file that waits, and what takes it. */
export function useDroppedFile(): { readonly file: DroppedFile | null; readonly take: () => void } {
  const file = useStore(droppedStore);
  return { file, take: () => droppedStore.setState(null, true) };
}
