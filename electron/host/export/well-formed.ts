/** A text that UTF-8 can hold: halves of characters that stand alone become U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
