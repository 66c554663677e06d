import { readdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileEntry, FilePurpose, FolderList } from "../../contract/files.ts";
import type { PathGrants } from "./path-grants.ts";
import { fitsPurpose } from "./file-purpose.ts";

/** The most entries of a folder that are told. */
const most = 2_000;

/** What a folder holds for a purpose. Throws HostError where the folder may not be seen. */
export async function listFolder(
  given: string,
  purpose: FilePurpose,
  grants: PathGrants,
): Promise<FolderList> {
  const folder = await grants.accept(given);
  const found = (await readdir(folder, { withFileTypes: true })).filter(
    (each) => !each.name.startsWith(".") && (!each.isFile() || fitsPurpose(each.name, purpose)),
  );
  const names = found.slice(0, most).map(({ name }) => name);
  const told = await Promise.all(names.map((name) => entryOf(join(folder, name), name)));
  const entries = told.filter((each) => each !== undefined);
  const shown = entries.filter(({ isFolder, name }) => isFolder || fitsPurpose(name, purpose));
  const above = dirname(folder);
  const parent = above === folder ? null : await grants.accept(above).catch(() => null);
  return { folder, parent, entries: shown.toSorted(inOrder) };
}

async function entryOf(path: string, name: string): Promise<FileEntry | undefined> {
  const state = await stat(path).catch(() => undefined);
  if (state === undefined || !(state.isDirectory() || state.isFile())) return undefined;
  return { name, path, isFolder: state.isDirectory(), bytes: state.size, modified: state.mtimeMs };
}

function inOrder(a: FileEntry, b: FileEntry): number {
  if (a.isFolder !== b.isFolder) return a.isFolder ? -1 : 1;
  return a.name.localeCompare(b.name, "en", { numeric: true });
}
