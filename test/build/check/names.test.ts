import { describe, expect, it } from "vitest";
import { findBadNames } from "../../../build/check/names.ts";

describe("the names of code", () => {
  it.each([
    ["models/engine/LatinHypercube.ts", "not in kebab case"],
    ["models/engine_room/plan.ts", "not in kebab case"],
    ["models/utils/plan.ts", "names no subject"],
    ["renderer/charts/helpers.ts", "names no subject"],
    ["renderer/common/plan.tsx", "names no subject"],
    ["build/misc/plan.mjs", "names no subject"],
  ])("refuse %s", (file, reason) => {
    expect(findBadNames([file])).toEqual([`${reason}: ${file}`]);
  });

  it("accept a kebab-case path and leave documents and data alone", () => {
    const files = [
      "models/engine/latin-hypercube.test.ts",
      "README.md",
      "scenarios/ngfs/NZ_2050.json",
    ];
    expect(findBadNames(files)).toEqual([]);
  });
});
