import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ModelError } from "../../../../models/engine/errors.ts";
import { loadLibrary } from "../../../../models/library/library.ts";
import { loadTaxonomy } from "../../../../models/library/taxonomy.ts";
import { applyChange } from "../../../../models/workbook/apply-change.ts";
import { reverse, type Change } from "../../../../models/workbook/change.ts";
import { mergeChanges } from "../../../../models/workbook/merge-changes.ts";
import { parseWorkbook } from "../../../../models/workbook/parse-workbook.ts";
import { serialise } from "../../../../models/workbook/serialise.ts";
import type { Workbook } from "../../../../models/workbook/workbook-schema.ts";
import { fuzzSeed } from "../../../support/fuzz-seed.ts";
import { smallWorkbook } from "../../../support/made-workbook.ts";
import { changeBy, randomEdit, type RandomEdit } from "../../../support/random-edits.ts";

const start = await smallWorkbook();
const { items: taxonomy } = await loadTaxonomy();
const { pairings } = await loadLibrary();
const company = start.companies["small"]!;
const seed = fuzzSeed("edits of a workbook");
const settings = { seed, numRuns: 150 };
const edits = fc.array(randomEdit, { minLength: 1, maxLength: 25 });

/** Makes those edits that can be made, one after another. */
function made(sequence: readonly RandomEdit[]): { changes: Change[]; end: Workbook } {
  const changes: Change[] = [];
  let end = start;
  for (const edit of sequence) {
    try {
      const change = changeBy(end, edit, { taxonomy, pairings, company });
      end = applyChange(end, change);
      changes.push(change);
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
    }
  }
  return { changes, end };
}

test("whatever is edited can be undone to the same bytes, and done again", () => {
  const before = serialise(start);
  fc.assert(
    fc.property(edits, (sequence) => {
      const { changes, end } = made(sequence);
      const undone = changes
        .toReversed()
        .reduce((book, change) => applyChange(book, reverse(change)), end);
      expect(serialise(undone)).toBe(before);
      const redone = changes.reduce(applyChange, undone);
      expect(serialise(redone)).toBe(serialise(end));
    }),
    settings,
  );
});

test("whatever is edited is a workbook when it is read again, with the same bytes", () => {
  fc.assert(
    fc.property(edits, (sequence) => {
      const text = serialise(made(sequence).end);
      const parsed = parseWorkbook(JSON.parse(text));
      expect(parsed).toMatchObject({ fits: true });
      if (parsed.fits) expect(serialise(parsed.workbook)).toBe(text);
    }),
    settings,
  );
});

test("changes told as one do what they did one by one", () => {
  let told = 0;
  fc.assert(
    fc.property(edits, (sequence) => {
      const { changes, end } = made(sequence);
      const merged = mergeChanges(changes);
      if (merged === undefined) return;
      told += 1;
      expect(serialise(applyChange(start, merged))).toBe(serialise(end));
    }),
    settings,
  );
  expect(told).toBeGreaterThan(20);
});
