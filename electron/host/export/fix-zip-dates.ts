const centralEntry = 0x02014b50;
const endOfDirectory = 0x06054b50;
const endLength = 22;

/** The first day a ZIP file can name, 1 January 1980, as its date field. */
const firstDay = (1 << 5) | 1;

/**
 * Sets the dates of all entries of a ZIP archive to its first day, in place, so that equal contents
 * are equal bytes. Throws where the bytes are no plain archive with its directory at the end.
 */
export function fixZipDates(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - endLength;
  if (end < 0 || view.getUint32(end, true) !== endOfDirectory) throw new Error("no ZIP directory");
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(entry, true) !== centralEntry)
      throw new Error("no entry of a ZIP directory");
    const local = view.getUint32(entry + 42, true);
    setFirstDay(view, entry + 12);
    setFirstDay(view, local + 10);
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += 46 + name! + extra! + comment!;
  }
}

function setFirstDay(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, firstDay, true);
}
