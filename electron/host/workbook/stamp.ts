import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import type { FileStamp } from "../../contract/workbook.ts";

/** The state of a file that holds these bytes. */
export function stampOf(bytes: Uint8Array, modified: number): FileStamp {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { modified, bytes: bytes.length, sha256 };
}

/** Whether a file still holds what it held; its time alone does not make it another. */
export async function compareWithStamp(
  path: string,
  stamp: FileStamp,
): Promise<"same" | "changed" | "missing"> {
  const state = await stat(path).catch(() => undefined);
  if (state === undefined) return "missing";
  if (state.size !== stamp.bytes) return "changed";
  if (state.mtimeMs === stamp.modified) return "same";
  const present = stampOf(await readFile(path), state.mtimeMs);
  return present.sha256 === stamp.sha256 ? "same" : "changed";
}
