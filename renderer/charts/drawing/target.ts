import type { ComponentType } from "react";
import type { Locale } from "../../i18n/locale.ts";
import type { Box } from "./clear-place.ts";
import type { Picture } from "./marks.ts";
import type { Theme } from "./theme.ts";
import type { Later } from "./use-rested.ts";

/** A number of the results, as Explain finds it. */
export interface ExplainPlace {
  readonly metric: string;
  readonly year?: number | undefined;
  readonly site?: string | undefined;
  readonly scenario?: string | undefined;
}

/** Ways an arrow key points. */
export type Direction = "up" | "down" | "left" | "right";

/** How a target moves; positions are pixels of the picture. */
export interface Drag {
  /** `y`: a value up and down, spoken as a slider; `both`: freely, with Shift and the arrow keys. */
  readonly axis: "y" | "both";
  readonly now: number;
  readonly min: number;
  readonly max: number;
  /** The present position in words. */
  readonly text: string;
  readonly move: (x: number, y: number) => void;
  readonly step: (direction: Direction) => void;
  readonly commit: () => void;
  readonly cancel: () => void;
}

/** A point, bar or cell that can be pointed at, focused and opened. */
export interface Target {
  readonly id: string;
  /** Left and right keys stay in a row, up and down change it. */
  readonly row: string;
  readonly x: number;
  readonly y: number;
  /** Its area where it is no point. */
  readonly box?: Box | undefined;
  /** Everything about it in one sentence. */
  readonly label: string;
  /** The same in lines, the first one its name. */
  readonly lines: readonly string[];
  readonly place?: ExplainPlace | undefined;
  readonly drag?: Drag | undefined;
}

/** What a chart does in a window. Made by `onScreen`; left out on paper. */
export interface Screen {
  /** The component that draws a picture with its targets. */
  readonly View: ComponentType<ScreenView>;
  /** Calls later; gives what calls it off. */
  readonly later: Later;
  /** Opens the explanation of a number. */
  readonly onExplain?: ((place: ExplainPlace) => void) | undefined;
  /** Told which target is pointed at or focused; undefined for none. */
  readonly onPoint?: ((id: string | undefined) => void) | undefined;
  /** Told which target was chosen, also where there is no number behind it. */
  readonly onChoose?: ((id: string) => void) | undefined;
  /** Target drawn as chosen. */
  readonly chosen?: string | undefined;
  /** Marks travel to their new places when this changes, such as `scenario|year`. */
  readonly travel?: string | undefined;
  /** Newer results are on the way: what is drawn steps back a little. */
  readonly isStale?: boolean | undefined;
  /** Size on screen over the size in pixels; 2 for a board room. */
  readonly zoom?: number | undefined;
}

/** Props of the component that draws a picture in a window. */
export interface ScreenView {
  readonly picture: Picture;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly label: string;
  readonly screen: Screen;
  readonly targets: readonly Target[];
}
