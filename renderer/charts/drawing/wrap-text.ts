import { textWidth } from "./text-width.ts";

/** Room for some lines of words. */
export interface TextRoom {
  readonly width: number;
  readonly size: number;
  /** Most lines; what does not fit ends in an ellipsis. */
  readonly most: number;
  readonly isBold?: boolean;
}

/** A text in lines of a width: broken between words, between signs in Chinese. */
export function wrapText(text: string, room: TextRoom): readonly string[] {
  const lines: string[] = [""];
  for (const piece of piecesOf(text)) {
    const joined = (lines.at(-1) ?? "") + piece;
    if (fits(joined, room) || lines.at(-1) === "") lines[lines.length - 1] = joined;
    else lines.push(piece.trimStart());
  }
  const kept = lines.slice(0, room.most).map((line) => line.trimEnd());
  const isCut = lines.length > room.most;
  return kept.map((line, i) =>
    (isCut && i === kept.length - 1) || !fits(line, room) ? shortened(line, room, isCut) : line,
  );
}

function piecesOf(text: string): readonly string[] {
  return (
    text.match(/[\u2e80-\u9fff\uf900-\ufaff][，。、）：]?|[^\s\u2e80-\u9fff]+\s*|\s+/g) ?? [text]
  );
}

function fits(text: string, { width, size, isBold }: TextRoom): boolean {
  return textWidth(text.trimEnd(), size, isBold) <= width;
}

function shortened(line: string, room: TextRoom, isCut: boolean): string {
  if (!isCut && fits(line, room)) return line;
  let kept = line;
  while (kept.length > 1 && !fits(`${kept}…`, room)) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
}
