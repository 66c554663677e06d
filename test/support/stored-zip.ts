/** A ZIP archive whose entries are stored as they are; `unpacked` may lie about the length of one. */
export function storedZip(
  entries: Readonly<Record<string, string>>,
  lies: Readonly<Record<string, number>> = {},
): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(entries)) {
    const [title, content] = [encoder.encode(name), encoder.encode(text)];
    const sizes = [content.length, lies[name] ?? content.length] as const;
    const local = fields(
      [0x04034b50, 4],
      [20, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [0, 4],
      ...fourBytes(sizes),
    );
    parts.push(local, fields([title.length, 2], [0, 2]), title, content);
    const central = fields([0x02014b50, 4], [20, 2], [20, 2], [0, 2], [0, 2], [0, 4], [0, 4]);
    const rest = fields([title.length, 2], [0, 2], [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]);
    directory.push(central, fields(...fourBytes(sizes)), rest, title);
    at += local.length + 4 + title.length + content.length;
  }
  const count = Object.keys(entries).length;
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = fields([0x06054b50, 4], [0, 4], [count, 2], [count, 2], [size, 4], [at, 4], [0, 2]);
  return Buffer.concat([...parts, ...directory, end]);
}

type Field = readonly [value: number, bytes: number];

function fourBytes(values: readonly number[]): readonly Field[] {
  return values.map((value) => [value, 4]);
}

function fields(...list: readonly Field[]): Uint8Array {
  return Uint8Array.from(
    list.flatMap(([value, bytes]) =>
      Array.from({ length: bytes }, (_, i) => Math.floor(value / 256 ** i) % 256),
    ),
  );
}
