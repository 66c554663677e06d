import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Gives the next number, evenly spread over [0, 1), with 53 random bits. */
export type RandomSource = () => number;

/**
 * A stream of random numbers of its own for a seed and a name, so that adding an uncertain input
 * leaves the draws of all others as they were.
 */
export function randomSource(seed: number, name: string): RandomSource {
  const generator = xoroshiro128plus(hashOf(`${seed}/${name}`));
  return () => {
    const high = generator.next() >>> 5;
    const low = generator.next() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  };
}

/** FNV-1a hash of a text, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash | 0;
}
