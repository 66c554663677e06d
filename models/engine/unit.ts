import { ModelError } from "./errors.ts";
import { mathematics } from "./mathematics.ts";

/** A unit: powers of base dimensions, and the factor that brings one of it to the base units. */
export interface Unit {
  readonly powers: ReadonlyMap<string, number>;
  readonly factor: number;
}

/** The unit of pure numbers. */
export const one: Unit = { powers: new Map(), factor: 1 };

const ownUnits: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  tCO2e: ["tCO2e", 1],
  tCO2: ["tCO2e", 1],
  kgCO2e: ["tCO2e", 1e-3],
  kgCO2: ["tCO2e", 1e-3],
  gCO2e: ["tCO2e", 1e-6],
  gCO2: ["tCO2e", 1e-6],
  ktCO2e: ["tCO2e", 1e3],
  ktCO2: ["tCO2e", 1e3],
  MtCO2e: ["tCO2e", 1e6],
  MtCO2: ["tCO2e", 1e6],
  tC: ["tC", 1],
  kgC: ["tC", 1e-3],
  tce: ["tce", 1],
  kgce: ["tce", 1e-3],
  person: ["person", 1],
};

const moneyName = /^(k|M|G)?(CNY|USD)(\d{4})?$/;
const moneyPrefixes: Readonly<Record<string, number>> = {
  k: 1e3,
  M: 1e6,
  G: 1e9,
};
const cache = new Map<string, Unit>();

/**
 * Reads a unit such as `CNY/MWh`, `kgCO2e/kWh`, `m3` or `1`; products with `*`, quotients with `/`,
 * whole powers with `^`. Throws ModelError for names nobody knows and for offset temperatures.
 */
export function parseUnit(text: string): Unit {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const unit = readUnit(text);
  cache.set(text, unit);
  return unit;
}

function readUnit(text: string): Unit {
  const tokens = text.split(/([*/])/).map((token) => token.trim());
  let unit = readFactor(tokens[0] ?? "", text);
  for (let i = 1; i < tokens.length; i += 2) {
    const next = readFactor(tokens[i + 1] ?? "", text);
    unit = tokens[i] === "*" ? multiplyUnits(unit, next) : divideUnits(unit, next);
  }
  return unit;
}

function readFactor(token: string, whole: string): Unit {
  const [name = "", exponent = "1", ...rest] = token.split("^").map((part) => part.trim());
  const power = Number(exponent);
  if (rest.length > 0 || !/^-?[1-6]$/.test(exponent)) {
    throw new ModelError(`unit "${whole}"`, "expected names joined by *, / and whole powers");
  }
  return powerUnit(readName(name, whole), power);
}

function readName(name: string, whole: string): Unit {
  if (name === "1") return one;
  if (name === "%") return { powers: new Map(), factor: 0.01 };
  const own = Object.hasOwn(ownUnits, name) ? ownUnits[name] : undefined;
  if (own !== undefined) return { powers: new Map([[own[0], 1]]), factor: own[1] };
  const money = moneyName.exec(name);
  if (money !== null) {
    const base = `${money[2] ?? ""}${money[3] ?? ""}`;
    return {
      powers: new Map([[base, 1]]),
      factor: moneyPrefixes[money[1] ?? ""] ?? 1,
    };
  }
  return readPhysical(name, whole);
}

interface PhysicalPart {
  readonly unit: { readonly value: number; readonly offset: number };
  readonly prefix: { readonly value: number };
  readonly power: number;
}

interface PhysicalUnit {
  readonly units: readonly PhysicalPart[];
  readonly dimensions: readonly number[];
}

function readPhysical(name: string, whole: string): Unit {
  if (!/^[A-Za-z]+[23]?$/.test(name)) throw unknownUnit(name, whole);
  let parsed: PhysicalUnit;
  try {
    parsed = mathematics.unit(name) as unknown as PhysicalUnit;
  } catch {
    throw unknownUnit(name, whole);
  }
  if (parsed.units.some((part) => part.unit.offset !== 0)) {
    throw new ModelError(`unit "${whole}"`, `expected kelvin (K), found the scale "${name}"`);
  }
  const powers = new Map<string, number>();
  parsed.dimensions.forEach((power, i) => {
    if (power !== 0) powers.set(`#${i}`, power);
  });
  const factor = parsed.units.reduce(
    (product, part) => product * (part.unit.value * part.prefix.value) ** part.power,
    1,
  );
  if (powers.size === 0 || !Number.isFinite(factor)) throw unknownUnit(name, whole);
  return { powers, factor };
}

function unknownUnit(name: string, whole: string): ModelError {
  return new ModelError(`unit "${whole}"`, `unknown unit name "${name}"`);
}

/** The unit of a product. */
export function multiplyUnits(a: Unit, b: Unit): Unit {
  const powers = new Map(a.powers);
  for (const [base, power] of b.powers) addPower(powers, base, power);
  return { powers, factor: a.factor * b.factor };
}

/** The unit of a quotient. */
export function divideUnits(a: Unit, b: Unit): Unit {
  const powers = new Map(a.powers);
  for (const [base, power] of b.powers) addPower(powers, base, -power);
  return { powers, factor: a.factor / b.factor };
}

/** The unit of a power with a constant exponent. */
export function powerUnit(a: Unit, exponent: number): Unit {
  const powers = new Map<string, number>();
  for (const [base, power] of a.powers) addPower(powers, base, power * exponent);
  return { powers, factor: a.factor ** exponent };
}

function addPower(powers: Map<string, number>, base: string, power: number): void {
  const sum = (powers.get(base) ?? 0) + power;
  if (sum === 0) powers.delete(base);
  else powers.set(base, sum);
}

/** Whether two units measure the same thing, whatever their scale. */
export function sameDimension(a: Unit, b: Unit): boolean {
  if (a.powers.size !== b.powers.size) return false;
  for (const [base, power] of a.powers) if (b.powers.get(base) !== power) return false;
  return true;
}

/** Factor that turns a value in `from` into a value in `to`; 1 exactly where the scales agree. */
export function conversionFactor(from: Unit, to: Unit): number {
  const ratio = from.factor / to.factor;
  const rounded = Number(ratio.toPrecision(12));
  return Math.abs(rounded - ratio) <= Math.abs(ratio) * 1e-14 ? rounded : ratio;
}

/** Whether a unit is a pure number of scale one. */
export function isPureNumber(unit: Unit): boolean {
  return unit.powers.size === 0 && conversionFactor(unit, one) === 1;
}
