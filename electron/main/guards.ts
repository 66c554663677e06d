import { app, session, type WebContents } from "electron";
import { isWindowAddress } from "./app-protocol.ts";

/** Permissions, downloads and devices are refused to every page. */
export function refusePermissions(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.on("will-download", (event) => {
    event.preventDefault();
  });
}

/** No page leaves the window's address, opens another, or takes in a foreign one. */
export function guardContents(): void {
  app.on("web-contents-created", (_event, contents) => {
    guard(contents);
  });
}

function guard(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.on("will-navigate", (event) => {
    if (!isWindowAddress(event.url)) event.preventDefault();
  });
  contents.on("will-redirect", (event) => {
    event.preventDefault();
  });
  contents.on("will-attach-webview", (event) => {
    event.preventDefault();
  });
}
