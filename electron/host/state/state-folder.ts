import { homedir } from "node:os";
import { join, resolve } from "node:path";

/** What decides where the program keeps its own files. */
export interface Place {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/**
 * The folder of settings, recent files, journals and backups, the same for both shells:
 * `ISOTHERM_HOME` where set, else where the system keeps such files.
 */
export function stateFolder(place: Place = { ...process, home: homedir() }): string {
  const { platform, env, home } = place;
  const own = env["ISOTHERM_HOME"];
  if (own !== undefined && own !== "") return resolve(own);
  if (platform === "darwin") return join(home, "Library", "Application Support", "Isotherm");
  if (platform === "win32") {
    return join(env["APPDATA"] ?? join(home, "AppData", "Roaming"), "Isotherm");
  }
  const given = env["XDG_STATE_HOME"];
  const base = given !== undefined && given.startsWith("/") ? given : join(home, ".local", "state");
  return join(base, "isotherm");
}
