import type { Override } from "./types.ts";

/**
 * The value of an override with its unit as text: `0.8 CNY/kWh`, a word, or for values by year
 * `2024:0,2030:0.5 1`, the form in which the command line takes them.
 */
export function overrideValueText({ value, unit }: Pick<Override, "value" | "unit">): string {
  const shown =
    typeof value === "object"
      ? Object.entries(value.points)
          .map(([year, each]) => `${year}:${each}`)
          .join(",")
      : String(value);
  return unit === undefined ? shown : `${shown} ${unit}`;
}
