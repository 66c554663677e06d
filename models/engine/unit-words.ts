import type { Unit } from "./unit.ts";

const words: Readonly<Record<string, string>> = {
  "#0": "mass",
  "#1": "length",
  "#2": "time",
  "#3": "electric current",
  "#4": "temperature",
  "#5": "luminous intensity",
  "#6": "amount of substance",
  "#7": "angle",
  "#8": "data",
};

type Powers = ReadonlyMap<string, number>;

const energy: Powers = new Map([
  ["#0", 1],
  ["#1", 2],
  ["#2", -2],
]);

/** What a unit measures, in words for messages: `energy time^-1`, `CNY energy^-1`, `a pure number`. */
export function describeUnit(unit: Unit): string {
  const plain = new Map(unit.powers);
  const count = plain.get("#0") ?? 0;
  const rest = without(plain, count);
  const isShorter = sizeOf(rest) + Math.abs(count) < sizeOf(plain);
  const parts: readonly (readonly [string, number])[] = isShorter
    ? [...rest, ["energy", count]]
    : [...plain];
  if (parts.length === 0) return "a pure number";
  const ordered = parts.toSorted(([, first], [, second]) => second - first);
  return ordered
    .map(([base, power]) => `${words[base] ?? base}${power === 1 ? "" : `^${power}`}`)
    .join(" ");
}

function without(powers: Powers, count: number): Powers {
  const rest = new Map(powers);
  for (const [base, power] of energy) rest.set(base, (rest.get(base) ?? 0) - power * count);
  return new Map([...rest].filter(([, power]) => power !== 0));
}

function sizeOf(powers: Powers): number {
  return [...powers.values()].reduce((sum, power) => sum + Math.abs(power), 0);
}
