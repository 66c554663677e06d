import { contextBridge, ipcRenderer, webUtils } from "electron";
import type { HostBridge } from "../contract/bridge.ts";
import type { HostReply } from "../contract/reply.ts";
import { channels } from "../host/security/channels.ts";

type Listener = (event: never) => void;

const listeners = new Map<string, Set<Listener>>();

ipcRenderer.on(channels.event, (_event, name: string, told: unknown) => {
  for (const listener of listeners.get(name) ?? []) listener(told as never);
});

/** Sends a request; what goes wrong on the way is an answer as well. */
async function request(name: string, params: unknown): Promise<HostReply<never>> {
  try {
    return (await ipcRenderer.invoke(channels.request, name, params)) as HostReply<never>;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, fault: { code: "host-gone", message } };
  }
}

function onEvent(name: string, listener: Listener): () => void {
  const known = listeners.get(name) ?? new Set();
  listeners.set(name, known.add(listener));
  return () => void known.delete(listener);
}

async function pathOf(file: object): Promise<string | null> {
  const path = webUtils.getPathForFile(file as File);
  if (path === "") return null;
  return (await ipcRenderer.invoke(channels.dropped, path)) as string | null;
}

const bridge = { shell: "electron", request, onEvent, pathOf } as HostBridge;

contextBridge.exposeInMainWorld("isotherm", bridge);
