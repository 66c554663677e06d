import { expect, test } from "vitest";
import { loadCompany } from "../../../models/library/companies.ts";
import type { RunResult } from "../../../models/run/types.ts";
import { deferred } from "../../support/deferred.ts";
import type { Subject } from "../../../renderer/run/protocol.ts";
import { mergeNeeds } from "../../../renderer/state/results/needs.ts";
import {
  createResultsStore,
  type AskedRun,
  type ResultsInput,
  type ResultsStore,
} from "../../../renderer/state/results/results-store.ts";

interface Asked extends AskedRun {
  readonly lane: string;
  readonly finish: () => void;
  readonly fail: (message: string) => void;
}

interface Harness {
  readonly store: ResultsStore;
  readonly asked: Asked[];
}

function harness(): Harness {
  const asked: Asked[] = [];
  const store = createResultsStore({
    run: (request, lane) => {
      const { promise, resolve, reject } = deferred<{
        readonly result: readonly RunResult[];
        readonly took: number;
      }>();
      const result = request.params.scenarios.map(
        (scenario) => ({ scenario, company: request.subject.company.id }) as RunResult,
      );
      asked.push({
        ...request,
        lane,
        finish: () => resolve({ result, took: 3 }),
        fail: (message) => reject(new Error(message)),
      });
      return { outcome: promise, cancel: () => undefined };
    },
    failureOf: (error) => ({ kind: "failed", place: null, message: (error as Error).message }),
    later: (run) => {
      const timer = setTimeout(run, 0);
      return () => clearTimeout(timer);
    },
    draws: 1000,
  });
  return { store, asked };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

async function input(change: Partial<ResultsInput> = {}): Promise<ResultsInput> {
  const company = await loadCompany("sensetime");
  const subject: Subject = { key: "sensetime#1", company };
  return {
    subject,
    overrides: [],
    scenarios: ["net-zero-2050", "kc-low"],
    allScenarios: ["net-zero-2050", "kc-low", "severe"],
    year: 2030,
    lastYear: 2060,
    uncertainty: true,
    ...change,
  };
}

test("the needs of several components are one request; draws go to the other worker", async () => {
  const { store, asked } = harness();
  store.require({ metrics: ["energy.cost"], years: [2040] });
  store.require({ metrics: ["carbon.netEmissions", "energy.cost"], draws: true });
  store.setInput(await input());
  await settled();
  expect(asked.map(({ lane }) => lane)).toEqual(["live", "slow"]);
  expect(asked[0]!.params).toMatchObject({
    scenarios: ["net-zero-2050", "kc-low"],
    metrics: ["carbon.netEmissions", "energy.cost"],
    years: [2024, 2030, 2040],
  });
  expect(asked[1]!.params).toMatchObject({ draws: 1000, years: [2024, 2030] });
});

test("results stay, stale, until new ones come; the same request is made once", async () => {
  const { store, asked } = harness();
  store.require({ metrics: ["energy.cost"] });
  store.setInput(await input());
  await settled();
  asked[0]!.finish();
  await settled();
  expect(store.getState().central.status).toBe("fresh");
  store.setInput(await input());
  await settled();
  expect(asked).toHaveLength(1);
  store.setInput(await input({ overrides: [{ path: "energy.attainment", value: 0.5 }] }));
  await settled();
  expect(store.getState().central.status).toBe("stale");
  expect(Object.keys(store.getState().central.byScenario)).toHaveLength(2);
  asked[1]!.finish();
  await settled();
  expect(store.getState().central.status).toBe("fresh");
});

test("a failure is seen, and the next good inputs end it", async () => {
  const { store, asked } = harness();
  store.require({ metrics: ["energy.cost"] });
  store.setInput(await input());
  await settled();
  asked[0]!.fail("no such year");
  await settled();
  expect(store.getState().central).toMatchObject({
    status: "failed",
    failure: { message: "no such year" },
  });
  store.recompute();
  await settled();
  asked[1]!.finish();
  await settled();
  expect(store.getState().central).toMatchObject({ status: "fresh", failure: null });
});

test("results of another company are not shown for this one", async () => {
  const { store, asked } = harness();
  store.require({ metrics: ["energy.cost"] });
  store.setInput(await input());
  await settled();
  asked[0]!.finish();
  await settled();
  const company = await loadCompany("kingsoft-cloud");
  store.setInput(await input({ subject: { key: "kingsoft-cloud#2", company } }));
  await settled();
  expect(store.getState().central).toMatchObject({ status: "computing", byScenario: {} });
});

test("a need that is taken back is asked for no more", async () => {
  const { store, asked } = harness();
  const release = store.require({ metrics: ["energy.cost"] });
  store.require({ metrics: ["carbon.netEmissions"] });
  release();
  store.setInput(await input({ uncertainty: false }));
  await settled();
  expect(asked).toHaveLength(1);
  expect(asked[0]!.params.metrics).toEqual(["carbon.netEmissions"]);
});

test("needs are joined", () => {
  expect(mergeNeeds([], ["a"])).toBeUndefined();
  expect(
    mergeNeeds(
      [
        { metrics: ["x"], years: [2030] },
        { metrics: ["x", "y"], years: "all", scenarios: ["c"], perSite: true },
      ],
      ["a", "b"],
    ),
  ).toEqual({ metrics: ["x", "y"], years: "all", scenarios: ["a", "b", "c"], perSite: true });
});
