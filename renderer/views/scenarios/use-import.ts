import { useCallback, useEffect, useState } from "react";
import type { FileSource } from "../../../electron/contract/files.ts";
import type { ImportChoice } from "../../../models/scenario/iamc-import/choice.ts";
import type { ImportedScenarios } from "../../../models/scenario/iamc-import/imported-schema.ts";
import type { IamcFile } from "../../../models/scenario/iamc-file/read-iamc.ts";
import { faultPlace } from "../../i18n/fault-text.ts";
import { askHost, hostBridge } from "../../state/host.ts";
import { documentStore } from "../../state/document/document.ts";
import { model } from "../../state/model.ts";
import { catalogueStore } from "../../state/results/catalogue-store.ts";
import { failureOf } from "../../state/results/results.ts";
import { overridesOf, subjectOf } from "../../state/results/subject.ts";
import { startJob } from "../../state/results/use-job.ts";
import { useDroppedFile } from "../../state/session/dropped-file-store.ts";

/** Where an import stands; the workbook is touched only when its scenarios are taken. */
export type ImportState =
  | { readonly step: "idle" }
  | { readonly step: "reading"; readonly name: string }
  | { readonly step: "failed"; readonly line: string }
  | {
      readonly step: "choosing";
      readonly file: IamcFile;
      readonly choice: ImportChoice;
      readonly choose: keyof ImportChoice;
      readonly names: readonly string[];
    }
  | { readonly step: "found"; readonly imported: ImportedScenarios };

/** An import of scenarios and what moves it on. */
export interface Import {
  readonly state: ImportState;
  readonly read: (name: string, source: FileSource) => Promise<void>;
  readonly readPicked: (file: File) => Promise<void>;
  readonly choose: (file: IamcFile, choice: ImportChoice) => Promise<void>;
  readonly leave: () => void;
}

/** Reads a scenario file by way of the host and the model; also one that was dropped into the window. */
export function useImport(): Import {
  const [state, setState] = useState<ImportState>({ step: "idle" });
  const choose = useCallback(async (file: IamcFile, choice: ImportChoice): Promise<void> => {
    setState({ step: "reading", name: file.name });
    try {
      const { result } = await startJob("importScenarios", { params: { file, choice } }).outcome;
      if ("imported" in result) {
        await tryOut(result.imported);
        setState({ step: "found", imported: result.imported });
      } else setState({ step: "choosing", file, choice, ...result });
    } catch (error) {
      setState({ step: "failed", line: oneLine(failureOf(error).message) });
    }
  }, []);
  const read = useCallback(
    async (name: string, source: FileSource): Promise<void> => {
      setState({ step: "reading", name });
      const reply = await askHost("import.scenarios", source);
      if (reply.ok) await choose(reply.value, {});
      else setState({ step: "failed", line: oneLine(faultPlace(reply.fault)) });
    },
    [choose],
  );
  const readPicked = useCallback(
    async (file: File): Promise<void> => {
      const path = await hostBridge()?.pathOf(file);
      const source =
        path === null || path === undefined
          ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
          : { path };
      await read(file.name, source);
    },
    [read],
  );
  useDropped(read);
  return { state, read, readPicked, choose, leave: () => setState({ step: "idle" }) };
}

/**
 * Runs every company of the workbook under the pairings with the imported scenarios, before they are
 * taken: a file that the model refuses changes nothing.
 */
async function tryOut(imported: ImportedScenarios): Promise<void> {
  const { workbook } = documentStore.getState();
  const known = catalogueStore.getState()?.pairings ?? [];
  const scenarios = [...known, ...workbook.pairings].map(({ id }) => id);
  for (const id of workbook.order) {
    const subject = subjectOf({ ...workbook, imported }, id);
    if (subject === undefined) continue;
    const params = { scenarios, metrics: ["energy.cost"], overrides: overridesOf(workbook, id) };
    await model.start({ kind: "run", params, subjects: [subject] }, "slow").outcome;
  }
}

/** Reads a file that was dropped into the window, once. */
function useDropped(read: Import["read"]): void {
  const { file, take } = useDroppedFile();
  useEffect(() => {
    if (file === null) return;
    take();
    void read(file.name, file.source);
  });
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, " ").trim();
}
