/** One measured figure: median and 95th percentile over some tries. */
export interface BenchRow {
  readonly name: string;
  readonly unit: string;
  readonly median: number;
  readonly p95: number;
  readonly n: number;
}

/** What a figure is called and how often it is tried. */
export interface Trial {
  readonly name: string;
  readonly unit: string;
  readonly tries: number;
  /** Tries before the first that counts. */
  readonly warmUp?: number;
}

/** Median and 95th percentile of some figures. */
export function summariseTries(
  { name, unit }: Pick<Trial, "name" | "unit">,
  figures: readonly number[],
): BenchRow {
  const sorted = figures.toSorted((a, b) => a - b);
  return {
    name,
    unit,
    median: rounded(quantile(sorted, 0.5)),
    p95: rounded(quantile(sorted, 0.95)),
    n: sorted.length,
  };
}

/** Times a piece of work in milliseconds, some tries in a row; `work` gets the number of the try. */
export async function timeWork(
  trial: Trial,
  work: (attempt: number) => unknown,
): Promise<BenchRow> {
  const { tries, warmUp = 0 } = trial;
  const figures: number[] = [];
  for (let attempt = 0; attempt < warmUp + tries; attempt += 1) {
    const start = performance.now();
    await work(attempt);
    if (attempt >= warmUp) figures.push(performance.now() - start);
  }
  return summariseTries(trial, figures);
}

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
