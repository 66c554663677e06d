import { describe, expect, it } from "vitest";
import { readerOf } from "../../../models/engine/place.ts";
import { modelKernels } from "../../../models/equations/kernels.ts";
import { compileBundledModel } from "../../../models/run/workbench.ts";
import annuity from "../../golden/annuity.json" with { type: "json" };
import golden from "../../golden/efficiency-rules.json" with { type: "json" };
import { evaluatePart } from "../../support/sub-model.ts";

const model = compileBundledModel();
const kernels = modelKernels;

describe("the annuity of a retrofit", () => {
  it.each(annuity.cases)("is $value at $rate over $life years", ({ rate, life, value }) => {
    const session = evaluatePart({
      model,
      kernels,
      equations: ["carbon.annuity"],
      years: [2030],
      values: {
        "transition.retrofitRate": [rate],
        "transition.retrofitLife": [life],
        "calendar.oneYear": [1],
      },
    });
    const found = readerOf(session).read("carbon.annuity", {}) as number;
    expect(Math.abs(found - value)).toBeLessThanOrEqual(annuity.tolerance);
  });
});

describe("rules on efficiency, worked by hand", () => {
  const session = evaluatePart({
    model,
    kernels,
    equations: [
      "transition.cappedOverhead",
      "transition.retrofitOverhead",
      "transition.retrofitSaving",
      "transition.retrofitCapital",
      "transition.surchargeLeft",
      "transition.efficiencyEffect",
    ],
    years: [2030],
    values: Object.fromEntries(Object.entries(golden.given).map(([id, value]) => [id, [value]])),
  });

  it.each(Object.entries(golden.results))("%s is %f million", (metric, millions) => {
    const found = readerOf(session).read(metric, { year: 0 }) as number;
    expect(Math.abs(found / 1e6 - millions)).toBeLessThanOrEqual(golden.tolerance);
  });
});
