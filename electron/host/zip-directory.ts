const centralEntry = 0x02014b50;
const endOfDirectory = 0x06054b50;
const endLength = 22;
const entryLength = 46;

/** An entry of a ZIP archive as its directory has it. */
export interface ZipEntry {
  /** Where the entry stands in the directory. */
  readonly at: number;
  /** Where its local header stands. */
  readonly local: number;
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  /** Length in the archive. */
  readonly packed: number;
  /** Length when unpacked. */
  readonly unpacked: number;
}

/**
 * The entries of a ZIP archive with its directory at the very end. Throws RangeError where the bytes
 * are no such archive.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - endLength;
  if (end < 0 || view.getUint32(end, true) !== endOfDirectory) {
    throw new RangeError("no ZIP directory");
  }
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== centralEntry) throw new RangeError("no entry of a directory");
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((k) =>
      view.getUint16(at + k, true),
    );
    entries.push({
      at,
      local: view.getUint32(at + 42, true),
      name: new TextDecoder().decode(bytes.subarray(at + entryLength, at + entryLength + name)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
    });
    at += entryLength + name + extra + comment;
  }
  return entries;
}
