import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pathGrants } from "../../../../electron/host/access/path-grants.ts";
import { scratchFolder, type ScratchFolder } from "../../../support/command-line.ts";
import { testHost } from "../../../support/test-host.ts";

describe("grants of paths", () => {
  let scratch: ScratchFolder;
  const home = (...steps: string[]): string => join(scratch.path, "home", ...steps);

  beforeAll(() => {
    scratch = scratchFolder();
    mkdirSync(home("reports"), { recursive: true });
    mkdirSync(home(".ssh"));
    mkdirSync(join(scratch.path, "home2"));
    scratch.put("secret.txt", "secret");
    symlinkSync(join(scratch.path, "home2"), home("out"));
    symlinkSync(join(scratch.path, "secret.txt"), home("reports/leads-out.csv"));
    symlinkSync(home("reports"), home("stays"));
  });

  afterAll(() => scratch.remove());

  it.each(["reports/a.isotherm", "reports/new/deeper/a.isotherm", "stays/a.csv", "."])(
    "let a window name %s within the home",
    async (path) => {
      expect(await pathGrants([home()]).accept(home(path))).toBe(home(path));
    },
  );

  it.each([
    "../secret.txt",
    "../home2/a.isotherm",
    "out/a.isotherm",
    "reports/leads-out.csv",
    ".ssh/id",
    ".bashrc",
    "reports/.hidden/a.csv",
    "a\0.csv",
  ])("keep it from %s", async (path) => {
    const asked = pathGrants([home()]).accept(`${home()}/${path}`);
    await expect(asked).rejects.toMatchObject({ fault: { code: "not-allowed" } });
  });

  it("let it name what was chosen, and neither its neighbours nor a relative path", async () => {
    const grants = pathGrants();
    const path = join(scratch.path, "secret.txt");
    await expect(grants.accept(path)).rejects.toThrow("chosen");
    grants.grant(path);
    expect(await grants.accept(path)).toBe(path);
    expect(await grants.accept(`${scratch.path}/home/../secret.txt`)).toBe(path);
    await expect(grants.accept(`${path}.other`)).rejects.toThrow("chosen");
    grants.grant("secret.txt");
    await expect(grants.accept("secret.txt")).rejects.toThrow("chosen");
  });
});

describe("folders of the window's own dialogs", () => {
  const host = testHost();
  const window = host.window();

  afterAll(() => {
    host.remove();
  });

  it("show folders and fitting files, in order, and lead no higher than the home", async () => {
    const folder = await window.ask("files.makeFolder", { folder: host.documents, name: "報告" });
    const bytes = new Uint8Array([1]);
    for (const name of ["b10.csv", "b9.csv", "c.png"]) {
      await window.ask("files.write", { path: join(host.documents, name), bytes });
    }
    const listed = await window.ask("files.list", { purpose: "scenarios" });
    expect(listed.entries.map(({ name }) => name)).toEqual(["報告", "b9.csv", "b10.csv"]);
    expect(listed.parent).toBeNull();
    const below = await window.ask("files.list", { folder: folder.path, purpose: "scenarios" });
    expect(below).toMatchObject({ parent: host.documents, entries: [] });
    const path = join(host.documents, "b9.csv");
    expect(await window.ask("files.exists", { path })).toEqual({ exists: true });
  });

  it("are made by plain names only, and files by endings of tables and pictures", async () => {
    for (const name of ["..", "a/b", ".hidden", "a\0b"]) {
      const fault = await window.fault("files.makeFolder", { folder: host.documents, name });
      expect(fault.code).toBe("bad-request");
    }
    const bytes = new Uint8Array([1]);
    const script = join(host.documents, "start.sh");
    expect((await window.fault("files.write", { path: script, bytes })).code).toBe("not-allowed");
  });
});
