/** A value as one line of JSON. Throws where a number is not finite: JSON would turn it into null. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, (key, part: unknown) => {
    if (typeof part === "number" && !Number.isFinite(part)) {
      throw new RangeError(`${key}: the result is not a finite number`);
    }
    return part;
  });
  return `${text}\n`;
}
