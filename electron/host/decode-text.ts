import { DocumentError } from "./document-error.ts";

const nulByte = 0;

/** Reads bytes as UTF-8, without a byte order mark. Throws DocumentError that names another encoding. */
export function decodeText(bytes: Uint8Array, file: string): string {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) throw wrongEncoding(file, marked);
  const text = decodeAs("utf-8", bytes);
  if (text === undefined) {
    const place = `byte ${firstWrongByte(bytes) + 1} is not UTF-8`;
    throw wrongEncoding(file, `${guessEncoding(bytes)} (${place})`);
  }
  if (bytes.includes(nulByte)) throw wrongEncoding(file, guessEncoding(bytes));
  return text;
}

function wrongEncoding(file: string, found: string): DocumentError {
  return new DocumentError({ file }, { expected: "text in UTF-8", found });
}

function markedEncoding([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) {
    return third === nulByte && fourth === nulByte ? "UTF-32" : "UTF-16 (little endian)";
  }
  if (first === 0xfe && second === 0xff) return "UTF-16 (big endian)";
  const isWide = first === nulByte && second === nulByte && third === 0xfe && fourth === 0xff;
  return isWide ? "UTF-32" : undefined;
}

function guessEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (bytes.includes(nulByte)) {
    if (first === nulByte && second !== nulByte) return "UTF-16 (big endian)";
    return second === nulByte && first !== nulByte ? "UTF-16 (little endian)" : "binary data";
  }
  if (decodeAs("gb18030", bytes) !== undefined) return "another encoding, perhaps GB 18030";
  if (decodeAs("big5", bytes) !== undefined) return "another encoding, perhaps Big5";
  return "another encoding, perhaps Windows-1252";
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Index of the first byte that is not part of well-formed UTF-8, by halving. */
function firstWrongByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isStartOfText(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** Whether bytes are UTF-8 up to a character that may still be unfinished. */
function isStartOfText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
