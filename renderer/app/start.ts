import { askHost } from "../state/host.ts";
import { model } from "../state/model.ts";
import { catalogueStore } from "../state/results/catalogue-store.ts";
import { followResults } from "../state/results/results.ts";
import { printAddress } from "../state/session/address.ts";
import { readLocation, sessionStore, showOverlay } from "../state/session/session-store.ts";
import { listenForKeys } from "./commands/keys.ts";
import { takeDroppedFiles } from "./files/dropped-files.ts";
import { exampleWorkbook } from "./files/examples.ts";
import { fileStore } from "../state/files/file-store.ts";
import { keepJournal } from "./files/journal.ts";
import { listenToHost } from "./files/listen-to-host.ts";
import { offerRecovery } from "./files/recover.ts";
import { openSource, takeWorkbook } from "./files/workbook-file.ts";
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
  takeDroppedFiles();
  const { result: catalogue } = await described.outcome;
  catalogueStore.setState(catalogue, true);
  await takeWorkbook({ workbook: await exampleWorkbook(), path: null, stamp: null });
  followResults();
  keepJournal();
  keepAddress();
  listenToHost();
  await openWhatWaits();
  warmPalette();
  if (settings?.isTourDone === false) showOverlay("tour");
}

/** Loads the palette before it is first asked for. */
function warmPalette(): void {
  setTimeout(() => void import("./palette/palette.tsx"), 400);
}

/** Opens the workbook the program was started with, or work that was not saved. */
async function openWhatWaits(): Promise<void> {
  const reply = await askHost("app.info", {});
  const info = reply.ok ? reply.value : null;
  fileStore.setState({ info });
  const isRecovered = await offerRecovery();
  if (!isRecovered && typeof info?.startFile === "string") {
    await openSource({ path: info.startFile });
  }
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
