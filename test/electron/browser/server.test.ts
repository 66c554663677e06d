import { request as httpRequest, type OutgoingHttpHeaders } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pack } from "../../../electron/browser/wire/pack.ts";
import { servedShell, type ServedShell } from "../../support/served-shell.ts";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

interface Ask {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: Uint8Array;
}

let shell: ServedShell;
let port: number;
let token: string;

beforeAll(async () => {
  shell = await servedShell();
  const url = new URL(shell.address);
  port = Number(url.port);
  token = url.pathname.split("/")[1] ?? "";
});

afterAll(() => shell.close());

/** Sends a path as it stands: an ordinary client would tidy it up first. */
function ask(path: string, { method = "GET", headers = {}, body }: Ask = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const { statusCode = 0, headers: got } = response;
        resolve({ status: statusCode, headers: got, body: Buffer.concat(parts).toString("utf8") });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

describe("the door of the served window", () => {
  it("lets in who knows the address, and gives the page its bridge first", async () => {
    const { status, body, headers } = await ask(`/${token}/`);
    expect(status).toBe(200);
    expect(body.indexOf("host/bridge.js")).toBeLessThan(body.indexOf("main-1.js"));
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
  });

  it.each([
    ["no secret", () => "/"],
    ["a wrong secret", () => `/${"x".repeat(32)}/`],
    ["the secret without its end", () => `/${token.slice(0, -1)}/`],
    ["the file alone", () => "/index.html"],
  ])("keeps out who has %s", async (_, path) => {
    expect((await ask(path())).status).toBe(404);
  });

  it("lets in once by an address that can be seen, and not again", async () => {
    const path = new URL(shell.onceAddress()).pathname;
    const first = await ask(path);
    expect(first).toMatchObject({ status: 303, headers: { location: `/${token}/` } });
    expect((await ask(path)).status).toBe(404);
    expect((await ask("/once/")).status).toBe(404);
  });

  it.each([
    ["another name that leads here", { host: "evil.example:80" }, 421],
    ["localhost by name", { host: "localhost:80" }, 421],
    ["a page of another origin", { origin: "https://evil.example" }, 403],
    ["a page of another port", { origin: "http://127.0.0.1:1" }, 403],
    ["a page without an origin", { origin: "null" }, 403],
    ["a frame or script of another site", { "sec-fetch-site": "cross-site" }, 403],
    ["a page of the same site on another port", { "sec-fetch-site": "same-site" }, 403],
  ])("turns away %s", async (_, headers, status) => {
    const host = { host: `127.0.0.1:${port}` };
    expect((await ask(`/${token}/`, { headers: { ...host, ...headers } })).status).toBe(status);
  });

  it("takes no other method, and no writing without an origin", async () => {
    expect((await ask(`/${token}/`, { method: "PUT" })).status).toBe(405);
    expect((await ask(`/${token}/host/request`, { method: "POST" })).status).toBe(403);
  });
});

describe("the files of the served window", () => {
  it("are served by their plain names", async () => {
    const { status, body, headers } = await ask(`/${token}/assets/main-1.js`);
    expect(status).toBe(200);
    expect(body).toContain("window.isotherm");
    expect(headers["content-type"]).toContain("text/javascript");
  });

  it.each([
    "/../secret.js",
    "/assets/../../secret.js",
    "/%2e%2e/secret.js",
    "/assets/..%2f..%2fsecret.js",
    "/assets%5c..%5c..%5csecret.js",
    "//etc/passwd",
    "/assets/.hidden.js",
    "/stamp.txt",
    "/assets",
    "/assets/none.js",
    "/assets/main-1.js%00.html",
  ])("are nowhere else: %s", async (path) => {
    const { status, body } = await ask(`/${token}${path}`);
    expect(status).toBe(404);
    expect(body).toBe("");
  });
});

describe("requests to the host", () => {
  const origin = (): OutgoingHttpHeaders => ({ origin: `http://127.0.0.1:${port}` });

  it("are refused from a window that is not open", async () => {
    const headers = { ...origin(), "x-isotherm-window": crypto.randomUUID() };
    const body = pack({ name: "app.info", params: {} });
    const path = `/${token}/host/request`;
    expect((await ask(path, { method: "POST", headers, body })).status).toBe(403);
    expect((await ask(path, { method: "POST", headers: origin(), body })).status).toBe(403);
  });
});
