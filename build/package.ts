import { build } from "electron-builder";
import { packaging } from "./packaging/packaging.ts";

/** Packages the bundles in `dist/` for this system, as a folder with `--dir`, else as its installers. */
async function run(): Promise<void> {
  const isFolder = process.argv.includes("--dir");
  const electronDist = process.env["ELECTRON_OVERRIDE_DIST_PATH"];
  try {
    const made = await build({ config: packaging(electronDist), dir: isFolder, publish: "never" });
    for (const file of made) console.log(file);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

if (import.meta.main) await run();
