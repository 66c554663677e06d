import { readFileSync } from "node:fs";

/** A process, told apart from a later one with the same number where the system lets us. */
export interface Owner {
  readonly pid: number;
  /** When it started, in the system's own count; null where that cannot be read. */
  readonly started: string | null;
}

/** This process. */
export function thisProcess(): Owner {
  return { pid: process.pid, started: startOf(process.pid) };
}

/** Whether a process is still running. */
export function isRunning({ pid, started }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  const present = startOf(pid);
  return started === null || present === null || present === started;
}

/** Field 22 of Linux's `stat` of a process: clock ticks from the start of the machine. */
function startOf(pid: number): string | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}
