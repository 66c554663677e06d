import type { ReactElement } from "react";
import { categoryTone, colourOf, darkTheme, inkOn, lightTheme } from "../charts/drawing/theme.ts";
import { useSession } from "../state/session/session-store.ts";

/** The mark of an item as the matrix draws it: its number in the colour of its category. */
export function ItemMark(props: {
  readonly number: number;
  readonly category: string;
}): ReactElement {
  const { number, category } = props;
  const isDark = useSession((state) => state.isDark);
  const theme = isDark ? darkTheme : lightTheme;
  const tone = categoryTone(category);
  const isGain = category.startsWith("opportunity");
  return (
    <svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true">
      {isGain ? (
        <path d="M0,-10.5L10.5,0L0,10.5L-10.5,0Z" fill={colourOf(tone, theme)} />
      ) : (
        <circle r="9" fill={colourOf(tone, theme)} />
      )}
      <text
        y="3.5"
        textAnchor="middle"
        fontSize="9.5"
        fontWeight="600"
        fill={colourOf(inkOn(tone), theme)}
      >
        {number}
      </text>
    </svg>
  );
}
