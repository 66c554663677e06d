import { expect, test } from "vitest";
import { ask, chooseHere, fileStore } from "../../../../renderer/state/files/file-store.ts";

test("a question that gives way to another counts as left", async () => {
  const choices = [{ id: "yes", text: "Yes" }];
  const first = ask({ title: "One", text: "", choices });
  const second = ask({ title: "Two", text: "", choices });
  expect(await first).toBeNull();
  expect(fileStore.getState().question?.title).toBe("Two");
  fileStore.getState().question?.answer("yes");
  expect(await second).toBe("yes");
  expect(fileStore.getState().question).toBeNull();
});

test("a choice of a file that gives way to another counts as left", async () => {
  const first = chooseHere({ mode: "open", purpose: "workbook", name: "" });
  const second = chooseHere({ mode: "save", purpose: "workbook", name: "a" });
  expect(await first).toBeNull();
  fileStore.getState().choice?.answer("/a.isotherm");
  expect(await second).toBe("/a.isotherm");
});
