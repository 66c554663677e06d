import { heading, lead, picture, pictureGrid, section, together } from "./blocks.ts";

/** A figure: its file, what it shows to those who do not see it, and its caption. */
export interface Figure {
  readonly name: string;
  readonly svg: string;
  readonly alt: string;
  readonly caption: string;
}

/** A figure beside another, with its own title. */
export interface SmallFigure extends Omit<Figure, "caption"> {
  readonly title: string;
}

/** Collects the figures of a chapter while its text is written. */
export interface FigureList {
  readonly add: (figure: Figure) => string;
  /** Several small figures under one caption, two a row. */
  readonly addGrid: (figures: readonly SmallFigure[], caption: string) => string;
  readonly files: () => Readonly<Record<string, string>>;
}

/** Starts a list of figures; `add` gives the Typst that shows one. */
export function figureList(): FigureList {
  const files: Record<string, string> = {};
  return {
    add: ({ name, svg, alt, caption }) => {
      const path = `figures/${name}.svg`;
      files[path] = svg;
      return picture(`/${path}`, alt, caption);
    },
    addGrid: (figures, caption) => {
      const pictures = figures.map(({ name, svg, title, alt }) => {
        const path = `figures/${name}.svg`;
        files[path] = svg;
        return { path: `/${path}`, title, alt };
      });
      return pictureGrid(pictures, caption);
    },
    files: () => files,
  };
}

/** A figure with the sentence above it and the line below that. */
export interface HeadedFigure extends Figure {
  readonly headline: string;
  readonly lead: string;
}

/** A figure under its headline, on one page. */
export function headed(
  figure: HeadedFigure,
  figures: FigureList,
  { isListed = true }: { readonly isListed?: boolean } = {},
): string {
  const headline = isListed ? heading(figure.headline) : section(figure.headline);
  return together([headline, lead(figure.lead), figures.add(figure)]);
}
