/** Runs work that yields to its end and gives its result with what it yielded. */
export function finish<Step, Result>(
  work: Generator<Step, Result, void>,
): { readonly result: Result; readonly steps: readonly Step[] } {
  const steps: Step[] = [];
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return { result: step.value, steps };
    steps.push(step.value);
  }
}
