import { inflateRawSync } from "node:zlib";

/** An entry of a ZIP archive: its text and the date field of its header. */
export interface ZipEntry {
  readonly text: string;
  readonly date: number;
}

/** The entries of a ZIP archive by name, read from its directory. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const size = view.getUint32(at + 20, true);
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((k) =>
      view.getUint16(at + k, true),
    );
    const local = view.getUint32(at + 42, true);
    const skipped = view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const start = local + 30 + skipped;
    entries.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)), {
      text: inflateRawSync(bytes.subarray(start, start + size)).toString("utf8"),
      date: view.getUint16(local + 12, true),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}
