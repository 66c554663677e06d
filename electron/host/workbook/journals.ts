import type {
  JournalStart,
  JournalStep,
  Recoverable,
  RecoveredWorkbook,
} from "../../contract/workbook.ts";
import { serial } from "../disk/serial.ts";
import { HostError } from "../host-error.ts";
import { journalLine } from "./journal-lines.ts";
import { journalStore, type JournalPlace } from "./journal-store.ts";
import { journalWriter, type JournalWriter } from "./journal-writer.ts";

/** The journals of one window: what it changed since it saved, kept for the case that it ends badly. */
export interface WindowJournals {
  readonly start: (start: JournalStart) => Promise<string>;
  /** Fulfilled when the changes are on the disk; gives how many the journal holds. */
  readonly append: (name: string, steps: readonly JournalStep[]) => Promise<number>;
  readonly saved: (name: string, start: JournalStart) => Promise<void>;
  readonly end: (name: string) => Promise<void>;
  /** The window is gone: its journals stay on the disk and can be recovered. */
  readonly release: () => Promise<void>;
}

/** All journals of a host. */
export interface Journals {
  readonly ofWindow: () => WindowJournals;
  readonly recoverable: () => Promise<readonly Recoverable[]>;
  readonly recover: (name: string) => Promise<RecoveredWorkbook>;
  readonly discard: (name: string) => Promise<void>;
}

interface OpenJournal {
  readonly writer: JournalWriter;
  readonly generation: number;
}

/** Keeps journals in a folder. */
export function journals(place: JournalPlace): Journals {
  const store = journalStore(place);
  const held = new Map<string, OpenJournal>();
  const inTurn = serial();
  const refuseHeld = (name: string): void => {
    if (held.has(name)) throw new HostError("bad-request", "the journal is still being written");
  };
  const open = async (name: string, start: JournalStart, generation: number): Promise<void> => {
    const file = await store.begin(name, start, generation);
    const before = held.get(name);
    held.set(name, { writer: await journalWriter(file, place.disk), generation });
    await before?.writer.close();
  };
  const ofWindow = (): WindowJournals => {
    const own = new Set<string>();
    const openJournal = (name: string): OpenJournal => {
      const found = own.has(name) ? held.get(name) : undefined;
      if (found === undefined) throw new HostError("not-found", `no journal ${name} is open`);
      return found;
    };
    const release = async (name: string): Promise<void> => {
      const found = held.get(name);
      held.delete(name);
      own.delete(name);
      await found?.writer.close();
    };
    return {
      start: async (start) => {
        const name = store.newName();
        own.add(name);
        await inTurn(name, () => open(name, start, 1));
        return name;
      },
      append: (name, steps) =>
        inTurn(name, () => Promise.resolve(openJournal(name))).then(({ writer }) =>
          writer.append(steps.map(journalLine)),
        ),
      saved: (name, start) =>
        inTurn(name, () => open(name, start, openJournal(name).generation + 1)),
      end: (name) =>
        inTurn(name, async () => {
          openJournal(name);
          await release(name);
          await store.remove(name);
        }),
      release: async () => {
        await Promise.all([...own].map((name) => inTurn(name, () => release(name))));
      },
    };
  };
  return {
    ofWindow,
    recoverable: () => store.recoverable((name) => held.has(name)),
    recover: (name) => {
      refuseHeld(name);
      return store.recover(name);
    },
    discard: (name) => {
      refuseHeld(name);
      return store.remove(name);
    },
  };
}
