import { acceptLink } from "../access/allowed-links.ts";
import { HostError } from "../host-error.ts";
import type { ShellDialogs } from "../shell.ts";
import type { Handlers, RequestContext } from "./handler.ts";

const platforms: Readonly<Record<string, "mac" | "windows" | "linux">> = {
  darwin: "mac",
  win32: "windows",
};

function dialogsOf({ self }: RequestContext): ShellDialogs {
  const { dialogs } = self.window;
  if (dialogs === undefined) throw new HostError("not-allowed", "this shell shows no dialogs");
  return dialogs;
}

/** The program, its settings, its windows and dialogs, addresses. */
export const appHandlers: Handlers<
  | "app.info"
  | "settings.get"
  | "settings.set"
  | "dialog.open"
  | "dialog.save"
  | "link.open"
  | "window.words"
  | "window.state"
  | "window.askUnsaved"
  | "window.close"
> = {
  "app.info": (_, { shell, self }) =>
    Promise.resolve({
      version: shell.version,
      shell: shell.kind,
      platform: platforms[process.platform] ?? "linux",
      hasNativeMenu: shell.hasNativeMenu,
      hasNativeDialogs: self.window.dialogs !== undefined,
      languages: shell.languages,
      documents: shell.documents,
      startFile: self.window.startFile,
    }),
  "settings.get": (_, { settings }) => settings.read(),
  "settings.set": async (given, context) => {
    const set = await context.settings.update((present) => ({ ...present, ...given }));
    context.tellOthers(context.self);
    return set;
  },
  "dialog.open": async ({ purpose }, context) => {
    const path = await dialogsOf(context).open(purpose);
    if (path !== null) context.grants.grant(path);
    return { path };
  },
  "dialog.save": async ({ purpose, name }, context) => {
    const path = await dialogsOf(context).save(purpose, name);
    if (path !== null) context.grants.grant(path);
    return { path };
  },
  "link.open": async ({ url }, { self, linkHosts }) => {
    await self.window.openLink(acceptLink(url, await linkHosts()));
    return null;
  },
  "window.words": (words, { self }) => {
    self.window.setWords(words);
    return Promise.resolve(null);
  },
  "window.state": (state, { self }) => {
    self.window.setState(state);
    return Promise.resolve(null);
  },
  "window.askUnsaved": async (_, context) => {
    return { answer: await dialogsOf(context).askUnsaved() };
  },
  "window.close": (_, { self }) => {
    self.window.close();
    return Promise.resolve(null);
  },
};
