import { describe, expect, it } from "vitest";
import { pathText } from "../../../models/checks/violation.ts";

describe("a path in a message", () => {
  it("joins keys and places", () => {
    expect(pathText(["sites", 0, "pue"])).toBe("sites/0/pue");
  });

  it.each([
    ["locat\r", "locat\\r"],
    ["a\nb", "a\\nb"],
    ["a\u2028b", "a\\u2028b"],
    ["a\u0000", "a\\u0000"],
  ])("keeps %j on one line", (key, shown) => {
    expect(pathText(["years", key])).toBe(`years/"${shown}"`);
    expect(pathText([key])).toMatch(/^.*$/);
  });
});
