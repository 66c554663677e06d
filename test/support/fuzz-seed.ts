/** The seed of a fuzz run: `FUZZ_SEED` where it is set, else a new one; printed, so that a failure can be repeated. */
export function fuzzSeed(subject: string): number {
  const given = process.env["FUZZ_SEED"];
  const seed = given === undefined ? Date.now() & 0x7fffffff : Number(given);
  process.stdout.write(`${subject}: FUZZ_SEED=${seed}\n`);
  return seed;
}
