import { describe, expect, it } from "vitest";
import { fuses, packaging } from "../../../build/packaging/packaging.ts";

describe("packaging", () => {
  it("19 of the security checklist: sets the fuses so that only the program's own archive runs", () => {
    expect(packaging(undefined).electronFuses).toBe(fuses);
    expect(fuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it("gives workbooks to the program, and publishes nothing", () => {
    const { fileAssociations, publish, npmRebuild } = packaging(undefined);
    expect(fileAssociations).toMatchObject([{ ext: "isotherm", role: "Editor" }]);
    expect([publish, npmRebuild]).toEqual([null, false]);
    expect(packaging("/opt/electron")).toMatchObject({ electronDist: "/opt/electron" });
  });
});
