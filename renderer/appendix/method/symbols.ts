import { str } from "../typst/code.ts";

/** How names are typeset in a formula. */
export interface Symbols {
  /** Typst math for a name, with an index where it is taken at one (a year, as Typst math). */
  readonly name: (id: string, index?: string) => string;
  /** The name in words, for readers who hear the formula. */
  readonly spoken: (id: string) => string;
  /** Typst math for a called name; undefined where it is a kernel, named in words. */
  readonly functionName?: (name: string) => string;
}

const capitals: Readonly<Record<string, string>> = {
  it: "IT",
  pue: "PUE",
  wue: "WUE",
  ets: "ETS",
};

/** A camel-case name in words: `itEnergy` as `IT energy`, `scope2Market` as `scope 2 market`. */
export function wordsOf(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([a-z])(\d)/g, "$1 $2")
    .split(" ")
    .map((word) => capitals[word.toLowerCase()] ?? word.toLowerCase())
    .join(" ");
}

const calendar: Readonly<Record<string, readonly [math: string, spoken: string]>> = {
  "calendar.year": ["y", "y"],
  "calendar.baseYear": ["b", "b"],
  "calendar.nearYear": ["n", "n"],
  "calendar.farYear": ["f", "f"],
  "calendar.oneYear": ['1 #upright("yr")', "1 year"],
};

const greek = new Set(["kappa"]);

/**
 * Names of the model's equations: words in italics; the domain as subscript where two domains share
 * a name; `y`, `b`, `n`, `f` for the years.
 */
export function modelSymbols(ids: Iterable<string>): Symbols {
  const count = new Map<string, number>();
  for (const id of ids) count.set(bare(id), (count.get(bare(id)) ?? 0) + 1);
  const isShared = (id: string): boolean => (count.get(bare(id)) ?? 0) > 1;
  return {
    name: (id, index) => {
      const known = calendar[id];
      if (known !== undefined) return known[0];
      const name = bare(id);
      const word = greek.has(name) ? name : `#word(${str(wordsOf(name))})`;
      const below = isShared(id) ? [`#upright(${str(domain(id))})`] : [];
      return withIndex(word, index === undefined ? below : [...below, index]);
    },
    spoken: (id) => {
      const known = calendar[id];
      if (known !== undefined) return known[1];
      return isShared(id) ? `${wordsOf(bare(id))} (${domain(id)})` : wordsOf(bare(id));
    },
  };
}

function withIndex(name: string, below: readonly string[]): string {
  return below.length === 0 ? name : `${name}_(${below.join(", ")})`;
}

function bare(id: string): string {
  return id.split(".")[1] ?? id;
}

function domain(id: string): string {
  return id.split(".")[0] ?? id;
}

const letters = new Set(["eta", "rho", "kappa", "tau"]);

/** Names of a kernel's method: letters with subscripts, Greek where they are spelt out. */
export const kernelSymbols: Symbols = {
  name: (id) => kernelSymbol(bare(id)),
  spoken: (id) => bare(id).replaceAll("_", " "),
  functionName: kernelSymbol,
};

function kernelSymbol(name: string): string {
  const [head = "", ...below] = name.split("_");
  return withIndex(
    mathLetters(head),
    below.length === 0 ? [] : [`#upright(${str(below.join(","))})`],
  );
}

function mathLetters(name: string): string {
  if (letters.has(name)) return name;
  const difference = /^d([TpLQ].*)$/.exec(name);
  if (difference !== null) return `Delta ${mathLetters(difference[1] ?? "")}`;
  return name.length === 1 ? name : `#word(${str(name)})`;
}
