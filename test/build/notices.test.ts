import { describe, expect, it } from "vitest";
import { makeNotices } from "../../build/notices.ts";

describe("third-party notices", () => {
  const text = makeNotices(process.cwd());

  it("hold the licence of a font and of a package", () => {
    expect(text).toContain("## @expo-google-fonts/inter ");
    expect(text).toContain("SIL OPEN FONT LICENSE");
    expect(text).toContain("## mathjs ");
  });

  it("leave out what is only used to develop", () => {
    expect(text).not.toContain("## vitest ");
    expect(text).not.toContain("## typescript ");
  });

  it("do not depend on the system they are made on", () => {
    expect(text).not.toContain("linux-x64");
  });

  it("are the same when made again", () => {
    expect(makeNotices(process.cwd())).toBe(text);
  });
});
