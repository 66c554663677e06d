import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface LockEntry {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  /** Set on a build of a package for one system; the package it belongs to carries the licence. */
  readonly os?: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

const licenceFile = /^(?:licen[cs]e|copying|notice)/i;
const licenceChapter = /^#*[ \t]*licen[cs]e\b[^\n]*\n[\s\S]*/im;

const heading = `# Third-party notices

Isotherm contains or installs the packages and tables below. This file is generated from the installed
packages by \`npm run generate\`.
`;

/** Tables of others that stand in the product's own folders, with their licence in the field `licence`. */
const tables = ["models/engine/sample/sobol/directions.json"];

interface LicensedTable {
  readonly title: string;
  readonly source: string;
  readonly licence: string;
}

const parse = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** Writes the notices of every package that the product, not its development, depends on. */
export function makeNotices(root: string): string {
  const { packages } = parse(join(root, "package-lock.json")) as {
    packages: Record<string, LockEntry>;
  };
  const folders = Object.entries(packages)
    .filter(([path, entry]) => path !== "" && isShipped(entry))
    .map(([path]) => path)
    .sort();
  const sections = folders.map((folder) => describePackage(join(root, folder)));
  const data = tables.map((path) => describeTable(path, parse(join(root, path)) as LicensedTable));
  return [heading, ...sections, ...data].join("\n");
}

function describeTable(path: string, { title, source, licence }: LicensedTable): string {
  return `## ${title}\n\nTable in ${path}, after ${source}.\n\n${quote(licence)}`;
}

const isShipped = ({ dev, devOptional, os }: LockEntry): boolean =>
  dev !== true && devOptional !== true && os === undefined;

function describePackage(folder: string): string {
  const manifest = parse(join(folder, "package.json")) as Manifest;
  const { name, version, license = "not declared" } = manifest;
  const texts = findTexts(folder);
  const body = texts.length > 0 ? texts.map(quote).join("\n") : describeMissing(manifest);
  return `## ${name} ${version}\n\nLicence: ${license}\n\n${body}`;
}

function findTexts(folder: string): string[] {
  const names = readdirSync(folder).sort();
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");
  const licences = names.filter((name) => licenceFile.test(name)).map(read);
  if (licences.length > 0) return licences;
  const readme = names.find((name) => /^readme/i.test(name));
  const chapter = readme === undefined ? null : licenceChapter.exec(read(readme));
  return chapter === null ? [] : [chapter[0]];
}

function describeMissing({ author, license = "no licence" }: Manifest): string {
  const by = typeof author === "string" ? author : (author?.name ?? "its authors");
  return `The package holds no licence text; it declares ${license}, by ${by}.\n`;
}

/** Sets a text off as code, so that nothing in it is read as markup. */
function quote(text: string): string {
  const lines = text.replaceAll("\r\n", "\n").trim().split("\n");
  return `${lines.map((line) => `    ${line}`.trimEnd()).join("\n")}\n`;
}
