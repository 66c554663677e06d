import { expect, test } from "vitest";
import { withNames } from "../../../renderer/i18n/figure-names.ts";

test("a finding names printed figures in words, and leaves other ids as they are", () => {
  const text = "energy.diesel goes up; energy.tariff stays; carbon.scope3[8] too";
  expect(withNames(text, "en")).toMatch(/^Diesel goes up; energy\.tariff stays; .+ \[8\] too$/);
  expect(withNames("energy.diesel", "zh-Hans")).toBe("柴油");
});
