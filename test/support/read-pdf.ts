import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A node of the tree of tags; text leaves are left out. */
export interface Tag {
  readonly role: string;
  readonly alt?: string;
  readonly children: readonly Tag[];
}

/** What a PDF says about itself and shows. */
export interface ReadPdf {
  readonly pages: readonly string[];
  readonly title: string;
  readonly language: string | null;
  readonly isTagged: boolean;
  /** Titles of the bookmarks with their depth, from 1. */
  readonly bookmarks: readonly (readonly [depth: number, title: string])[];
  readonly tags: readonly Tag[];
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** Reads a PDF back: text of each page, bookmarks, tags. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const document = await loading.promise;
  const pages: string[] = [];
  const tags: Tag[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    pages.push(
      content.items
        .map((item) => ("str" in item ? item.str : ""))
        .join(" ")
        .replace(/ +/g, " "),
    );
    tags.push(...tagsBelow(await page.getStructTree()));
  }
  const { info } = await document.getMetadata();
  const marks = await document.getMarkInfo();
  const read = {
    pages,
    title: String((info as Record<string, unknown>).Title),
    language: String((info as Record<string, unknown>).Language),
    isTagged: marks instanceof Map && marks.get("Marked") === true,
    bookmarks: flat(await document.getOutline(), 1),
    tags,
  };
  await loading.destroy();
  return read;
}

function flat(items: readonly Bookmark[], depth: number): ReadPdf["bookmarks"] {
  return items.flatMap((item) => [[depth, item.title] as const, ...flat(item.items, depth + 1)]);
}

function tagsBelow(node: unknown): readonly Tag[] {
  if (typeof node !== "object" || node === null || !("children" in node)) return [];
  const { role, alt, children } = node as { role: string; alt?: string; children: unknown[] };
  const below = children.flatMap(tagsBelow);
  return [{ role, ...(alt === undefined ? {} : { alt }), children: below }];
}

/** Every tag of a role, however deep. */
export function tagsOf(tags: readonly Tag[], role: string): readonly Tag[] {
  return tags.flatMap((tag) => [
    ...(tag.role === role ? [tag] : []),
    ...tagsOf(tag.children, role),
  ]);
}
