import { EventEmitter } from "node:events";
import { readFileSync } from "node:fs";
import type { Frame, Page, Route } from "playwright-core";
import { control } from "./control.ts";
import { ipcHandlers } from "./ipc-main.ts";
import { pageSide } from "./page-side.ts";

type OpenHandler = (details: { readonly url: string }) => { readonly action: "allow" | "deny" };

interface StandInFrame {
  readonly url: string;
}

const counter = { next: 1 };

/** The address as the program knows it, of an address the browser has. */
function ourAddress(address: string): string {
  return address.replace(control.origin, "app://isotherm");
}

/** The contents of a window: a page of a real browser. */
export class WebContents extends EventEmitter {
  readonly id = counter.next++;
  readonly mainFrame: StandInFrame;
  readonly ready: Promise<Page>;
  isClosed = false;
  #openHandler: OpenHandler = () => ({ action: "allow" });
  #page: Page | undefined;

  constructor(preload: string) {
    super();
    const address = (): string => ourAddress(this.#page?.url() ?? "");
    this.mainFrame = {
      get url() {
        return address();
      },
    };
    this.ready = this.#begin(readFileSync(preload, "utf8"));
  }

  get page(): Page {
    if (this.#page === undefined) throw new Error("the page is not there yet");
    return this.#page;
  }

  async #begin(preload: string): Promise<Page> {
    if (control.context === undefined) throw new Error("no browser was started");
    const page = await control.context.newPage();
    this.#page = page;
    await page.exposeBinding("standInInvoke", (source, channel: string, args: unknown[]) =>
      this.#invoke(source.frame, channel, args),
    );
    const preloading = `(require) => { const module = { exports: {} }; ${preload}\n }`;
    await page.addInitScript(`(${pageSide.toString()})(${preloading})`);
    await page.route("**/*", (route) => this.#load(route));
    page.on("popup", (popup) => {
      const { action } = this.#openHandler({ url: popup.url() });
      if (action === "deny") void popup.close();
    });
    return page;
  }

  #invoke(frame: Frame, channel: string, args: unknown[]): unknown {
    const handler = ipcHandlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    const isTop = frame === this.page.mainFrame();
    const senderFrame = isTop ? this.mainFrame : { url: ourAddress(frame.url()) };
    return handler({ sender: this, senderFrame }, ...args);
  }

  async #load(route: Route): Promise<void> {
    const request = route.request();
    const isTop = request.isNavigationRequest() && request.frame() === this.page.mainFrame();
    if (!isTop) return route.continue();
    let isPrevented = false;
    const event = {
      url: ourAddress(request.url()),
      preventDefault: () => {
        isPrevented = true;
      },
    };
    this.emit("will-navigate", event);
    return isPrevented ? route.abort("aborted") : route.continue();
  }

  isDestroyed(): boolean {
    return this.isClosed;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  send(channel: string, ...args: unknown[]): void {
    void this.page
      .evaluate(
        ([name, given]) => {
          const page = globalThis as unknown as {
            standInDispatch?: (channel: string, args: readonly unknown[]) => void;
          };
          page.standInDispatch?.(name, given);
        },
        [channel, args] as const,
      )
      .catch(() => undefined);
  }

  reload(): void {
    void this.page.reload().catch(() => undefined);
  }
}
