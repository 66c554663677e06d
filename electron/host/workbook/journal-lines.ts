import { ModelError } from "../../../models/engine/errors.ts";
import { z } from "../../../models/scenario/zod.ts";
import { applyChange } from "../../../models/workbook/apply-change.ts";
import type { Change, FromTo } from "../../../models/workbook/change.ts";
import { withLogEntry } from "../../../models/workbook/log.ts";
import { labelSchema, type Workbook } from "../../../models/workbook/workbook-schema.ts";
import type { JournalStep } from "../../contract/workbook.ts";

const refusedKeys = new Set(["__proto__", "constructor", "prototype"]);

/** Form of a change in a journal. */
export const journalStepSchema = z.strictObject({
  at: z.iso.datetime(),
  label: labelSchema,
  why: z.string().optional(),
  changes: z.record(
    z.string().min(1),
    z.strictObject({ from: z.unknown().optional(), to: z.unknown().optional() }),
  ),
});

/** A change as a line of a journal. */
export function journalLine(step: JournalStep): string {
  return `${JSON.stringify(step)}\n`;
}

/** The changes in a journal, up to the first line that cannot be read. */
export interface JournalContents {
  readonly steps: readonly JournalStep[];
  /** Lines from the first that cannot be read on; a torn last line is not counted. */
  readonly unread: number;
  /** Whether the last line is without its end. */
  readonly isTorn: boolean;
  /** Bytes up to the end of the last line that can be read. */
  readonly length: number;
}

/** Reads a journal as far as it is whole. */
export function readJournal(bytes: Uint8Array): JournalContents {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const steps: JournalStep[] = [];
  let start = 0;
  for (let end = buffer.indexOf(10); end !== -1; end = buffer.indexOf(10, start)) {
    const step = readLine(buffer.toString("utf8", start, end));
    if (step === undefined) break;
    steps.push(step);
    start = end + 1;
  }
  const rest = buffer.subarray(start);
  const unread = rest.reduce((count, byte) => (byte === 10 ? count + 1 : count), 0);
  const isTorn = rest.length > 0 && rest.at(-1) !== 10;
  return { steps, unread, isTorn, length: start };
}

function readLine(text: string): JournalStep | undefined {
  try {
    const value: unknown = JSON.parse(text, refuseKey);
    const parsed = journalStepSchema.safeParse(value);
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

function refuseKey(key: string, value: unknown): unknown {
  if (refusedKeys.has(key)) throw new SyntaxError(`expected no key ${key}`);
  return value;
}

/** A workbook with the changes of a journal made again, up to the first that does not hold. */
export interface Replayed {
  readonly workbook: Workbook;
  readonly count: number;
}

/** Makes the changes of a journal again. */
export function replay(base: Workbook, steps: readonly JournalStep[]): Replayed {
  let workbook = base;
  for (const [count, step] of steps.entries()) {
    try {
      workbook = withStep(workbook, step);
    } catch (error) {
      if (error instanceof ModelError) return { workbook, count };
      throw error;
    }
  }
  return { workbook, count: steps.length };
}

function withStep(workbook: Workbook, { at, label, changes, why }: JournalStep): Workbook {
  const pairs = Object.entries(changes).map(([path, { from, to }]): [string, FromTo] => [
    path,
    [from, to],
  ]);
  const parts = { label, changes: Object.fromEntries(pairs) };
  const change: Change = why === undefined ? parts : { ...parts, why };
  return withLogEntry(applyChange(workbook, change), change, at);
}
