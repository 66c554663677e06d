import type { Screen } from "../drawing/target.ts";
import { later } from "./later.ts";
import { ScreenPicture } from "./screen-picture.tsx";

/** What a chart needs to be alive in a window: `screen={onScreen({ onExplain, travel })}`. */
export function onScreen(options: Omit<Screen, "View" | "later">): Screen {
  return { ...options, View: ScreenPicture, later };
}
