/** The channels between a window and the main process; there are no others. */
export const channels = {
  /** A request of the contract: name and what it hands over. */
  request: "host:request",
  /** A file that was dropped in: its path, read from the file itself. */
  dropped: "host:dropped",
  /** An event of the contract: name and what it tells. */
  event: "host:event",
} as const;
