/** Domain of the formulas and figures that a company's register brings. */
export const registerDomain = "register";

/** Name of an item in formulas: `energy-price` is energyPrice; an id that begins with a digit gets `item`. */
export function itemName(id: string): string {
  const camel = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return /^[a-z]/.test(camel) ? camel : `item${camel}`;
}

/** Id of the metric an item's formula makes: `register.energyPrice`. */
export function itemMetric(id: string): string {
  return `${registerDomain}.${itemName(id)}`;
}
