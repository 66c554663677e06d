import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** What decides which browser is found. */
export interface BrowserPlace {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "microsoft-edge",
];

const macPlaces = ["Google Chrome", "Chromium", "Microsoft Edge"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const windowsPlaces = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** A Chromium or Chrome of this machine: the one `ISOTHERM_BROWSER` names, else the first found. */
export function findBrowser(place: BrowserPlace = process): string | undefined {
  const { env } = place;
  const named = env["ISOTHERM_BROWSER"];
  if (named !== undefined && named !== "") return isProgram(named) ? named : undefined;
  return placesOf(place).find(isProgram);
}

function placesOf({ platform, env }: BrowserPlace): readonly string[] {
  if (platform === "darwin") return macPlaces;
  if (platform === "win32") {
    const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]];
    const known = roots.filter((root) => root !== undefined);
    return known.flatMap((root) => windowsPlaces.map((each) => join(root, each)));
  }
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
