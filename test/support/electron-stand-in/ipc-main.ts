type IpcHandler = (event: unknown, ...args: unknown[]) => unknown;

/** Handlers of requests by channel. */
export const ipcHandlers = new Map<string, IpcHandler>();

/** The main side of the channels. */
export const ipcMain = {
  handle: (channel: string, handler: IpcHandler): void => {
    if (ipcHandlers.has(channel)) throw new Error(`a second handler for ${channel}`);
    ipcHandlers.set(channel, handler);
  },
};
