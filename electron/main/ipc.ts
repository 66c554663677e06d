import { ipcMain, type IpcMainInvokeEvent, type WebContents } from "electron";
import { z } from "../../models/scenario/zod.ts";
import type { PathGrants } from "../host/access/path-grants.ts";
import type { HostWindow } from "../host/host.ts";
import type { HostReply } from "../contract/reply.ts";
import { channels } from "../host/security/channels.ts";
import { isWindowAddress } from "./app-protocol.ts";

/** The windows that may speak, by the number of their contents. */
export type Speakers = Map<number, HostWindow>;

const droppedSchema = z.string().min(1).max(4_000);

const refused: HostReply<never> = {
  ok: false,
  fault: { code: "not-allowed", message: "expected a request of the window itself" },
};

/** Answers requests of the windows' own pages; the host parses whatever they hand over. */
export function answerRequests(speakers: Speakers, grants: PathGrants): void {
  ipcMain.handle(channels.request, (event, name: unknown, params: unknown) => {
    const window = speakerOf(event, speakers);
    return window === undefined ? refused : window.handle(name, params);
  });
  ipcMain.handle(channels.dropped, (event, path: unknown) => {
    const parsed = droppedSchema.safeParse(path);
    if (speakerOf(event, speakers) === undefined || !parsed.success) return null;
    grants.grant(parsed.data);
    return parsed.data;
  });
}

/** The window a message comes from, where it comes from the top of its page at our address. */
function speakerOf(event: IpcMainInvokeEvent, speakers: Speakers): HostWindow | undefined {
  const { sender, senderFrame } = event;
  if (senderFrame === null || senderFrame !== topOf(sender)) return undefined;
  return isWindowAddress(senderFrame.url) ? speakers.get(sender.id) : undefined;
}

function topOf(contents: WebContents): WebContents["mainFrame"] | null {
  return contents.isDestroyed() ? null : contents.mainFrame;
}
