/** A chapter: its Typst source and the figures it shows, by path. */
export interface Chapter {
  readonly name: string;
  readonly typst: string;
  readonly figures: Readonly<Record<string, string>>;
}
