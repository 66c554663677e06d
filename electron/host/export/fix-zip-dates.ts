import { zipDirectory } from "../zip-directory.ts";

/** The first day a ZIP file can name, 1 January 1980, as its date field. */
const firstDay = (1 << 5) | 1;

/**
 * Sets the dates of all entries of a ZIP archive to its first day, in place, so that equal contents
 * are equal bytes. Throws where the bytes are no plain archive with its directory at the end.
 */
export function fixZipDates(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const { at, local } of zipDirectory(bytes)) {
    setFirstDay(view, at + 12);
    setFirstDay(view, local + 10);
  }
}

function setFirstDay(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, firstDay, true);
}
