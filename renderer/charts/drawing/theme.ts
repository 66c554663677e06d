import { hcl, rgb } from "d3";

/** Roles of colour in a picture; a theme gives each its colour. */
export type Role =
  | "paper"
  | "ink"
  | "second"
  | "third"
  | "rule"
  | "faintRule"
  | "accent"
  | "accentSoft"
  | "assumed"
  | "assumedSoft"
  | "published"
  | "warning"
  | "warningSoft"
  | "cost"
  | "saving"
  | "ratedLow"
  | "ratedMedium"
  | "ratedHigh"
  | "onDark"
  | "onLight";

/** Colour of a mark: a role of the theme, or a fixed colour such as the IPCC's. */
export type Tone = Role | `#${string}`;

/** Colours of one theme. */
export type Theme = Readonly<Record<Role, `#${string}`>>;

/** Ink on white paper. */
export const printTheme: Theme = {
  paper: "#FFFFFF",
  ink: "#18212B",
  second: "#56616E",
  third: "#6F7983",
  rule: "#E4E1D9",
  faintRule: "#F0EEE8",
  accent: "#0B6B6B",
  accentSoft: "#BFDAD8",
  assumed: "#8A6D1F",
  assumedSoft: "#F6EFD9",
  published: "#56616E",
  warning: "#951B1E",
  warningSoft: "#F3DCD6",
  cost: "#B4532A",
  saving: "#0B6B6B",
  ratedLow: "#EEF3EC",
  ratedMedium: "#FAF1DC",
  ratedHigh: "#F6E3DB",
  onDark: "#FFFFFF",
  onLight: "#000000",
};

/** The light window: warm paper, and a third ink that is legible on it. */
export const lightTheme: Theme = { ...printTheme, paper: "#FBFAF7", third: "#66707A" };

/** The dark window. */
export const darkTheme: Theme = {
  paper: "#12181E",
  ink: "#EDEAE3",
  second: "#B3BBC3",
  third: "#8E979F",
  rule: "#2E3842",
  faintRule: "#222B33",
  accent: "#5FBDB8",
  accentSoft: "#1F4A4A",
  assumed: "#D9B95B",
  assumedSoft: "#3A3219",
  published: "#B3BBC3",
  warning: "#F0837C",
  warningSoft: "#4A2422",
  cost: "#E79A6E",
  saving: "#5FBDB8",
  ratedLow: "#16231F",
  ratedMedium: "#2C2716",
  ratedHigh: "#39211E",
  onDark: "#FFFFFF",
  onLight: "#000000",
};

/** The colour of a tone in a theme; fixed colours are lightened on dark paper until they are seen. */
export function colourOf(tone: Tone, theme: Theme): string {
  if (!tone.startsWith("#")) return theme[tone as Role];
  return isDark(theme) ? lightened(tone) : tone;
}

/** Whether a theme's paper is dark. */
function isDark(theme: Theme): boolean {
  return luminance(theme.paper) < 0.2;
}

const least = 3;
const known = new Map<string, string>();

function lightened(tone: string): string {
  const found = known.get(tone);
  if (found !== undefined) return found;
  let colour = hcl(tone);
  while (contrast(colour.formatHex(), darkTheme.paper) < least && colour.l < 95) {
    colour = hcl(colour.h, colour.c, colour.l + 3);
  }
  const made = colour.formatHex().toUpperCase();
  known.set(tone, made);
  return made;
}

/** Relative luminance of a colour (WCAG 2). */
function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red, green, blue] = [r, g, b].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours (WCAG 2), from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Black or white, whichever is read better on a colour. */
export function inkOn(colour: string): Tone {
  return contrast(colour, "#FFFFFF") >= contrast(colour, "#000000") ? "onDark" : "onLight";
}

/** Colours of transition scenarios: Okabe and Ito's set, darkened where it stands on white. */
export const transitionColours: Readonly<Record<string, `#${string}`>> = {
  "net-zero-2050": "#0072B2",
  "low-demand": "#3A9BD1",
  "below-2c": "#00795A",
  "delayed-transition": "#A2568A",
  "fragmented-world": "#B07A00",
  ndcs: "#C44E00",
  "current-policies": "#18212B",
};

/** Colours of the register's categories: apart for the colour-blind, seen on light and dark paper. */
export const categoryTones: Readonly<Record<string, `#${string}`>> = {
  "physical-acute": "#D55E00",
  "physical-chronic": "#A97400",
  "transition-policy": "#5B62B5",
  "transition-legal": "#5B62B5",
  "transition-technology": "#647987",
  "transition-market": "#0072B2",
  "transition-reputation": "#B5628F",
  opportunity: "#00835F",
};

/** The colour of a category; opportunities share one. */
export function categoryTone(category: string): `#${string}` {
  const family = category.startsWith("opportunity") ? "opportunity" : category;
  return categoryTones[family] ?? "#647987";
}
