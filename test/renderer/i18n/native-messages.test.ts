import { expect, it } from "vitest";
import { shellWordsSchema } from "../../../electron/host/requests/shell-words-schema.ts";
import { firstWords } from "../../../electron/main/words.ts";
import { nativeMessages } from "../../../renderer/i18n/messages/window/native-messages.ts";

it("the window has every word the shell shows, and the shell begins with the English ones", () => {
  const english = Object.entries(nativeMessages).map(([key, { en }]) => {
    return [key.slice("native.".length), en];
  });
  const words: unknown = Object.fromEntries(english);
  expect(words).toEqual(firstWords);
  expect(shellWordsSchema.safeParse(words).success).toBe(true);
});
