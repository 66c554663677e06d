import { useMemo } from "react";
import { darkTheme, lightTheme, type Theme } from "../charts/drawing/theme.ts";
import { onScreen } from "../charts/screen/on-screen.ts";
import type { Screen } from "../charts/drawing/target.ts";
import { useExplain } from "../controls/explain-context.ts";
import { useLocale } from "../i18n/locale-context.ts";
import type { Locale } from "../i18n/locale.ts";
import { useLens, useSession } from "../state/session/session-store.ts";

/** What every chart of a view is given. */
export interface ChartSetting {
  readonly theme: Theme;
  readonly locale: Locale;
  readonly screen: Screen;
}

/** How a chart of a view behaves; keep functions stable, or the chart is drawn anew. */
export type ChartOptions = Partial<Omit<Screen, "View" | "onExplain">>;

/** Theme, language and behaviour of charts in the window: points explain themselves, marks travel. */
export function useChart(options: ChartOptions = {}): ChartSetting {
  const locale = useLocale();
  const isDark = useSession((state) => state.isDark);
  const { open } = useExplain();
  const { company, a, year } = useLens();
  const { onPoint, onChoose, chosen, isStale, zoom, travel = `${company}|${a}|${year}` } = options;
  const screen = useMemo(
    () =>
      onScreen({
        onExplain: open,
        travel,
        ...(onPoint === undefined ? {} : { onPoint }),
        ...(onChoose === undefined ? {} : { onChoose }),
        ...(chosen === undefined ? {} : { chosen }),
        ...(isStale === undefined ? {} : { isStale }),
        ...(zoom === undefined ? {} : { zoom }),
      }),
    [open, travel, onPoint, onChoose, chosen, isStale, zoom],
  );
  return { theme: isDark ? darkTheme : lightTheme, locale, screen };
}
