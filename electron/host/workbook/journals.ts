import type {
  JournalStart,
  JournalStep,
  Recoverable,
  RecoveredWorkbook,
} from "../../contract/workbook.ts";
import { serial, type Serial } from "../disk/serial.ts";
import { HostError } from "../host-error.ts";
import { journalLine } from "./journal-lines.ts";
import { journalStore, type JournalPlace, type JournalStore } from "./journal-store.ts";
import type { JournalWriter } from "./journal-writer.ts";

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

/** What the windows of a host share. */
interface Shared {
  readonly store: JournalStore;
  readonly held: Map<string, OpenJournal>;
  readonly inTurn: Serial;
}

/** Keeps journals in a folder. */
export function journals(place: JournalPlace): Journals {
  const store = journalStore(place);
  const held = new Map<string, OpenJournal>();
  const shared: Shared = { store, held, inTurn: serial() };
  const refuseHeld = (name: string): void => {
    if (held.has(name)) throw new HostError("bad-request", "the journal is still being written");
  };
  return {
    ofWindow: () => windowJournals(shared),
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

function windowJournals(shared: Shared): WindowJournals {
  const { store, held, inTurn } = shared;
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
      await inTurn(name, () => begin(shared, { name, generation: 1 }, start));
      return name;
    },
    append: async (name, steps) => {
      const { writer } = await inTurn(name, () => Promise.resolve(openJournal(name)));
      return writer.append(steps.map(journalLine));
    },
    saved: (name, start) =>
      inTurn(name, () => {
        const generation = openJournal(name).generation + 1;
        return begin(shared, { name, generation }, start);
      }),
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
}

/** Begins a journal, or a new one in the place of the old; that one stands until the new one does. */
async function begin(
  { store, held }: Shared,
  { name, generation }: { readonly name: string; readonly generation: number },
  start: JournalStart,
): Promise<void> {
  const writer = await store.begin(name, start, generation);
  const before = held.get(name);
  held.set(name, { writer, generation });
  await before?.writer.close().catch(() => undefined);
}
