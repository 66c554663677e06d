import { app } from "electron";
import { resolve } from "node:path";

/** The workbook a command line names, as an absolute path. */
export function fileIn(argv: readonly string[], cwd: string): string | null {
  const named = argv.findLast((word) => !word.startsWith("-") && /\.isotherm$/i.test(word));
  return named === undefined ? null : resolve(cwd, named);
}

/** Hears of workbooks that the system hands over: a second start, a double click, the dock. */
export function hearFiles(onFile: (path: string | null) => void): void {
  app.on("second-instance", (_event, argv, cwd) => {
    onFile(fileIn(argv, cwd));
  });
  app.on("open-file", (event, path) => {
    event.preventDefault();
    onFile(path);
  });
}
