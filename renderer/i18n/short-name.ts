/** The name in the sentence that says what a metric or input means: what stands before its first break. */
export function shortName(means: string): string {
  const [name = means] = means.split(/[:;,(：；，（。]|\. /);
  return name.trim();
}
