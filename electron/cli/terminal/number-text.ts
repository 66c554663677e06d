/** A number with a fixed count of decimals and commas between thousands. */
export function fixedText(value: number, decimals: number): string {
  const fixed = Math.abs(value).toFixed(decimals);
  const [whole = "0", part] = fixed.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const digits = part === undefined ? grouped : `${grouped}.${part}`;
  return value < 0 && Number(fixed) !== 0 ? `-${digits}` : digits;
}

/** A number with about four significant digits; whole from a thousand on. */
export function numberText(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return "0";
  if (size >= 1e15 || size < 1e-4) return value.toExponential(3);
  return fixedText(value, decimalsFor(size, 4));
}

/** A number with about four significant digits and no zeros that say nothing. */
export function shortText(value: number): string {
  const text = numberText(value);
  return text.includes(".") && !text.includes("e") ? text.replace(/\.?0+$/, "") : text;
}

/** Decimals at which a size still shows the wanted significant digits. */
export function decimalsFor(size: number, significant: number): number {
  if (size === 0) return 0;
  return Math.max(0, significant - 1 - Math.floor(Math.log10(size)));
}

/** How one quantity is shown: what values are divided by, the unit in words, the decimals. */
export interface Scale {
  readonly divisor: number;
  readonly unit: string;
  readonly decimals: number;
}

const prefixes: Readonly<Record<string, readonly (readonly [number, string])[]>> = {
  CNY: [
    [1e9, "bn CNY"],
    [1e6, "m CNY"],
    [1e3, "k CNY"],
  ],
  tCO2e: [
    [1e6, "Mt CO2e"],
    [1e3, "kt CO2e"],
    [1, "t CO2e"],
  ],
  MWh: [
    [1e6, "TWh"],
    [1e3, "GWh"],
  ],
};

/** The scale in which the largest of some values shows the wanted significant digits. */
export function scaleFor(unit: string, values: readonly number[], significant = 4): Scale {
  const largest = Math.max(0, ...values.map(Math.abs));
  const { divisor, name } = prefixFor(unit, largest);
  const decimals = unit === "year" ? 0 : Math.min(4, decimalsFor(largest / divisor, significant));
  return { divisor, unit: name, decimals };
}

function prefixFor(unit: string, largest: number): { divisor: number; name: string } {
  const [, base = unit, year] = /^([A-Z]{3})(\d{4})$/.exec(unit) ?? [];
  const step = prefixes[base]?.find(([divisor]) => largest >= divisor);
  const [divisor, shown] = step ?? [1, base];
  if (shown === "1") return { divisor, name: "" };
  return { divisor, name: year === undefined ? shown : `${shown} of ${year}` };
}

/** A value in a scale; a calendar year without commas. */
export function scaledText(value: number, { divisor, unit, decimals }: Scale): string {
  const text = fixedText(value / divisor, decimals);
  return unit === "year" ? text.replaceAll(",", "") : text;
}
