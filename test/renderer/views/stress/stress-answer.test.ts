import { beforeAll, describe, expect, test } from "vitest";
import type { PreparedCompany } from "../../../../models/run/run.ts";
import { grid } from "../../../../models/run/solve/grid.ts";
import { solveBand } from "../../../../models/run/solve/solve-band.ts";
import { solve } from "../../../../models/run/solve/solve.ts";
import { ModelError } from "../../../../models/engine/errors.ts";
import {
  answerOfFailure,
  answerOfItem,
  answerOfMetric,
  pictureSettings,
  type Answer,
} from "../../../../renderer/views/stress/stress-answer.ts";
import {
  gridAxis,
  gridCounts,
  secondInput,
} from "../../../../renderer/views/stress/stress-grid.ts";
import {
  questionParams,
  readQuestion,
  readyQuestions,
  type QuestionGiven,
} from "../../../../renderer/views/stress/stress-question.ts";
import { finish } from "../../../support/finish.ts";
import { prepareAll, runOne } from "../../../support/prepared-companies.ts";

const scenario = "net-zero-2050";
const year = 2030;
let all: readonly PreparedCompany[];

beforeAll(async () => {
  all = await prepareAll();
});

function givenOf(prepared: PreparedCompany): QuestionGiven {
  const run = runOne(prepared, scenario);
  return { company: prepared.company, run, year, neutral: 0.005 };
}

function answerTo(prepared: PreparedCompany, { question }: ReadyQuestion): Answer {
  const { wanted, by, as } = question;
  try {
    if (wanted.kind === "item") {
      const asked = { scenario, year, by, as, item: wanted.item, becomes: wanted.becomes };
      return answerOfItem(finish(solveBand(prepared, asked)).result);
    }
    const asked = { scenario, year, by, as, metric: wanted.metric };
    const reaches = { value: wanted.reaches };
    return answerOfMetric(finish(solve(prepared, { ...asked, reaches })).result);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const { place, message } = error;
    return answerOfFailure({ kind: "refused", place, message }, by);
  }
}

type ReadyQuestion = ReturnType<typeof readyQuestions>[number];

describe("ready questions", () => {
  test("each has an answer for every company: found, none, or already so", () => {
    for (const prepared of all) {
      const ready = readyQuestions(givenOf(prepared));
      expect(ready.length).toBeGreaterThanOrEqual(5);
      for (const each of ready) {
        const answer = answerTo(prepared, each);
        expect(["found", "none", "already"], `${prepared.company.id} ${each.id}`).toContain(
          answer.kind,
        );
      }
    }
  });

  test("twice the energy cost has a tariff, which the picture holds with the present one", () => {
    for (const prepared of all) {
      const double = readyQuestions(givenOf(prepared)).find(({ id }) => id === "double")!;
      const answer = answerTo(prepared, double);
      if (answer.kind !== "found") throw new Error("expected a tariff");
      const settings = pictureSettings([answer]);
      const [from, to] = [settings[0]!, settings.at(-1)!];
      expect(settings).toHaveLength(61);
      for (const inside of [1, answer.all[0]!.low]) {
        expect(inside).toBeGreaterThanOrEqual(from);
        expect(inside).toBeLessThanOrEqual(to);
      }
    }
  });

  test("a question goes into an address and comes back", () => {
    const given = givenOf(all[0]!);
    const ready = readyQuestions(given);
    for (const { question } of ready) {
      expect(readQuestion(questionParams(question), ready, given)).toEqual(question);
    }
    const nothing = { of: "item:gone", by: undefined, as: "sideways", reaches: "x", becomes: "x" };
    expect(readQuestion(nothing, ready, given)).toEqual(ready[0]!.question);
  });
});

test("refusals say what they mean for the question", () => {
  const failure = (place: string, message: string) =>
    answerOfFailure({ kind: "refused", place, message }, "energy.tariff").kind;
  expect(failure("becomes", "becomes: expected another rating")).toBe("already");
  expect(failure("energy.tariff", "energy.tariff: it has no part in it")).toBe("independent");
  expect(failure("energy.tariff", "energy.tariff: expected a low bound")).toBe("refused");
});

test("a grid counts the combinations beyond the line, and its inputs differ", () => {
  const prepared = all[0]!;
  const across = gridAxis("energy.tariff");
  const down = gridAxis(secondInput("energy.tariff", "energy.tariff"));
  const asked = { scenario, metric: "energy.cost", year, across, down };
  const result = finish(grid(prepared, asked)).result;
  const counts = gridCounts(result, 0);
  expect(counts).toEqual({ above: 121, all: 121 });
  const largest = Math.max(...result.values.flat().map((value) => value ?? 0));
  expect(gridCounts(result, largest).above).toBe(0);
});
