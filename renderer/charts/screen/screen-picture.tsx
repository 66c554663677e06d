import { memo, useMemo, useRef, useState, type ReactElement } from "react";
import { translator } from "../../i18n/translate.ts";
import { MarksView } from "../drawing/picture-view.tsx";
import type { ScreenView, Target } from "../drawing/target.ts";
import styles from "./screen-picture.module.css";
import { calloutLayout } from "./callout-layout.ts";
import { TargetsView } from "./targets-view.tsx";
import { useKeys } from "./use-keys.ts";
import { usePointer } from "./use-pointer.ts";
import { useTravel } from "./use-travel.ts";

const Marks = memo(MarksView);

/** A picture in a window: every target can be pointed at, focused, read out, opened and, where it may, moved. */
export function ScreenPicture(props: ScreenView): ReactElement {
  const { picture, theme, locale, label, screen, targets } = props;
  const svg = useRef<SVGSVGElement>(null);
  const [activeId, setActive] = useState<string>();
  const point = (id: string | undefined): void => {
    if (id === activeId) return;
    setActive(id);
    screen.onPoint?.(id);
  };
  useTravel(svg, screen.travel);
  const active = find(targets, activeId);
  const chosen = find(targets, screen.chosen);
  const shown = active ?? chosen;
  const acts = { svg, targets, screen, active, point };
  const pointer = usePointer(acts);
  const keys = useKeys(acts);
  const callout = useMemo(
    () => (shown === undefined ? [] : calloutLayout(shown, picture)),
    [shown, picture],
  );
  const zoom = screen.zoom ?? 1;
  return (
    <svg
      ref={svg}
      className={styles["picture"]}
      xmlns="http://www.w3.org/2000/svg"
      width={picture.width * zoom}
      height={picture.height * zoom}
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      role="group"
      aria-label={label}
      fontFamily={fontsFor(locale)}
      cursor={cursorOf(active, screen)}
      {...pointer}
      {...keys}
    >
      <g opacity={screen.isStale === true ? 0.6 : 1}>
        <Marks marks={picture.marks} theme={theme} locale={locale} hasFonts />
      </g>
      <TargetsView
        targets={targets}
        current={active?.id ?? chosen?.id ?? targets[0]?.id}
        canOpen={screen.onExplain !== undefined || screen.onChoose !== undefined}
        moveWord={translator(locale)("screen.movable")}
      />
      <g pointerEvents="none" data-callout="">
        <MarksView marks={callout} theme={theme} locale={locale} hasFonts />
      </g>
    </svg>
  );
}

/** The window's fonts; Chinese in the system's, the locale's own form first. */
function fontsFor(locale: ScreenView["locale"]): string {
  const simplified = "PingFang SC, Microsoft YaHei, Noto Sans CJK SC, Noto Sans SC";
  const traditional = "PingFang TC, Microsoft JhengHei, Noto Sans CJK TC, Noto Sans TC";
  const order = locale === "zh-Hans" ? [simplified, traditional] : [traditional, simplified];
  return ["Inter Variable, Inter", ...order, "sans-serif"].join(", ");
}

function find(targets: readonly Target[], id: string | undefined): Target | undefined {
  return id === undefined ? undefined : targets.find((target) => target.id === id);
}

function cursorOf(active: Target | undefined, screen: ScreenView["screen"]): string | undefined {
  if (active === undefined) return undefined;
  if (active.drag !== undefined) return active.drag.axis === "y" ? "ns-resize" : "move";
  const canOpen = active.place !== undefined && screen.onExplain !== undefined;
  return canOpen || screen.onChoose !== undefined ? "pointer" : undefined;
}
