import type { FileHandle } from "node:fs/promises";
import type { Disk } from "../disk/disk.ts";

/** Appends lines to a file; lines that come while others are on their way to the disk go together. */
export interface JournalWriter {
  /** Fulfilled when the lines are on the disk; gives how many there are. */
  readonly append: (lines: readonly string[]) => Promise<number>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly lines: readonly string[];
  readonly resolve: (count: number) => void;
  readonly reject: (error: unknown) => void;
}

/** Opens a new file to append to. */
export async function journalWriter(path: string, disk: Disk): Promise<JournalWriter> {
  const handle = await disk.open(path, "ax");
  const queue: Waiting[] = [];
  const state = { count: 0, length: 0 };
  let working: Promise<void> | undefined;

  const write = async (): Promise<void> => {
    while (queue.length > 0) {
      const batch = queue.splice(0);
      const lines = batch.flatMap((each) => each.lines);
      try {
        await appendSynced(handle, lines.join(""), state);
        state.count += lines.length;
        for (const { resolve } of batch) resolve(state.count);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    working = undefined;
  };

  return {
    append: (lines) =>
      new Promise((resolve, reject) => {
        queue.push({ lines, resolve, reject });
        working ??= write();
      }),
    close: async () => {
      await working;
      await handle.close();
    },
  };
}

/** Appends a text; where that fails, half a line is taken away again, so that the next one is whole. */
async function appendSynced(
  handle: FileHandle,
  text: string,
  state: { length: number },
): Promise<void> {
  const bytes = Buffer.from(text, "utf8");
  try {
    await handle.appendFile(bytes);
    await handle.datasync();
  } catch (error) {
    await handle.truncate(state.length).catch(() => undefined);
    throw error;
  }
  state.length += bytes.length;
}
