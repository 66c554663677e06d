/** Comparisons with other tools, or with `window` the figures of the window: `npm run bench -- window`. */
const [subject = "engine"] = process.argv.slice(2);
if (subject === "window") {
  const { printWindowFigures } = await import("./window/print-figures.ts");
  await printWindowFigures();
} else if (subject === "engine") {
  await import("./compare.ts");
} else {
  process.stderr.write(`bench: expected engine or window, found ${subject}\n`);
  process.exitCode = 2;
}
