/** A label that wants to stand at a height, and needs some. */
export interface Wanted {
  readonly at: number;
  readonly height: number;
}

/** Limits within which labels stay. */
export interface Limits {
  readonly top: number;
  readonly bottom: number;
}

interface Block {
  first: number;
  count: number;
  centre: number;
  height: number;
}

/**
 * Moves labels apart as little as needed: neighbours that overlap share one block, centred on the mean
 * of what they want. Returns the centres in the order given.
 */
export function spreadLabels(wanted: readonly Wanted[], limits: Limits): readonly number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => heightAt(wanted, a) - heightAt(wanted, b));
  const blocks: Block[] = [];
  order.forEach((index, position) => {
    const { at, height } = wanted[index] ?? { at: 0, height: 0 };
    blocks.push({ first: position, count: 1, centre: within(at, height, limits), height });
    mergeLast(blocks, limits);
  });
  const centres = new Array<number>(wanted.length).fill(0);
  for (const block of blocks) {
    let top = block.centre - block.height / 2;
    for (const index of order.slice(block.first, block.first + block.count)) {
      const height = wanted[index]?.height ?? 0;
      centres[index] = top + height / 2;
      top += height;
    }
  }
  return centres;
}

function heightAt(wanted: readonly Wanted[], index: number): number {
  return wanted[index]?.at ?? 0;
}

function within(centre: number, height: number, { top, bottom }: Limits): number {
  return Math.max(top + height / 2, Math.min(bottom - height / 2, centre));
}

function mergeLast(blocks: Block[], limits: Limits): void {
  for (;;) {
    const [above, below] = blocks.slice(-2);
    if (above === undefined || below === undefined) return;
    if (above.centre + above.height / 2 <= below.centre - below.height / 2) return;
    const count = above.count + below.count;
    const centre = (above.centre * above.count + below.centre * below.count) / count;
    const height = above.height + below.height;
    blocks.splice(-2, 2, {
      first: above.first,
      count,
      centre: within(centre, height, limits),
      height,
    });
  }
}
