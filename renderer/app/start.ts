import type { OpenedWorkbook } from "../../electron/contract/workbook.ts";
import type { ModelCatalogue } from "../run/job-types.ts";
import { fileStore } from "../state/files/file-store.ts";
import { askHost } from "../state/host.ts";
import { model } from "../state/model.ts";
import { catalogueStore } from "../state/results/catalogue-store.ts";
import { followResults } from "../state/results/results.ts";
import { printAddress } from "../state/session/address.ts";
import { readLocation, sessionStore, showOverlay } from "../state/session/session-store.ts";
import { listenForKeys } from "./commands/keys.ts";
import { listenForContextMenu } from "./context-menu/context-store.ts";
import { takeDroppedFiles } from "./files/dropped-files.ts";
import { exampleWorkbook } from "./files/examples.ts";
import { keepJournal } from "./files/journal.ts";
import { listenToHost } from "./files/listen-to-host.ts";
import { offerRecovery } from "./files/recover.ts";
import { readWorkbook, takeWorkbook } from "./files/workbook-file.ts";
import { readSettings } from "./settings.ts";

/** Starts the model, opens a workbook, and keeps results, address and host in step. */
export async function start(): Promise<void> {
  const described = model.start({ kind: "describe", params: {}, subjects: [] });
  const settings = await readSettings();
  if (globalThis.location.hash === "" && typeof settings?.lastAddress === "string") {
    globalThis.history.replaceState(null, "", settings.lastAddress);
  }
  readLocation();
  globalThis.addEventListener("popstate", readLocation);
  listenForKeys();
  listenForContextMenu();
  takeDroppedFiles();
  const given = givenWorkbook();
  const { result: catalogue } = await described.outcome;
  const opened = (await given) ?? (await openedExamples(catalogue));
  catalogueStore.setState(catalogue, true);
  await takeWorkbook(opened);
  followResults();
  keepJournal();
  keepAddress();
  listenToHost();
  await offerRecovery();
  warmPalette();
  if (settings?.isTourDone === false) showOverlay("tour");
}

/** Loads the palette before it is first asked for. */
function warmPalette(): void {
  setTimeout(() => void import("./palette/palette.tsx"), 400);
}

async function openedExamples(catalogue: ModelCatalogue): Promise<OpenedWorkbook> {
  return { workbook: await exampleWorkbook(catalogue), path: null, stamp: null };
}

/** The workbook the program was started with; null where there is none or it was refused. */
async function givenWorkbook(): Promise<OpenedWorkbook | null> {
  const reply = await askHost("app.info", {});
  const info = reply.ok ? reply.value : null;
  fileStore.setState({ info });
  return typeof info?.startFile === "string" ? readWorkbook({ path: info.startFile }) : null;
}

const pauseBeforeKept = 1_000;

/** Keeps the address for the next start. */
function keepAddress(): void {
  globalThis.history.replaceState(null, "", printAddress(sessionStore.getState()));
  let timer: ReturnType<typeof setTimeout> | undefined;
  sessionStore.subscribe((state) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      void askHost("settings.set", { lastAddress: printAddress(state) });
    }, pauseBeforeKept);
  });
}
