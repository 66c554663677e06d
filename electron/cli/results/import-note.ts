import { importCoverage } from "../../../models/run/layers/scenario-paths.ts";
import type { PreparedCompany } from "../../../models/run/run.ts";
import { wrap } from "../terminal/plain-text.ts";

/** Which paths of a run come from an imported file, and which are as bundled; nothing without one. */
export function importNote({ imported, workbench }: PreparedCompany, columns: number): string {
  if (imported === undefined) return "";
  const { file, region, model, sha256 } = imported;
  const covered = importCoverage(imported);
  const ids = workbench.library.ngfs.catalogue.scenarios.map(({ id }) => id);
  const isCovered = (id: string) => covered.some(({ transition }) => transition === id);
  const [given, bundled] = [ids.filter(isCovered), ids.filter((id) => !isCovered(id))];
  const withoutIntensity = covered.filter(({ hasGridIntensity }) => !hasGridIntensity);
  const kept = withoutIntensity.map(({ transition }) => transition);
  const origin = `${file}: ${region}, ${model}, sha256 ${sha256.slice(0, 12)}…`;
  const notes = [
    `Prices of ${given.join(", ")} from ${origin}.`,
    ...(kept.length === 0 ? [] : [`Grid intensity of ${kept.join(", ")} as bundled.`]),
    ...(bundled.length === 0 ? [] : [`All paths of ${bundled.join(", ")} as bundled.`]),
  ];
  return wrap(notes.join(" "), columns)
    .map((line) => `${line}\n`)
    .join("");
}
