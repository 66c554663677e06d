import { setImmediate } from "node:timers/promises";
import type { Progress } from "../../../models/run/types.ts";
import type { CommandIo } from "../command-io.ts";

const firstShownAfter = 300;
const pause = 100;
const eraseLine = "\r\u001b[2K";

/** Ended by the user while it worked. */
export class Interrupted extends Error {
  constructor() {
    super("interrupted");
    this.name = "Interrupted";
  }
}

/**
 * Runs work that yields its progress to its end and gives its result. On a terminal, work that takes
 * longer shows how far it is; Ctrl-C ends it between two steps. Throws Interrupted then.
 */
export async function withProgress<T>(
  work: Generator<Progress, T, void>,
  io: CommandIo,
  label: string,
): Promise<T> {
  const meter = new Meter(io, label);
  try {
    for (let step = work.next(); ; step = work.next()) {
      if (step.done === true) return step.value;
      await meter.show(step.value);
    }
  } finally {
    meter.end();
  }
}

class Meter {
  readonly #io: CommandIo;
  readonly #label: string;
  readonly #start = performance.now();
  #last = performance.now();
  #isDrawn = false;
  #isInterrupted = false;
  readonly #interrupt = (): void => {
    this.#isInterrupted = true;
  };

  constructor(io: CommandIo, label: string) {
    this.#io = io;
    this.#label = label;
    process.once("SIGINT", this.#interrupt);
  }

  async show({ done, total }: Progress): Promise<void> {
    const now = performance.now();
    if (now - this.#last < pause) return;
    this.#last = now;
    await setImmediate();
    if (this.#isInterrupted) throw new Interrupted();
    if (!this.#io.isTerminal || now - this.#start < firstShownAfter) return;
    this.#isDrawn = true;
    const share = Math.floor((100 * done) / Math.max(1, total));
    this.#io.err(`${eraseLine}${this.#label} ${String(share).padStart(3)} %`);
  }

  end(): void {
    process.removeListener("SIGINT", this.#interrupt);
    if (this.#isDrawn) this.#io.err(eraseLine);
  }
}
