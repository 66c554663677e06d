import type { ImportedScenarios } from "../../scenario/iamc-import/imported-schema.ts";
import type { OwnPairing, ReshapedInput, ReshapedPath } from "../../scenario/own-pairing-schema.ts";
import { pairingIds, type Pairing } from "../../scenario/pairing-schema.ts";
import type { Change } from "../change.ts";
import type { Workbook } from "../workbook-schema.ts";
import { EditError, requireFound, requireNewId, requireText } from "./edit-error.ts";
import { changeOf, insertion, removal, stepTo } from "./steps.ts";

/** Adds a pairing of the workbook's own. Throws EditError for an id that is taken. */
export function addPairing(workbook: Workbook, pairing: OwnPairing): Change {
  requireNewId("pairing", pairing.id, takenIds(workbook));
  const label = { key: "change.addPairing", params: { pairing: pairing.name.en } };
  return changeOf(label, [insertion(["pairings", workbook.pairings.length], pairing)]);
}

/** Adds a copy of a pairing, bundled or own, to be reshaped. */
export function duplicatePairing(
  workbook: Workbook,
  from: Pairing | OwnPairing,
  as: { readonly id: string; readonly name: string },
): Change {
  const name = requireText("name", as.name);
  return addPairing(workbook, {
    ...from,
    id: as.id,
    name: { en: name, "zh-Hans": name, "zh-Hant": name },
    from: from.id,
  });
}

/**
 * Reshapes a path of an own pairing; without a path the one of its scenario holds again. Throws EditError
 * for a value that is no finite number.
 */
export function reshapePath(
  workbook: Workbook,
  at: { readonly pairing: string; readonly input: ReshapedInput },
  path: ReshapedPath | undefined,
): Change {
  const [index, pairing] = pairingAt(workbook, at.pairing);
  for (const [year, value] of Object.entries(path?.points ?? {})) {
    if (Number.isFinite(value)) continue;
    const message = `expected a number in ${year}, found ${value}`;
    throw new EditError(at.input, { key: "edit.needsNumber" }, message);
  }
  const key = path === undefined ? "change.restorePath" : "change.reshapePath";
  const params = { pairing: pairing.name.en, input: at.input };
  const keys = ["pairings", index, "paths", at.input];
  return changeOf({ key, params }, [stepTo(workbook, keys, path)], path?.why);
}

/** Pairs other pathways in an own pairing, or gives it another name; reshaped paths stay. */
export function editPairing(
  workbook: Workbook,
  id: string,
  values: Partial<Omit<OwnPairing, "id" | "paths" | "from">>,
): Change {
  const [index, pairing] = pairingAt(workbook, id);
  const label = { key: "change.editPairing", params: { pairing: pairing.name.en } };
  const steps = Object.entries(values).map(([key, value]) =>
    stepTo(workbook, ["pairings", index, key], value),
  );
  return changeOf(label, steps);
}

/** Takes an own pairing out, with the ratings set by hand under it. */
export function removePairing(workbook: Workbook, id: string): Change {
  const [index, pairing] = pairingAt(workbook, id);
  const label = { key: "change.removePairing", params: { pairing: pairing.name.en } };
  const ratings = Object.entries(workbook.ratings).flatMap(([company, rated]) =>
    Object.keys(rated)
      .filter((key) => key.split("|")[1] === id)
      .map((key) => stepTo(workbook, ["ratings", company, key], undefined)),
  );
  return changeOf(label, [...ratings, removal(["pairings", index], pairing)]);
}

/** Takes imported scenarios in place of the bundled ones; without any the bundled ones hold again. */
export function setImported(workbook: Workbook, imported: ImportedScenarios | undefined): Change {
  const file = imported?.file ?? workbook.imported?.file ?? "";
  const key = imported === undefined ? "change.removeImport" : "change.import";
  return changeOf({ key, params: { file } }, [stepTo(workbook, ["imported"], imported)]);
}

function takenIds({ pairings }: Workbook): readonly string[] {
  return [...pairingIds, ...pairings.map(({ id }) => id)];
}

function pairingAt({ pairings }: Workbook, id: string): readonly [number, OwnPairing] {
  const index = pairings.findIndex((each) => each.id === id);
  return [index, requireFound(pairings[index], "pairing", id)];
}
