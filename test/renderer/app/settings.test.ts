import { expect, test } from "vitest";
import { preferredLanguage } from "../../../renderer/app/settings.ts";

test.each([
  [["zh-CN", "en"], "zh-Hans"],
  [["zh-TW"], "zh-Hant"],
  [["zh-Hant-HK"], "zh-Hant"],
  [["zh"], "zh-Hans"],
  [["de-DE", "en-GB"], "en"],
  [["fr"], "en"],
  [[], "en"],
])("a system that prefers %j gets %s", (tags, language) => {
  expect(preferredLanguage(tags)).toBe(language);
});
