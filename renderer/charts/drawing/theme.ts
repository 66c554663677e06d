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
  | "saving";

/** Colour of a mark: a role of the theme, or a fixed colour such as the IPCC's. */
export type Tone = Role | `#${string}`;

/** Colours of one theme. */
export type Theme = Readonly<Record<Role, `#${string}`>>;

export const lightTheme: Theme = {
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
};

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
};

/** The colour of a tone in a theme. */
export function colourOf(tone: Tone, theme: Theme): string {
  return tone.startsWith("#") ? tone : theme[tone as Role];
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
