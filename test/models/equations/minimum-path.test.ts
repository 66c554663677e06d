import { describe, expect, it } from "vitest";
import { readerOf } from "../../../models/engine/place.ts";
import { modelKernels } from "../../../models/equations/kernels.ts";
import { compileBundledModel } from "../../../models/run/workbench.ts";
import golden from "../../golden/minimum-path.json" with { type: "json" };
import { evaluatePart } from "../../support/sub-model.ts";

describe("the path of the minimum rate", () => {
  const years = golden.cases.map(({ year }) => year);
  const session = evaluatePart({
    model: compileBundledModel(),
    kernels: modelKernels,
    equations: ["carbon.minimumPath"],
    years,
    values: {
      "carbon.netEmissions": years.map(() => 1),
      "carbon.minimumRate": [golden.minimumRate],
      "calendar.year": years,
      "calendar.baseYear": [golden.baseYear],
    },
  });

  it.each(golden.cases)("leaves $value of the base in $year", ({ year, value }) => {
    const place = { year: years.indexOf(year) };
    const found = readerOf(session).read("carbon.minimumPath", place) as number;
    expect(Math.abs(found - value)).toBeLessThanOrEqual(golden.tolerance);
  });
});
